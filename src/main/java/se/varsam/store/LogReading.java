package se.varsam.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static se.varsam.store.schema.Tables.LOG_ENTRY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
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
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.service.port.RegisterLog.Part;
import se.varsam.store.schema.tables.records.LogEntryRecord;

/** Looks into a log that may be long: numbers first, lines as they are wanted, the chain part by part. */
final class LogReading {
    /** The stored text itself. */
    private static final Field<String> AT = field(LOG_ENTRY.LOGGED_AT.getQualifiedName(), String.class);

    /** What a line is made of. */
    static final List<Field<?>> COLUMNS = List.of(LOG_ENTRY.ID, LOG_ENTRY.LOGGED_AT, LOG_ENTRY.BY_USER,
            LOG_ENTRY.ACTION, LOG_ENTRY.SUBJECT, LOG_ENTRY.FIELD);

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
        record Ends(int count, long first, long last) {}
        var id = LOG_ENTRY.ID;
        Ends ends = sql.select(coalesce(field(select(min(id)).from(LOG_ENTRY)), 1L),
                coalesce(field(select(max(id)).from(LOG_ENTRY)), 0L), field(selectCount().from(LOG_ENTRY)))
                .fetchSingle(row -> new Ends(row.value3(), row.value1(), row.value2()));
        return ends.last() - ends.first() + 1 == ends.count()
                ? LineNumbers.downFrom(ends.last(), ends.count())
                : read(noCondition());
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
        // with the line before the first, that it is compared with
        var from = coalesce(field(select(max(LOG_ENTRY.ID)).from(LOG_ENTRY).where(LOG_ENTRY.ID.le(part.after()))),
                part.after());
        var before = lag(LOG_ENTRY.LOGGED_AT).over(orderBy(LOG_ENTRY.ID)).as("before");
        var line = select(LOG_ENTRY.ID, LOG_ENTRY.LOGGED_AT, before).from(LOG_ENTRY)
                .where(LOG_ENTRY.ID.ge(from), LOG_ENTRY.ID.le(part.last())).asTable("line");
        var at = field(name("line", "logged_at"), String.class);
        return sql.selectFrom(line).where(at.lt(field(name("line", "before"), String.class)))
                .orderBy(field(name("line", "id")))
                .fetch(row -> new ClockSetBack(row.get(LOG_ENTRY.ID), row.get(before), row.get(LOG_ENTRY.LOGGED_AT)))
                .stream().filter(ClockSetBack::isMoreThanACorrection).toList();
    }

    Set<String> users(Part part) {
        return sql.selectDistinct(LOG_ENTRY.BY_USER).from(LOG_ENTRY)
                .where(LOG_ENTRY.ID.gt(part.after()), LOG_ENTRY.ID.le(part.last())).fetchSet(LOG_ENTRY.BY_USER);
    }

    List<String> subjects() {
        return sql.selectDistinct(LOG_ENTRY.SUBJECT).from(LOG_ENTRY).where(LOG_ENTRY.SUBJECT.isNotNull())
                .fetch(LOG_ENTRY.SUBJECT).stream().sorted(Comparator.naturalOrder()).toList();
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
        return new LogEntry(row.getLong(1), Instant.parse(row.getString(2)), row.getString(3),
                LogAction.valueOf(row.getString(4)), Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)));
    }

    static LogEntry entry(LogEntryRecord row) {
        return new LogEntry(row.getId(), row.getLoggedAt(), row.getByUser(), LogAction.valueOf(row.getAction()),
                Optional.ofNullable(row.getSubject()), Optional.ofNullable(row.getField()));
    }
}
