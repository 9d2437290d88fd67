package se.varsam.domain.register;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the log one wants to see; what is empty narrows nothing.
 *
 * @param from
 *            UTC, inclusive
 * @param until
 *            UTC, exclusive
 * @param kind
 *            of action
 * @param user
 *            as the line names them
 * @param subject
 *            a child's file number
 */
public record LogQuery(Optional<Instant> from, Optional<Instant> until, Optional<LogKind> kind, Optional<String> user,
        Optional<String> subject) {
    /** Everything. */
    public static final LogQuery ALL = new LogQuery(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** All lines of a kind. */
    public static LogQuery of(LogKind kind) {
        return new LogQuery(Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty(),
                Optional.empty());
    }

    /** The same lines of a time only. */
    public LogQuery within(Optional<Instant> first, Optional<Instant> end) {
        return new LogQuery(first, end, kind, user, subject);
    }
}
