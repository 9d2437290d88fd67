package se.varsam.store;

import static se.varsam.store.schema.Tables.CALENDAR_EVENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public void keep(CalendarEntry said) {
        boolean cancelled = said.state() == State.CANCELLED;
        sql.insertInto(CALENDAR_EVENT).set(CALENDAR_EVENT.CHILD_ID, said.of().child().map(ChildId::value).orElse(null))
                .set(CALENDAR_EVENT.LIST, said.of().list())
                .set(CALENDAR_EVENT.DECISION_ID, said.of().decision().orElse(NO_DECISION))
                .set(CALENDAR_EVENT.ITEM, said.of().item()).set(CALENDAR_EVENT.UID, said.uid().toString())
                .set(CALENDAR_EVENT.SEQUENCE, said.sequence()).set(CALENDAR_EVENT.EVENT_DATE, said.day())
                .set(CALENDAR_EVENT.IS_CANCELLED, cancelled).onConflict(CALENDAR_EVENT.UID).doUpdate()
                .set(CALENDAR_EVENT.SEQUENCE, said.sequence()).set(CALENDAR_EVENT.EVENT_DATE, said.day())
                .set(CALENDAR_EVENT.IS_CANCELLED, cancelled).execute();
    }

    private static CalendarEntry entry(CalendarEventRecord row) {
        var item = new Item(Optional.ofNullable(row.getChildId()).map(ChildId::new), row.getList(),
                Optional.of(row.getDecisionId()).filter(id -> id != NO_DECISION), row.getItem());
        return new CalendarEntry(item, UUID.fromString(row.getUid()), row.getSequence(), row.getEventDate(),
                row.getIsCancelled() ? State.CANCELLED : State.STANDS);
    }
}
