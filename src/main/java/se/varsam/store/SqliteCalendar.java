package se.varsam.store;

import static org.jooq.impl.DSL.excluded;
import static se.varsam.store.schema.Tables.CALENDAR_EVENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import se.varsam.domain.checklist.CalendarEntries;
import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.domain.checklist.CalendarEntry.Item;
import se.varsam.domain.checklist.CalendarEntry.State;
import se.varsam.domain.child.ChildId;
import se.varsam.store.schema.tables.records.CalendarEventRecord;

/** What calendar files have said, a row an item. */
final class SqliteCalendar implements CalendarEntries {
    private static final long NO_DECISION = 0;
    private final DSLContext sql;

    SqliteCalendar(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<CalendarEntry> all() {
        return sql.selectFrom(CALENDAR_EVENT).orderBy(CALENDAR_EVENT.ID).fetch(SqliteCalendar::entry);
    }

    @Override
    public void keep(List<CalendarEntry> said) {
        if (said.isEmpty()) {
            return;
        }
        // one statement for all: of a large register there are more than a hundred thousand
        BatchBindStep batch = sql.batch(sql
                .insertInto(CALENDAR_EVENT, CALENDAR_EVENT.CHILD_ID, CALENDAR_EVENT.LIST, CALENDAR_EVENT.DECISION_ID,
                        CALENDAR_EVENT.ITEM, CALENDAR_EVENT.UID, CALENDAR_EVENT.SEQUENCE, CALENDAR_EVENT.EVENT_DATE,
                        CALENDAR_EVENT.IS_CANCELLED)
                .values(0L, "", NO_DECISION, "", "", 0, LocalDate.EPOCH, false)
                .onConflict(CALENDAR_EVENT.UID).doUpdate()
                .set(CALENDAR_EVENT.SEQUENCE, excluded(CALENDAR_EVENT.SEQUENCE))
                .set(CALENDAR_EVENT.EVENT_DATE, excluded(CALENDAR_EVENT.EVENT_DATE))
                .set(CALENDAR_EVENT.IS_CANCELLED, excluded(CALENDAR_EVENT.IS_CANCELLED)));
        for (CalendarEntry entry : said) {
            batch = batch.bind(entry.of().child().map(ChildId::value).orElse(null), entry.of().list(),
                    entry.of().decision().orElse(NO_DECISION), entry.of().item(), entry.uid().toString(),
                    entry.sequence(), entry.day(), entry.state() == State.CANCELLED);
        }
        batch.execute();
    }

    private static CalendarEntry entry(CalendarEventRecord row) {
        var item = new Item(Optional.ofNullable(row.getChildId()).map(ChildId::new), row.getList(),
                Optional.of(row.getDecisionId()).filter(id -> id != NO_DECISION), row.getItem());
        return new CalendarEntry(item, UUID.fromString(row.getUid()), row.getSequence(), row.getEventDate(),
                row.getIsCancelled() ? State.CANCELLED : State.STANDS);
    }
}
