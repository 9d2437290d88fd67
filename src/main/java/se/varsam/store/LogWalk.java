package se.varsam.store;

import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.security.MessageDigest;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.service.port.RegisterLog.Followed;

/** Walks the links of the log, from the first line or near the end. */
public final class LogWalk {
    private static final byte[] NO_VALUES = {};

    private LogWalk() {}

    /** The number of the first line whose link does not hold; empty when all do. */
    public static Optional<Long> all(Connection connection) {
        return all(DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false)));
    }

    static Optional<Long> all(DSLContext sql) {
        return follow(sql, LogHead.NONE, Integer.MAX_VALUE).broken();
    }

    /** The same for the last lines alone: whether they hang together and end where the head says. */
    static Optional<Long> tail(DSLContext sql, int lines) {
        long before = head(sql).number() - lines;
        if (before <= 0) {
            return all(sql);
        }
        return sql.select(LOG_ENTRY.HASH).from(LOG_ENTRY).where(LOG_ENTRY.ID.eq(before)).fetchOptional(LOG_ENTRY.HASH)
                .map(hash -> follow(sql, new LogHead(before, hex(hash)), Integer.MAX_VALUE).broken())
                .orElseGet(() -> Optional.of(before));
    }

    /** From a line that holds, so many at most. */
    static Followed follow(DSLContext sql, LogHead from, int most) {
        byte[] before = HexFormat.of().parseHex(from.hash());
        long number = from.number();
        try (var lines = sql.select(LOG_ENTRY, LOG_VALUE.CIPHERTEXT).from(LOG_ENTRY).leftJoin(LOG_VALUE)
                .on(LOG_VALUE.ENTRY_ID.eq(LOG_ENTRY.ID)).where(LOG_ENTRY.ID.gt(number)).orderBy(LOG_ENTRY.ID)
                .limit(most).fetchLazy()) {
            for (var line : lines) {
                LogEntry entry = LogReading.entry(line.value1());
                byte[] ciphertext = Optional.ofNullable(line.value2()).orElse(NO_VALUES);
                byte[] hash = LogChain.link(before, entry, ciphertext);
                if (entry.number() != number + 1 || !MessageDigest.isEqual(hash, line.value1().getHash())) {
                    return new Followed(new LogHead(number, hex(before)), Optional.of(number + 1), true);
                }
                before = hash;
                number++;
            }
        }
        Head head = head(sql);
        boolean atEnd = number - from.number() < most;
        boolean whole = head.number() == number && MessageDigest.isEqual(head.hash(), before);
        return new Followed(new LogHead(number, hex(before)),
                atEnd && !whole ? Optional.of(number + 1) : Optional.empty(), atEnd);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Where the log says that it ends. */
    static Head head(DSLContext sql) {
        return sql.selectFrom(LOG_HEAD).fetchOptional(row -> new Head(row.getEntryId(), row.getHash()))
                .orElseGet(() -> new Head(0, LogChain.START));
    }

    /** The last line's number and hash. */
    record Head(long number, byte[] hash) {}
}
