package se.varsam.service.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was saved of a damaged register.
 *
 * @param folder
 *            the new register
 * @param tables
 *            all that held something
 * @param whole
 *            file numbers of the children of whom nothing is known to be missing
 * @param parts
 *            file numbers of those of whom something is missing
 * @param logBroken
 *            the first line of the log whose link could not be kept; empty when all were
 */
public record Salvaged(Path folder, List<Table> tables, List<String> whole, List<String> parts,
        Optional<Long> logBroken) {
    /** Keeps unmodifiable copies. */
    public Salvaged {
        tables = List.copyOf(tables);
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    /**
     * A table.
     *
     * @param name
     *            in the database
     * @param saved
     *            rows
     * @param lost
     *            rows that are known to be lost, as far as that can be told
     */
    public record Table(String name, long saved, long lost) {}

    /** Rows that were saved. */
    public long saved() {
        return tables.stream().mapToLong(Table::saved).sum();
    }

    /** Rows that are lost. */
    public long lost() {
        return tables.stream().mapToLong(Table::lost).sum();
    }
}
