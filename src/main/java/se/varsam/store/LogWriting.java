package se.varsam.store;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_KEY;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;

/** Adds lines to the log, each linked to the one before, with the values of a change encrypted. */
final class LogWriting {
    private static final byte[] NO_VALUES = {};
    /** Whose key encrypts values that belong to no child: children count from 1. */
    private static final long REGISTER = 0;
    private final LogSeal seal;
    private final Clock clock;
    private final Supplier<String> user;
    private final KeptStatement subject;
    private final KeptStatement registerKey;
    private final KeptStatement key;
    private final KeptStatement head;
    private final KeptStatement line;
    private final KeptStatement value;
    private final KeptStatement end;

    LogWriting(DSLContext sql, LogSeal seal, Clock clock, Supplier<String> user) {
        this.seal = seal;
        this.clock = clock;
        this.user = user;
        this.subject = new KeptStatement(sql,
                () -> select(CHILD.FILE_YEAR, CHILD.FILE_NUMBER, CHILD_KEY.KEY).from(CHILD).leftJoin(CHILD_KEY)
                        .on(CHILD_KEY.CHILD_ID.eq(CHILD.ID)).where(CHILD.ID.eq(0L)));
        this.registerKey = new KeptStatement(sql,
                () -> select(CHILD_KEY.KEY).from(CHILD_KEY).where(CHILD_KEY.CHILD_ID.eq(REGISTER)));
        this.key = new KeptStatement(sql,
                () -> insertInto(CHILD_KEY, CHILD_KEY.CHILD_ID, CHILD_KEY.KEY).values(0L, NO_VALUES));
        this.head = new KeptStatement(sql, () -> select(LOG_HEAD.ENTRY_ID, LOG_HEAD.HASH).from(LOG_HEAD));
        this.line = new KeptStatement(sql,
                () -> insertInto(LOG_ENTRY, LOG_ENTRY.ID, LOG_ENTRY.LOGGED_AT, LOG_ENTRY.BY_USER, LOG_ENTRY.ACTION,
                        LOG_ENTRY.SUBJECT, LOG_ENTRY.FIELD, LOG_ENTRY.HASH)
                        .values(0L, Instant.EPOCH, "", "", "", "", NO_VALUES));
        this.value = new KeptStatement(sql,
                () -> insertInto(LOG_VALUE, LOG_VALUE.ENTRY_ID, LOG_VALUE.CHILD_ID, LOG_VALUE.CIPHERTEXT)
                        .values(0L, 0L, NO_VALUES));
        this.end = new KeptStatement(sql,
                () -> insertInto(LOG_HEAD, LOG_HEAD.ID, LOG_HEAD.ENTRY_ID, LOG_HEAD.HASH).values(1L, 0L, NO_VALUES)
                        .onConflict(LOG_HEAD.ID).doUpdate().set(LOG_HEAD.ENTRY_ID, excluded(LOG_HEAD.ENTRY_ID))
                        .set(LOG_HEAD.HASH, excluded(LOG_HEAD.HASH)));
    }

    /** A line without values. */
    void add(LogAction action, Optional<ChildId> child, Optional<String> thing) {
        LogWalk.Head before = head();
        LogEntry entry = next(before, action, child.map(id -> subject(id).number()), thing);
        write(before, entry, LogChain.digest(entry), NO_VALUES);
    }

    /** A change of a child, encrypted with the child's own key, which is made with the first one. */
    void change(ChildId child, String field, LogValues values) {
        Subject whose = subject(child);
        change(child.value(), Optional.of(whose.number()), whose.key(), field, values);
    }

    /** A change of something that belongs to no child. */
    void change(String thing, LogValues values) {
        change(REGISTER, Optional.empty(), registerKey.first(row -> row.getBytes(1), REGISTER), thing, values);
    }

    private void change(long whose, Optional<String> named, Optional<byte[]> known, String field, LogValues values) {
        LogWalk.Head before = head();
        LogEntry entry = next(before, LogAction.CHANGED, named, Optional.of(field));
        byte[] digest = LogChain.digest(entry);
        byte[] sealed = seal.seal(known.orElseGet(() -> newKey(whose)), digest, values);
        write(before, entry, digest, sealed);
        value.run(entry.number(), whose, sealed);
    }

    private LogWalk.Head head() {
        return head.first(row -> new LogWalk.Head(row.getLong(1), row.getBytes(2)))
                .orElseGet(() -> new LogWalk.Head(0, LogChain.START));
    }

    private LogEntry next(LogWalk.Head before, LogAction action, Optional<String> named, Optional<String> field) {
        return new LogEntry(before.number() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), user.get(), action,
                named, field);
    }

    private void write(LogWalk.Head before, LogEntry entry, byte[] digest, byte[] ciphertext) {
        byte[] hash = LogChain.link(before.hash(), digest, ciphertext);
        line.run(entry.number(), entry.at().toString(), entry.user(), entry.action().name(),
                entry.subject().orElse(null), entry.field().orElse(null), hash);
        end.run(1L, entry.number(), hash);
    }

    private byte[] newKey(long whose) {
        byte[] fresh = seal.newKey();
        key.run(whose, fresh);
        return fresh;
    }

    /** How the log names a child, and the key to its values once there is one. */
    private Subject subject(ChildId child) {
        return subject.first(row -> new Subject(new FileNumber(row.getInt(1), row.getInt(2)).toString(),
                Optional.ofNullable(row.getBytes(3))), child.value())
                .orElseThrow(() -> new IllegalArgumentException("no such child"));
    }

    private record Subject(String number, Optional<byte[]> key) {}
}
