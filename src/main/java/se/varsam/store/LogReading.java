package se.varsam.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static se.varsam.store.schema.Tables.LOG_ENTRY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LineNumbers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.service.port.RegisterLog.Counted;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.store.schema.tables.records.LogEntryRecord;

/** Looks into a log that may be long: numbers first, lines as they are wanted, the chain part by part. */
final class LogReading {
    /** The stored text itself. */
    private static final Field<String> AT = field(LOG_ENTRY.LOGGED_AT.getQualifiedName(), String.class);

    /** What a line is made of. */
    static final List<Field<?>> COLUMNS = List.of(LOG_ENTRY.ID, LOG_ENTRY.LOGGED_AT, LOG_ENTRY.BY_USER,
            LOG_ENTRY.ACTION, LOG_ENTRY.SUBJECT, LOG_ENTRY.FIELD);

    /** No log has more lines: what spans more was not written by the program. */
    private static final long MOST = 20_000_000;

    private final DSLContext sql;

    LogReading(DSLContext sql) {
        this.sql = sql;
    }

    LogHead head() {
        LogWalk.Head head = LogWalk.head(sql);
        return new LogHead(head.number(), LogWalk.hex(head.hash()));
    }

    boolean holds(LogHead earlier) {
        return earlier.equals(LogHead.NONE) || sql.select(LOG_ENTRY.HASH).from(LOG_ENTRY)
                .where(LOG_ENTRY.ID.eq(earlier.number())).fetchOptional(LOG_ENTRY.HASH)
                .filter(hash -> LogWalk.hex(hash).equals(earlier.hash())).isPresent();
    }

    List<Long> numbers(LogQuery query) {
        return query.equals(LogQuery.ALL) ? all() : read(condition(query));
    }

    /** No number is read where none is left out, as in every log that is whole. */
    private List<Long> all() {
        Counted all = ends(field(selectCount().from(LOG_ENTRY)));
        return all.isWhole() ? run(all) : read(noCondition());
    }

    List<Long> span() {
        Counted ends = ends(inline(0));
        long most = ends.last() - ends.first() + 1;
        return most <= MOST ? run(new Counted(most, ends.first(), ends.last())) : read(noCondition());
    }

    private Counted ends(Field<Integer> lines) {
        var id = LOG_ENTRY.ID;
        return sql.select(lines, coalesce(field(select(min(id)).from(LOG_ENTRY)), 1L),
                coalesce(field(select(max(id)).from(LOG_ENTRY)), 0L)).fetchSingle(LogReading::counted);
    }

    private static Counted counted(Record3<Integer, Long, Long> row) {
        return new Counted(row.value1(), row.value2(), row.value3());
    }

    private static List<Long> run(Counted all) {
        return LineNumbers.downFrom(all.last(), Math.toIntExact(all.lines()));
    }

    Counted count(Part part) {
        return sql.select(DSL.count(), coalesce(min(LOG_ENTRY.ID), 1L), coalesce(max(LOG_ENTRY.ID), 0L)).from(LOG_ENTRY)
                .where(in(part)).fetchSingle(LogReading::counted);
    }

    private static Condition in(Part part) {
        return LOG_ENTRY.ID.gt(part.after()).and(LOG_ENTRY.ID.le(part.last()));
    }

    List<Long> numbers(LogQuery query, Part part) {
        return read(in(part).and(condition(query)));
    }

    private List<Long> read(Condition which) {
        var numbers = LongStream.builder();
        Rows.each(sql.select(LOG_ENTRY.ID).from(LOG_ENTRY).where(which).orderBy(LOG_ENTRY.ID.desc()),
                row -> numbers.add(row.getLong(1)));
        return LineNumbers.of(numbers.build().toArray());
    }

    List<LogEntry> newest(int most) {
        return sql.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.ID.desc()).limit(most).fetch(LogReading::entry);
    }

    List<LogEntry> lines(List<Long> numbers) {
        var found = sql.selectFrom(LOG_ENTRY).where(LOG_ENTRY.ID.in(numbers)).fetch(LogReading::entry).stream()
                .collect(Collectors.toMap(LogEntry::number, Function.identity()));
        return numbers.stream().flatMap(number -> Optional.ofNullable(found.get(number)).stream()).toList();
    }

    void each(LogQuery query, Consumer<LogEntry> use) {
        Rows.each(sql.select(COLUMNS).from(LOG_ENTRY).where(condition(query)).orderBy(LOG_ENTRY.ID),
                row -> use.accept(entry(row)));
    }

    List<ClockSetBack> clockSetBacks(Part part) {
        var before = LOG_ENTRY.as("before");
        var time = field(before.LOGGED_AT.getQualifiedName(), String.class);
        var last = select(time).from(before).where(before.ID.lt(LOG_ENTRY.ID)).orderBy(before.ID.desc())
                .limit(inline(1));
        return sql.select(LOG_ENTRY.ID, field(last), LOG_ENTRY.LOGGED_AT).from(LOG_ENTRY)
                .where(in(part), AT.lt(field(last))).orderBy(LOG_ENTRY.ID)
                .fetch(row -> new ClockSetBack(row.value1(), Instant.parse(row.value2()), row.value3())).stream()
                .filter(ClockSetBack::isMoreThanACorrection).toList();
    }

    Set<String> users(Part part) {
        return sql.selectDistinct(LOG_ENTRY.BY_USER).from(LOG_ENTRY).where(in(part)).fetchSet(LOG_ENTRY.BY_USER);
    }

    List<String> subjects(String after, int most) {
        return sql.selectDistinct(LOG_ENTRY.SUBJECT).from(LOG_ENTRY).where(LOG_ENTRY.SUBJECT.gt(after))
                .orderBy(LOG_ENTRY.SUBJECT).limit(inline(most)).fetch(LOG_ENTRY.SUBJECT);
    }

    Set<String> subjectsSince(long number) {
        return sql.selectDistinct(LOG_ENTRY.SUBJECT).from(LOG_ENTRY)
                .where(LOG_ENTRY.ID.gt(number), LOG_ENTRY.SUBJECT.isNotNull()).fetchSet(LOG_ENTRY.SUBJECT);
    }

    private static Condition condition(LogQuery query) {
        Condition all = noCondition();
        // fractions of a second are stored only where there are some: without the Z both forms sort as the times do
        all = and(all, query.from().map(LogReading::second).map(AT::ge));
        all = and(all, query.until().map(LogReading::second).map(AT::lt));
        all = and(all, query.kind().map(LogReading::ofKind));
        all = and(all, query.user().map(LOG_ENTRY.BY_USER::eq));
        return and(all, query.subject().map(LOG_ENTRY.SUBJECT::eq));
    }

    private static Condition and(Condition all, Optional<Condition> one) {
        return one.map(all::and).orElse(all);
    }

    private static String second(Instant at) {
        return at.toString().replace("Z", "");
    }

    private static Condition ofKind(LogKind kind) {
        var back = LOG_ENTRY.ACTION.eq(LogAction.RESTORED.name());
        var named = LOG_ENTRY.ACTION.in(kind.actions().stream().map(Enum::name).toList());
        return switch (kind) {
            case CHANGED -> named.or(back.and(LOG_ENTRY.SUBJECT.isNotNull()));
            case BACKUPS -> named.andNot(back.and(LOG_ENTRY.SUBJECT.isNotNull()));
            default -> named;
        };
    }

    /** A line of {@link #COLUMNS}. */
    static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(row.getLong(1), IsoText.instant(row.getString(2)), row.getString(3),
                LogAction.valueOf(row.getString(4)), Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)));
    }

    static LogEntry entry(LogEntryRecord row) {
        return new LogEntry(row.getId(), row.getLoggedAt(), row.getByUser(), LogAction.valueOf(row.getAction()),
                Optional.ofNullable(row.getSubject()), Optional.ofNullable(row.getField()));
    }
}
