package se.varsam.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_KEY;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogValues;
import se.varsam.service.port.RegisterLog;

/** The log in its tables: lines, encrypted values, and a head that shows when the end is cut off. */
final class SqliteLog implements RegisterLog {
    private static final List<String> COMING_AND_GOING = Stream.of(LogAction.READ, LogAction.OPENED, LogAction.LOCKED,
            LogAction.UNLOCK_FAILED, LogAction.BACKED_UP, LogAction.REHEARSED).map(LogAction::name).toList();
    private final LogSeal seal = new LogSeal();
    private final DSLContext sql;
    private final LogWriting writing;
    private final LogReading reading;

    SqliteLog(DSLContext sql, Clock clock, Supplier<String> user) {
        this.sql = sql;
        this.writing = new LogWriting(sql, seal, clock, user);
        this.reading = new LogReading(sql);
    }

    @Override
    public void add(LogAction action) {
        writing.add(action, Optional.empty(), Optional.empty());
    }

    @Override
    public void add(LogAction action, String thing) {
        writing.add(action, Optional.empty(), Optional.of(thing));
    }

    @Override
    public void add(LogAction action, ChildId child) {
        writing.add(action, Optional.of(child), Optional.empty());
    }

    @Override
    public void add(LogAction action, ChildId child, String thing) {
        writing.add(action, Optional.of(child), Optional.of(thing));
    }

    @Override
    public void change(ChildId child, String field, String from, String to) {
        writing.change(child, field, new LogValues(from, to));
    }

    @Override
    public void change(String thing, String from, String to) {
        writing.change(thing, new LogValues(from, to));
    }

    @Override
    public List<LogEntry> entries() {
        return sql.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.ID).fetch(LogReading::entry);
    }

    @Override
    public List<LogEntry> entriesOf(ChildId child) {
        return sql.selectFrom(LOG_ENTRY).where(LOG_ENTRY.SUBJECT.eq(subject(child))).orderBy(LOG_ENTRY.ID)
                .fetch(LogReading::entry);
    }

    @Override
    public List<LogLine> of(ChildId child) {
        return sql.select(LOG_ENTRY, LOG_VALUE.CIPHERTEXT, CHILD_KEY.KEY).from(LOG_ENTRY).leftJoin(LOG_VALUE)
                .on(LOG_VALUE.ENTRY_ID.eq(LOG_ENTRY.ID)).leftJoin(CHILD_KEY)
                .on(CHILD_KEY.CHILD_ID.eq(LOG_VALUE.CHILD_ID)).where(LOG_ENTRY.SUBJECT.eq(subject(child)))
                .orderBy(LOG_ENTRY.ID.desc()).fetch(row -> {
                    LogEntry entry = LogReading.entry(row.value1());
                    return new LogLine(entry, Optional.ofNullable(row.value3())
                            .flatMap(key -> seal.open(key, LogChain.digest(entry), row.value2())));
                });
    }

    @Override
    public Optional<Instant> beforeOpening() {
        var opened = select(max(LOG_ENTRY.ID)).from(LOG_ENTRY).where(LOG_ENTRY.ACTION.eq(LogAction.OPENED.name()));
        return sql.select(LOG_ENTRY.LOGGED_AT).from(LOG_ENTRY).where(LOG_ENTRY.ID.lt(opened))
                .orderBy(LOG_ENTRY.ID.desc()).limit(1).fetchOptional(LOG_ENTRY.LOGGED_AT);
    }

    @Override
    public long lastChange() {
        return sql.select(LOG_ENTRY.ID).from(LOG_ENTRY).where(LOG_ENTRY.ACTION.ne(LogAction.READ.name()))
                .orderBy(LOG_ENTRY.ID.desc()).limit(1).fetchOptional(LOG_ENTRY.ID).orElse(0L);
    }

    @Override
    public long lastWork() {
        return sql.select(LOG_ENTRY.ID).from(LOG_ENTRY).where(LOG_ENTRY.ACTION.notIn(COMING_AND_GOING))
                .orderBy(LOG_ENTRY.ID.desc()).limit(1).fetchOptional(LOG_ENTRY.ID).orElse(0L);
    }

    @Override
    public Optional<LogValues> values(LogEntry line) {
        return sql.select(CHILD_KEY.KEY, LOG_VALUE.CIPHERTEXT).from(LOG_VALUE).join(CHILD_KEY)
                .on(CHILD_KEY.CHILD_ID.eq(LOG_VALUE.CHILD_ID)).where(LOG_VALUE.ENTRY_ID.eq(line.number()))
                .fetchOptional().flatMap(row -> seal.open(row.value1(), LogChain.digest(line), row.value2()));
    }

    @Override
    public Optional<Long> firstBroken() {
        return LogWalk.all(sql);
    }

    @Override
    public Optional<Long> firstBrokenOfLast(int lines) {
        return LogWalk.tail(sql, lines);
    }

    @Override
    public LogHead head() {
        return reading.head();
    }

    @Override
    public boolean holds(LogHead earlier) {
        return reading.holds(earlier);
    }

    @Override
    public List<Long> numbers(LogQuery query) {
        return reading.numbers(query);
    }

    @Override
    public List<LogEntry> lines(List<Long> numbers) {
        return reading.lines(numbers);
    }

    @Override
    public void each(LogQuery query, Consumer<LogEntry> use) {
        reading.each(query, use);
    }

    @Override
    public List<LogEntry> newest(int most) {
        return reading.newest(most);
    }

    @Override
    public List<ClockSetBack> clockSetBacks(Part part) {
        return reading.clockSetBacks(part);
    }

    @Override
    public Set<String> users(Part part) {
        return reading.users(part);
    }

    @Override
    public List<String> subjects(String after, int most) {
        return reading.subjects(after, most);
    }

    @Override
    public Set<String> subjectsSince(long number) {
        return reading.subjectsSince(number);
    }

    @Override
    public List<Long> span() {
        return reading.span();
    }

    @Override
    public Counted count(Part part) {
        return reading.count(part);
    }

    @Override
    public List<Long> numbers(LogQuery query, Part part) {
        return reading.numbers(query, part);
    }

    @Override
    public Followed follow(LogHead from, int most) {
        return LogWalk.follow(sql, from, most);
    }

    /** How the log names a child. */
    private String subject(ChildId child) {
        return sql.select(CHILD.FILE_YEAR, CHILD.FILE_NUMBER).from(CHILD).where(CHILD.ID.eq(child.value()))
                .fetchSingle(row -> new FileNumber(row.value1(), row.value2()).toString());
    }
}
