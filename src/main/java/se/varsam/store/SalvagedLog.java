package se.varsam.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;

/**
 * Links the lines of a salvaged log anew where the old links no longer hold. Every line keeps its number and words; for
 * one that is lost a line stands in that says so. From the first such place on the hashes are new, and the caller
 * writes which line that was.
 */
final class SalvagedLog {
    private static final byte[] NO_VALUES = {};

    private final Connection to;

    SalvagedLog(Connection to) {
        this.to = to;
    }

    private record Line(LogEntry entry, byte[] hash) {}

    /** Does it; gives the number of the first line whose old link did not hold. */
    Optional<Long> mend() throws SQLException {
        Map<Long, Line> lines = lines();
        long last = Math.max(number("SELECT max(entry_id) FROM log_head"), Math.max(number(
                "SELECT max(id) FROM log_entry"), number("SELECT max(entry_id) FROM log_value")));
        Optional<Long> broken = Optional.empty();
        byte[] hash = LogChain.START;
        Instant at = lines.values().stream().findFirst().map(line -> line.entry().at()).orElse(Instant.EPOCH);
        for (long number = 1; number <= last; number++) {
            Line line = lines.get(number);
            LogEntry entry = line == null
                    ? new LogEntry(number, at, "", LogAction.LOST, Optional.empty(), Optional.empty())
                    : line.entry();
            hash = LogChain.link(hash, entry, ciphertext(number));
            if (line == null || !MessageDigest.isEqual(hash, line.hash())) {
                broken = broken.isPresent() ? broken : Optional.of(number);
                write(entry, hash);
            }
            at = entry.at();
        }
        head(last, hash);
        return broken;
    }

    private Map<Long, Line> lines() throws SQLException {
        var lines = new TreeMap<Long, Line>();
        try (var statement = to.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id, logged_at, by_user, action, subject, field, hash FROM log_entry ORDER BY id")) {
            while (rows.next()) {
                lines.put(rows.getLong(1), new Line(new LogEntry(rows.getLong(1), Instant.parse(rows.getString(2)),
                        rows.getString(3), LogAction.valueOf(rows.getString(4)),
                        Optional.ofNullable(rows.getString(5)), Optional.ofNullable(rows.getString(6))),
                        rows.getBytes(7)));
            }
        }
        return lines;
    }

    private byte[] ciphertext(long number) throws SQLException {
        try (var one = to.prepareStatement("SELECT ciphertext FROM log_value WHERE entry_id = ?")) {
            one.setLong(1, number);
            try (var rows = one.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : NO_VALUES;
            }
        }
    }

    private void write(LogEntry entry, byte[] hash) throws SQLException {
        try (var row = to.prepareStatement("INSERT OR REPLACE INTO log_entry"
                + " (id, logged_at, by_user, action, subject, field, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            row.setLong(1, entry.number());
            row.setString(2, entry.at().toString());
            row.setString(3, entry.user());
            row.setString(4, entry.action().name());
            row.setString(5, entry.subject().orElse(null));
            row.setString(6, entry.field().orElse(null));
            row.setBytes(7, hash);
            row.executeUpdate();
        }
    }

    private void head(long last, byte[] hash) throws SQLException {
        try (var row = to.prepareStatement("INSERT OR REPLACE INTO log_head (id, entry_id, hash) VALUES (1, ?, ?)")) {
            row.setLong(1, last);
            row.setBytes(2, hash);
            row.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = to.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
