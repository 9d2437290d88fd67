package se.varsam.domain.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the extract tells what the register keeps: every table with a child's data, every column, in order, in words.
 *
 * @param version
 *            of the plan, and so of the saved format
 * @param tables
 *            one a section
 * @param never
 *            what is never told
 */
public record ExtractPlan(int version, List<PlanTable> tables, List<Never> never) {
    /** Keeps unmodifiable copies. */
    public ExtractPlan {
        tables = List.copyOf(tables);
        never = List.copyOf(never);
    }

    /**
     * A table, or a part of another.
     *
     * @param name
     *            of the table
     * @param title
     *            of the section, or of the line where it is a part
     * @param of
     *            the column that names the row it is a part of; empty for a section
     * @param key
     *            the columns that tell its rows apart
     * @param facts
     *            of whom the column {@code field} holds a field; then {@code value} and {@code draft} are its value
     * @param columns
     *            what is told, in order
     * @param technical
     *            columns that say nothing of the child by themselves: keys, order
     * @param parts
     *            tables whose rows are parts of this one's
     */
    public record PlanTable(String name, String title, Optional<String> of, List<String> key, Optional<Facts> facts,
            List<PlanColumn> columns, Technical technical, List<PlanTable> parts) {
        /** Keeps unmodifiable copies. */
        public PlanTable {
            key = List.copyOf(key);
            columns = List.copyOf(columns);
            parts = List.copyOf(parts);
        }
    }

    /** Columns that say nothing of the child by themselves. */
    public record Technical(List<String> columns) {
        /** Keeps an unmodifiable copy. */
        public Technical {
            columns = List.copyOf(columns);
        }
    }

    /** Whose fields a table of fields holds. */
    public enum Facts {
        CHILD, RECORD, EPISODE, RETURN
    }

    /**
     * A column.
     *
     * @param label
     *            what stands before its value; empty for none
     * @param shows
     *            what its values are
     * @param heads
     *            whether it stands in the row's heading
     * @param naming
     *            words for stored values, where they are names
     */
    public record PlanColumn(String name, String label, Shows shows, Heads heads, Naming naming) {}

    /**
     * Words for stored names.
     *
     * @param type
     *            the type whose words the bundles have; empty for none
     * @param words
     *            by name
     */
    public record Naming(Optional<String> type, Map<String, String> words) {
        /** Keeps an unmodifiable copy. */
        public Naming {
            words = Map.copyOf(words);
        }
    }

    /** Where a column's value stands. */
    public enum Heads {
        HEADING, LINE
    }

    /** What the values of a column are. */
    public enum Shows {
        /** As it stands. */
        TEXT,
        /** A moment in UTC, told by the clock in Sweden. */
        INSTANT,
        /** A day and maybe a time on the wall. */
        MOMENT,
        /** 0 or 1. */
        FLAG,
        /** A name that has a word in {@link PlanColumn#naming}. */
        WORD,
        /** Another card's key, told by its file number; the other one of the two where this child is the first. */
        CARD,
        /** A list's id, by its title; {@code version} stands beside it. */
        LIST,
        /** An item's id, by its title. */
        ITEM,
        /** A document kind. */
        DOCUMENT,
        /** A step of the routine for a child who is away. */
        STEP
    }

    /**
     * What is never told.
     *
     * @param name
     *            a table, or a table and a column with a point between
     * @param why
     *            in words
     * @param told
     *            whether the extract itself says so: what is no data about the child need not be
     */
    public record Never(String name, String why, Told told) {}

    /** Whether the extract says that something is not in it. */
    public enum Told {
        YES, NO
    }
}
