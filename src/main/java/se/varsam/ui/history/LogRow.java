package se.varsam.ui.history;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.register.LogEntry;

/** A row of the log's table: its number is known, what stands in it comes once it is read. */
final class LogRow {
    private final long number;
    private final ReadOnlyObjectWrapper<Optional<LogEntry>> line = new ReadOnlyObjectWrapper<>(Optional.empty());

    LogRow(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /** The line; empty until it is read. */
    ReadOnlyObjectProperty<Optional<LogEntry>> line() {
        return line.getReadOnlyProperty();
    }

    void read(LogEntry entry) {
        line.set(Optional.of(entry));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogRow row && row.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
