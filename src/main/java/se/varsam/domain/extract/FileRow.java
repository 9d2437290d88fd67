package se.varsam.domain.extract;

import java.util.Map;
import java.util.Optional;
import se.varsam.domain.shared.Sensitive;

/**
 * A row of the register about a child, as it is stored.
 *
 * @param table
 *            where it lies
 * @param values
 *            by column; what is empty or no text is not there
 * @param picture
 *            the photograph, where it is one
 */
public record FileRow(String table, Map<String, String> values, Optional<byte[]> picture) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public FileRow {
        values = Map.copyOf(values);
    }

    /** The value of a column; empty text when there is none. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "FileRow[" + table + "]";
    }
}
