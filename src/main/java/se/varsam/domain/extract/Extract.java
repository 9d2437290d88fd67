package se.varsam.domain.extract;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.varsam.domain.shared.Sensitive;

/**
 * What is kept about a child, in words, and what is left out of it.
 *
 * @param format
 *            version of the saved format
 * @param head
 *            whose it is, when and by whom it was made
 * @param sections
 *            in order, also those that hold nothing
 * @param never
 *            what no extract holds, and why
 */
public record Extract(int format, Head head, List<Section> sections, List<String> never) implements Sensitive {
    /** Keeps unmodifiable copies. */
    public Extract {
        sections = List.copyOf(sections);
        never = List.copyOf(never);
    }

    /**
     * About the extract itself.
     *
     * @param fileNumber
     *            the child's neutral number
     * @param madeAt
     *            Europe/Stockholm
     * @param madeBy
     *            name and unit, as in own details
     * @param isPractice
     *            whether the children are made up
     */
    public record Head(String fileNumber, LocalDateTime madeAt, String madeBy, boolean isPractice)
            implements
                Sensitive {
        @Override
        public String toString() {
            return "Head[" + fileNumber + "]";
        }
    }

    /**
     * Entries of a kind.
     *
     * @param id
     *            stable
     * @param leftOut
     *            how many were left out, by reason
     */
    public record Section(String id, String title, List<Entry> entries, Map<String, Long> leftOut)
            implements
                Sensitive {
        /** Keeps unmodifiable copies. */
        public Section {
            entries = List.copyOf(entries);
            leftOut = Map.copyOf(leftOut);
        }

        private Section without(Map<String, String> reasons) {
            return new Section(id, title, entries.stream().filter(e -> !reasons.containsKey(e.key())).toList(),
                    entries.stream().filter(e -> reasons.containsKey(e.key())).map(e -> reasons.get(e.key()))
                            .collect(Collectors.groupingBy(reason -> reason, Collectors.counting())));
        }

        @Override
        public String toString() {
            return "Section[" + id + "]";
        }
    }

    /**
     * A thing that can be left out as a whole.
     *
     * @param key
     *            within this register
     * @param heading
     *            what it is; may be empty
     * @param lines
     *            what is said of it
     * @param picture
     *            the photograph, where it is one
     */
    public record Entry(String key, String heading, List<Line> lines, Optional<byte[]> picture)
            implements
                Sensitive {
        /** Keeps an unmodifiable copy. */
        public Entry {
            lines = List.copyOf(lines);
        }

        /** All its lines in one text, one below the other. */
        public String text() {
            return lines.stream().map(Line::told).collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return "Entry[" + key + "]";
        }
    }

    /**
     * A value with its label.
     *
     * @param key
     *            stable: table and column, or the field's name
     * @param label
     *            empty for none
     */
    public record Line(String key, String label, String text) implements Sensitive {
        /** Label and text. */
        public String told() {
            return label.isEmpty() ? text : label + ": " + text;
        }

        @Override
        public String toString() {
            return "Line[" + key + "]";
        }
    }

    /** The same without some entries, by their keys; the reasons stand in their place. */
    public Extract without(Map<String, String> reasons) {
        return new Extract(format, head, sections.stream().map(s -> s.without(reasons)).toList(), never);
    }

    /** How many entries are left out. */
    public long leftOut() {
        return sections.stream().flatMap(s -> s.leftOut().values().stream()).mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return "Extract[" + head.fileNumber() + "]";
    }
}
