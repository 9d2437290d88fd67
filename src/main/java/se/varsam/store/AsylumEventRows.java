package se.varsam.store;

import static se.varsam.store.schema.Tables.ASYLUM_EVENT;

import org.jooq.DSLContext;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.store.schema.tables.records.AsylumEventRecord;

/** The asylum events. */
final class AsylumEventRows {
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

    void remove(ChildId child, AsylumEvent event) {
        sql.deleteFrom(ASYLUM_EVENT).where(ASYLUM_EVENT.ID.eq(event.id()), ASYLUM_EVENT.CHILD_ID.eq(child.value()))
                .execute();
    }

    /** The event of a row. */
    static AsylumEvent event(AsylumEventRecord row) {
        return new AsylumEvent(row.getId(), AsylumStatus.valueOf(row.getStatus()), row.getEventDate(), row.getNote());
    }
}
