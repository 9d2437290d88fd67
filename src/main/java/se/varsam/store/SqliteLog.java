package se.varsam.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_KEY;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private static final byte[] NO_VALUES = {};
    /** Whose key encrypts values that belong to no child: children count from 1. */
    private static final long REGISTER = 0;
    private static final List<String> COMING_AND_GOING = Stream.of(LogAction.READ, LogAction.OPENED, LogAction.LOCKED,
            LogAction.UNLOCK_FAILED, LogAction.BACKED_UP, LogAction.REHEARSED).map(LogAction::name).toList();
    private final LogSeal seal = new LogSeal();
    private final DSLContext sql;
    private final Clock clock;
    private final Supplier<String> user;
    private final LogReading reading;

    SqliteLog(DSLContext sql, Clock clock, Supplier<String> user) {
        this.sql = sql;
        this.clock = clock;
        this.user = user;
        this.reading = new LogReading(sql);
    }

    @Override
    public void add(LogAction action) {
        add(action, Optional.empty(), Optional.empty());
    }

    @Override
    public void add(LogAction action, String thing) {
        add(action, Optional.empty(), Optional.of(thing));
    }

    @Override
    public void add(LogAction action, ChildId child) {
        add(action, Optional.of(child), Optional.empty());
    }

    @Override
    public void add(LogAction action, ChildId child, String thing) {
        add(action, Optional.of(child), Optional.of(thing));
    }

    private void add(LogAction action, Optional<ChildId> child, Optional<String> thing) {
        LogWalk.Head head = LogWalk.head(sql);
        write(head, next(head, action, child.map(this::subject).map(Subject::number), thing), NO_VALUES);
    }

    @Override
    public void change(ChildId child, String field, String from, String to) {
        Subject subject = subject(child);
        change(child.value(), Optional.of(subject.number()), subject.key(), field, new LogValues(from, to));
    }

    @Override
    public void change(String thing, String from, String to) {
        Optional<byte[]> key = sql.select(CHILD_KEY.KEY).from(CHILD_KEY).where(CHILD_KEY.CHILD_ID.eq(REGISTER))
                .fetchOptional(CHILD_KEY.KEY);
        change(REGISTER, Optional.empty(), key, thing, new LogValues(from, to));
    }

    private void change(long whose, Optional<String> subject, Optional<byte[]> known, String field,
            LogValues values) {
        LogWalk.Head head = LogWalk.head(sql);
        LogEntry line = next(head, LogAction.CHANGED, subject, Optional.of(field));
        byte[] key = known.orElseGet(() -> newKey(whose));
        byte[] sealed = seal.seal(key, LogChain.digest(line), values);
        write(head, line, sealed);
        sql.insertInto(LOG_VALUE).set(LOG_VALUE.ENTRY_ID, line.number()).set(LOG_VALUE.CHILD_ID, whose)
                .set(LOG_VALUE.CIPHERTEXT, sealed).execute();
    }

    private LogEntry next(LogWalk.Head head, LogAction action, Optional<String> subject, Optional<String> field) {
        return new LogEntry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), user.get(), action,
                subject, field);
    }

    private void write(LogWalk.Head head, LogEntry line, byte[] ciphertext) {
        byte[] hash = LogChain.link(head.hash(), line, ciphertext);
        sql.insertInto(LOG_ENTRY).set(LOG_ENTRY.ID, line.number()).set(LOG_ENTRY.LOGGED_AT, line.at())
                .set(LOG_ENTRY.BY_USER, line.user()).set(LOG_ENTRY.ACTION, line.action().name())
                .set(LOG_ENTRY.SUBJECT, line.subject().orElse(null)).set(LOG_ENTRY.FIELD, line.field().orElse(null))
                .set(LOG_ENTRY.HASH, hash).execute();
        sql.insertInto(LOG_HEAD, LOG_HEAD.ID, LOG_HEAD.ENTRY_ID, LOG_HEAD.HASH).values(1L, line.number(), hash)
                .onConflict(LOG_HEAD.ID).doUpdate().set(LOG_HEAD.ENTRY_ID, line.number()).set(LOG_HEAD.HASH, hash)
                .execute();
    }

    @Override
    public List<LogEntry> entries() {
        return sql.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.ID).fetch(LogReading::entry);
    }

    @Override
    public List<LogEntry> entriesOf(ChildId child) {
        return sql.selectFrom(LOG_ENTRY).where(LOG_ENTRY.SUBJECT.eq(subject(child).number())).orderBy(LOG_ENTRY.ID)
                .fetch(LogReading::entry);
    }

    @Override
    public List<LogLine> of(ChildId child) {
        return sql.select(LOG_ENTRY, LOG_VALUE.CIPHERTEXT, CHILD_KEY.KEY).from(LOG_ENTRY).leftJoin(LOG_VALUE)
                .on(LOG_VALUE.ENTRY_ID.eq(LOG_ENTRY.ID)).leftJoin(CHILD_KEY)
                .on(CHILD_KEY.CHILD_ID.eq(LOG_VALUE.CHILD_ID)).where(LOG_ENTRY.SUBJECT.eq(subject(child).number()))
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

    private byte[] newKey(long whose) {
        byte[] key = seal.newKey();
        sql.insertInto(CHILD_KEY, CHILD_KEY.CHILD_ID, CHILD_KEY.KEY).values(whose, key).execute();
        return key;
    }

    /** How the log names a child, and the key to its values once there is one. */
    private Subject subject(ChildId child) {
        return sql.select(CHILD.FILE_YEAR, CHILD.FILE_NUMBER, CHILD_KEY.KEY).from(CHILD).leftJoin(CHILD_KEY)
                .on(CHILD_KEY.CHILD_ID.eq(CHILD.ID)).where(CHILD.ID.eq(child.value()))
                .fetchSingle(row -> new Subject(new FileNumber(row.value1(), row.value2()).toString(),
                        Optional.ofNullable(row.value3())));
    }

    private record Subject(String number, Optional<byte[]> key) {}
}
