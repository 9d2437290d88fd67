package se.varsam.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.LOG_ENTRY;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogQuery;
import se.varsam.store.schema.tables.records.LogEntryRecord;

/** Looks into a log that may be long: numbers first, lines as they are wanted, the chain part by part. */
final class LogReading {
    /** The stored text itself. */
    private static final Field<String> AT = field(LOG_ENTRY.LOGGED_AT.getQualifiedName(), String.class);

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
        return sql.select(LOG_ENTRY.ID).from(LOG_ENTRY).where(condition(query)).orderBy(LOG_ENTRY.ID.desc())
                .fetch(LOG_ENTRY.ID);
    }

    List<LogEntry> lines(List<Long> numbers) {
        var found = sql.selectFrom(LOG_ENTRY).where(LOG_ENTRY.ID.in(numbers)).fetch(LogReading::entry).stream()
                .collect(Collectors.toMap(LogEntry::number, Function.identity()));
        return numbers.stream().flatMap(number -> Optional.ofNullable(found.get(number)).stream()).toList();
    }

    void each(LogQuery query, Consumer<LogEntry> use) {
        try (var lines = sql.selectFrom(LOG_ENTRY).where(condition(query)).orderBy(LOG_ENTRY.ID).fetchLazy()) {
            lines.forEach(row -> use.accept(entry(row)));
        }
    }

    List<ClockSetBack> clockSetBacks() {
        var before = lag(LOG_ENTRY.LOGGED_AT).over(orderBy(LOG_ENTRY.ID)).as("before");
        var line = select(LOG_ENTRY.ID, LOG_ENTRY.LOGGED_AT, before).from(LOG_ENTRY).asTable("line");
        var at = field(name("line", "logged_at"), String.class);
        return sql.selectFrom(line).where(at.lt(field(name("line", "before"), String.class)))
                .orderBy(field(name("line", "id")))
                .fetch(row -> new ClockSetBack(row.get(LOG_ENTRY.ID), row.get(before), row.get(LOG_ENTRY.LOGGED_AT)))
                .stream().filter(ClockSetBack::isMoreThanACorrection).toList();
    }

    List<String> users() {
        return sql.selectDistinct(LOG_ENTRY.BY_USER).from(LOG_ENTRY).orderBy(LOG_ENTRY.BY_USER)
                .fetch(LOG_ENTRY.BY_USER);
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

    static LogEntry entry(LogEntryRecord row) {
        return new LogEntry(row.getId(), row.getLoggedAt(), row.getByUser(), LogAction.valueOf(row.getAction()),
                Optional.ofNullable(row.getSubject()), Optional.ofNullable(row.getField()));
    }
}
