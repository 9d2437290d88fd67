package se.varsam.store;

import static se.varsam.store.schema.Tables.ASYLUM_EVENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectJoinStep;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.store.schema.tables.records.AsylumEventRecord;

/** The asylum events. */
final class AsylumEventRows {
    /** Not in the bin. */
    static final Condition KEPT = ASYLUM_EVENT.REMOVED_AT.isNull();

    private final DSLContext sql;

    AsylumEventRows(DSLContext sql) {
        this.sql = sql;
    }

    AsylumEvent save(ChildId child, AsylumEvent event) {
        var row = new AsylumEventRecord();
        row.setStatus(event.status().name());
        row.setEventDate(event.on());
        row.setNote(event.note());
        if (event.id() == 0) {
            row.setChildId(child.value());
            long id = sql.insertInto(ASYLUM_EVENT).set(row).returningResult(ASYLUM_EVENT.ID).fetchSingle().value1();
            return new AsylumEvent(id, event.status(), event.on(), event.note());
        }
        Rows.one(sql.update(ASYLUM_EVENT).set(row)
                .where(ASYLUM_EVENT.ID.eq(event.id()), ASYLUM_EVENT.CHILD_ID.eq(child.value())).execute());
        return event;
    }

    boolean remove(ChildId child, AsylumEvent event, Optional<Instant> at) {
        return sql.update(ASYLUM_EVENT).set(ASYLUM_EVENT.REMOVED_AT, at.orElse(null))
                .where(ASYLUM_EVENT.ID.eq(event.id()), ASYLUM_EVENT.CHILD_ID.eq(child.value()),
                        at.isPresent() ? KEPT : ASYLUM_EVENT.REMOVED_AT.isNotNull())
                .execute() > 0;
    }

    Map<ChildId, List<AsylumEvent>> removed() {
        var removed = new HashMap<ChildId, List<AsylumEvent>>();
        Rows.each(query(sql).where(ASYLUM_EVENT.REMOVED_AT.isNotNull()), row -> removed
                .computeIfAbsent(new ChildId(row.getLong(1)), _ -> new ArrayList<>()).add(event(row)));
        return removed;
    }

    /** All that {@link #event} reads, behind whose it is. */
    static SelectJoinStep<?> query(DSLContext sql) {
        var e = ASYLUM_EVENT;
        return sql.select(e.CHILD_ID, e.ID, e.STATUS, e.EVENT_DATE, e.NOTE).from(e);
    }

    /** The event of a row. */
    static AsylumEvent event(ResultSet row) throws SQLException {
        return new AsylumEvent(row.getLong(2), AsylumStatus.valueOf(row.getString(3)), IsoText.day(row.getString(4)),
                row.getString(5));
    }
}
