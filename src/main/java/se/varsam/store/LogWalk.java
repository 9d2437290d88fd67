package se.varsam.store;

import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.LOG_VALUE;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        var walk = new Walk(from.number(), HexFormat.of().parseHex(from.hash()));
        Rows.whilst(sql.select(LogReading.COLUMNS).select(LOG_ENTRY.HASH, LOG_VALUE.CIPHERTEXT).from(LOG_ENTRY)
                .leftJoin(LOG_VALUE).on(LOG_VALUE.ENTRY_ID.eq(LOG_ENTRY.ID)).where(LOG_ENTRY.ID.gt(from.number()))
                .orderBy(LOG_ENTRY.ID).limit(most), walk::next);
        LogHead reached = new LogHead(walk.number, hex(walk.hash));
        if (walk.broken) {
            return new Followed(reached, Optional.of(walk.number + 1), true);
        }
        Head head = head(sql);
        boolean atEnd = walk.number - from.number() < most;
        boolean whole = head.number() == walk.number && MessageDigest.isEqual(head.hash(), walk.hash);
        return new Followed(reached, atEnd && !whole ? Optional.of(walk.number + 1) : Optional.empty(), atEnd);
    }

    /** Goes from line to line as long as they hang together. */
    private static final class Walk {
        private static final int HASH = LogReading.COLUMNS.size() + 1;

        private long number;
        private byte[] hash;
        private boolean broken;

        Walk(long number, byte[] hash) {
            this.number = number;
            this.hash = hash;
        }

        boolean next(ResultSet row) throws SQLException {
            LogEntry entry = LogReading.entry(row);
            byte[] ciphertext = row.getBytes(HASH + 1);
            byte[] link = LogChain.link(hash, entry, ciphertext == null ? NO_VALUES : ciphertext);
            broken = entry.number() != number + 1 || !MessageDigest.isEqual(link, row.getBytes(HASH));
            if (!broken) {
                hash = link;
                number++;
            }
            return !broken;
        }
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
