package se.varsam.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.REMINDER;
import static se.varsam.store.schema.Tables.REMINDER_DRAFT;
import static se.varsam.store.schema.Tables.REMINDER_MARK;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Reminders;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.store.schema.tables.records.ReminderMarkRecord;

/** The deadlines of one's own; however many, read in two queries. */
final class SqliteReminders implements Reminders {
    private static final long NO_CHILD = 0;
    private static final Condition OF_OPEN_CARDS = REMINDER.REMOVED_AT.isNull().and(REMINDER.CHILD_ID.isNull()
            .or(REMINDER.CHILD_ID.in(select(CHILD.ID).from(CHILD).where(Sought.OPEN))));

    private final DSLContext sql;
    private final Clock clock;

    SqliteReminders(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Reminder add(Reminder r) {
        long id = sql.insertInto(REMINDER).set(row(r))
                .set(REMINDER.CREATED_AT, clock.instant()).returningResult(REMINDER.ID).fetchSingle().value1();
        return new Reminder(id, r.child(), r.title(), r.note(), r.schedule(), r.warnDays(), List.of());
    }

    @Override
    public void save(Reminder reminder) {
        Rows.one(sql.update(REMINDER).set(row(reminder)).where(REMINDER.ID.eq(reminder.id())).execute());
    }

    private static Map<Field<?>, @Nullable Object> row(Reminder reminder) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        row.put(REMINDER.CHILD_ID, reminder.child().map(ChildId::value).orElse(null));
        row.put(REMINDER.TITLE, reminder.title());
        row.put(REMINDER.NOTE, reminder.note());
        row.put(REMINDER.FIRST_DATE, reminder.schedule().first());
        row.put(REMINDER.EVERY_COUNT, reminder.schedule().every().map(Every::count).orElse(null));
        row.put(REMINDER.EVERY_UNIT, reminder.schedule().every().map(e -> e.unit().name()).orElse(null));
        row.put(REMINDER.UNTIL_DATE, reminder.schedule().until().orElse(null));
        row.put(REMINDER.WARN_DAYS, reminder.warnDays().orElse(null));
        return row;
    }

    @Override
    public void remove(Reminder reminder) {
        Rows.one(sql.update(REMINDER).set(REMINDER.REMOVED_AT, clock.instant())
                .where(REMINDER.ID.eq(reminder.id())).execute());
    }

    @Override
    public void restore(Reminder reminder) {
        Rows.one(sql.update(REMINDER).setNull(REMINDER.REMOVED_AT).where(REMINDER.ID.eq(reminder.id())).execute());
    }

    @Override
    public Optional<Reminder> find(long id) {
        return read(REMINDER.ID.eq(id), REMINDER.ID).stream().findFirst();
    }

    @Override
    public List<Reminder> of(ChildId child) {
        return read(REMINDER.CHILD_ID.eq(child.value()).and(REMINDER.REMOVED_AT.isNull()), REMINDER.ID);
    }

    @Override
    public List<Reminder> all() {
        return read(REMINDER.REMOVED_AT.isNull(), REMINDER.ID);
    }

    @Override
    public List<Reminder> ofOpenCards() {
        return read(OF_OPEN_CARDS, REMINDER.ID);
    }

    @Override
    public List<Reminder> among(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : read(OF_OPEN_CARDS.and(Sought.among(REMINDER.ID, keys)), REMINDER.ID);
    }

    @Override
    public List<Reminder> removed() {
        return read(REMINDER.REMOVED_AT.isNotNull(), REMINDER.REMOVED_AT.desc());
    }

    @Override
    public void mark(Reminder reminder, Mark mark) {
        sql.insertInto(REMINDER_MARK).set(REMINDER_MARK.REMINDER_ID, reminder.id())
                .set(REMINDER_MARK.PLANNED_DATE, Reminder.planned(mark))
                .set(REMINDER_MARK.WHAT, MarkRows.code(mark.what()))
                .set(REMINDER_MARK.POSTPONED_DATE, MarkRows.postponedTo(mark.what()))
                .set(REMINDER_MARK.MARKED_DATE, mark.on()).set(REMINDER_MARK.DONE_BY, mark.by())
                .set(REMINDER_MARK.NOTE, mark.note()).set(REMINDER_MARK.MADE_AT, clock.instant()).execute();
    }

    @Override
    public Map<String, String> draft(Optional<ChildId> begunFor) {
        return sql.selectFrom(REMINDER_DRAFT).where(REMINDER_DRAFT.CHILD_ID.eq(key(begunFor)))
                .fetchMap(REMINDER_DRAFT.FIELD, REMINDER_DRAFT.TYPED);
    }

    @Override
    public void keepDraft(Optional<ChildId> begunFor, Map<String, String> typed) {
        sql.deleteFrom(REMINDER_DRAFT).where(REMINDER_DRAFT.CHILD_ID.eq(key(begunFor))).execute();
        typed.forEach((field, text) -> sql.insertInto(REMINDER_DRAFT)
                .set(REMINDER_DRAFT.CHILD_ID, key(begunFor)).set(REMINDER_DRAFT.FIELD, field)
                .set(REMINDER_DRAFT.TYPED, text).execute());
    }

    private static long key(Optional<ChildId> begunFor) {
        return begunFor.map(ChildId::value).orElse(NO_CHILD);
    }

    @Override
    public void unmark(Reminder reminder, LocalDate planned) {
        sql.update(REMINDER_MARK).set(REMINDER_MARK.TAKEN_BACK_AT, clock.instant())
                .where(REMINDER_MARK.ID.eq(select(max(REMINDER_MARK.ID)).from(REMINDER_MARK).where(
                        REMINDER_MARK.REMINDER_ID.eq(reminder.id()), REMINDER_MARK.PLANNED_DATE.eq(planned),
                        REMINDER_MARK.TAKEN_BACK_AT.isNull())))
                .execute();
    }

    private List<Reminder> read(Condition which, OrderField<?> order) {
        Map<Long, List<Mark>> marks = sql.selectFrom(REMINDER_MARK)
                .where(REMINDER_MARK.TAKEN_BACK_AT.isNull(),
                        REMINDER_MARK.REMINDER_ID.in(select(REMINDER.ID).from(REMINDER).where(which)))
                .orderBy(REMINDER_MARK.ID).fetchGroups(REMINDER_MARK.REMINDER_ID, SqliteReminders::mark);
        var read = new ArrayList<Reminder>();
        Rows.each(sql.select(REMINDER.ID, REMINDER.CHILD_ID, REMINDER.TITLE, REMINDER.NOTE, REMINDER.FIRST_DATE,
                REMINDER.EVERY_COUNT, REMINDER.EVERY_UNIT, REMINDER.UNTIL_DATE, REMINDER.WARN_DAYS).from(REMINDER)
                .where(which).orderBy(order), row -> read.add(reminder(row, marks)));
        return List.copyOf(read);
    }

    private static Reminder reminder(ResultSet row, Map<Long, List<Mark>> marks) throws SQLException {
        long id = row.getLong(1);
        String unit = row.getString(7);
        Optional<Every> every = unit == null
                ? Optional.empty()
                : Optional.of(new Every(row.getInt(6), Unit.valueOf(unit)));
        return new Reminder(id, Rows.number(row, 2).map(ChildId::new), row.getString(3), row.getString(4),
                new Schedule(IsoText.day(row.getString(5)), every, Rows.day(row, 8)),
                Rows.number(row, 9).map(Long::intValue), marks.getOrDefault(id, List.of()));
    }

    private static Mark mark(ReminderMarkRecord row) {
        return new Mark(row.getPlannedDate().toString(), MarkRows.what(row.getWhat(), row.getPostponedDate()),
                row.getMarkedDate(), row.getDoneBy(), row.getNote());
    }
}
