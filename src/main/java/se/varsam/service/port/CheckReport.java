package se.varsam.service.port;

import java.util.List;

import se.varsam.domain.shared.Refusal;

/**
 * What a check of a register showed, in the order it was done.
 *
 * @param lines
 *            one for each thing that was looked at
 */
public record CheckReport(List<Line> lines) {
    /** Keeps an unmodifiable copy. */
    public CheckReport {
        lines = List.copyOf(lines);
    }

    /** How much is looked at. */
    public enum Depth {
        /** What takes no time, whatever the size: key file, tables, the end of the log. */
        SHORT,
        /** Everything. */
        FULL
    }

    /** What is looked at. */
    public enum What {
        /** Whether the key file belongs to the register and is as it was written. */
        KEY_FILE,
        /** Whether tables and columns are those that the program knows. */
        TABLES,
        /** Whether the last lines of the log hang together. */
        LOG_END,
        /** Whether every page of the database can be read and is in its place. */
        PAGES,
        /** Whether everything that points at something points at what is there. */
        REFERENCES,
        /** Whether the log hangs together from its first line. */
        LOG,
        /** Whether the approved copies are what was approved, byte for byte. */
        DOCUMENTS
    }

    /**
     * One thing.
     *
     * @param what
     *            was looked at
     * @param looked
     *            how many of it
     * @param found
     *            what is wrong with it, empty when nothing is
     */
    public record Line(What what, long looked, List<Refusal> found) {
        /** Keeps an unmodifiable copy. */
        public Line {
            found = List.copyOf(found);
        }
    }

    /** All that is wrong. */
    public List<Refusal> found() {
        return lines.stream().flatMap(line -> line.found().stream()).toList();
    }
}
