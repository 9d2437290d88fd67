package se.varsam.service.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a register holds, in numbers: enough to see that a copy is the same as its original.
 *
 * @param rows
 *            how many rows each table has
 * @param newest
 *            when the last line of the log was written; empty in a register without one
 * @param logHead
 *            the log's last hash in hex, which stands for all its lines
 */
public record RegisterContents(Map<String, Long> rows, Optional<Instant> newest, String logHead) {
    /** Keeps an unmodifiable copy. */
    public RegisterContents {
        rows = Map.copyOf(rows);
    }

    /** Children's cards, closed ones too. */
    public long children() {
        return rows.getOrDefault("child", 0L);
    }

    /** Approved copies of documents. */
    public long documents() {
        return rows.getOrDefault("sent_document", 0L);
    }

    /** Lines of the log. */
    public long logLines() {
        return rows.getOrDefault("log_entry", 0L);
    }
}
