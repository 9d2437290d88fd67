package se.varsam.store;

import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.security.MessageDigest;
import java.sql.Connection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Walks the links of the log, from the first line or near the end. */
public final class LogWalk {
    private static final byte[] NO_VALUES = {};

    private LogWalk() {}

    /** The number of the first line whose link does not hold; empty when all do. */
    public static Optional<Long> all(Connection connection) {
        return all(DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false)));
    }

    static Optional<Long> all(DSLContext sql) {
        return from(sql, 0, LogChain.START);
    }

    /** The same for the last lines alone: whether they hang together and end where the head says. */
    static Optional<Long> tail(DSLContext sql, int lines) {
        long before = head(sql).number() - lines;
        if (before <= 0) {
            return all(sql);
        }
        return sql.select(LOG_ENTRY.HASH).from(LOG_ENTRY).where(LOG_ENTRY.ID.eq(before)).fetchOptional(LOG_ENTRY.HASH)
                .map(hash -> from(sql, before, hash)).orElseGet(() -> Optional.of(before));
    }

    private static Optional<Long> from(DSLContext sql, long first, byte[] hashBefore) {
        byte[] before = hashBefore;
        long number = first;
        try (var lines = sql.select(LOG_ENTRY, LOG_VALUE.CIPHERTEXT).from(LOG_ENTRY).leftJoin(LOG_VALUE)
                .on(LOG_VALUE.ENTRY_ID.eq(LOG_ENTRY.ID)).where(LOG_ENTRY.ID.gt(first)).orderBy(LOG_ENTRY.ID)
                .fetchLazy()) {
            for (var line : lines) {
                number++;
                byte[] ciphertext = Optional.ofNullable(line.value2()).orElse(NO_VALUES);
                byte[] hash = LogChain.link(before, SqliteLog.entry(line.value1()), ciphertext);
                if (line.value1().getId() != number || !MessageDigest.isEqual(hash, line.value1().getHash())) {
                    return Optional.of(number);
                }
                before = hash;
            }
        }
        Head head = head(sql);
        return head.number() == number && MessageDigest.isEqual(head.hash(), before)
                ? Optional.empty()
                : Optional.of(number + 1);
    }

    /** Where the log says that it ends. */
    static Head head(DSLContext sql) {
        return sql.selectFrom(LOG_HEAD).fetchOptional(row -> new Head(row.getEntryId(), row.getHash()))
                .orElseGet(() -> new Head(0, LogChain.START));
    }

    /** The last line's number and hash. */
    record Head(long number, byte[] hash) {}
}
