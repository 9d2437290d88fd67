package se.varsam.domain.register;

import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A line of the log with what it says in words.
 *
 * @param entry
 *            the line
 * @param values
 *            from → to; empty when nothing was changed, or when the child's key has been destroyed
 */
public record LogLine(LogEntry entry, Optional<LogValues> values) implements Sensitive {
    @Override
    public String toString() {
        return "LogLine[" + entry.number() + "]";
    }
}
