package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.timeline.Timeline;

/**
 * A document ready to be laid out: titles, labels and answers in order, nothing about how it looks.
 *
 * @param kind
 *            which document
 * @param template
 *            version of its template
 * @param title
 *            heading of the first page and title of the file; never a name
 * @param header
 *            what stands on every page
 * @param sections
 *            in order
 */
public record FilledForm(DocumentKind kind, int template, String title, Header header, List<Section> sections)
        implements
            Sensitive {
    /** Keeps an unmodifiable copy. */
    public FilledForm {
        sections = List.copyOf(sections);
    }

    /**
     * What stands on every page.
     *
     * @param fileNumber
     *            the child's neutral number; empty on a blank form
     * @param printedAt
     *            Europe/Stockholm, the real time
     * @param basis
     *            lines under the title: which birth date was used and its source, what it replaces
     * @param marks
     *            draft and practice
     */
    public record Header(Optional<String> fileNumber, LocalDateTime printedAt, List<String> basis, List<Mark> marks) {
        /** Keeps unmodifiable copies. */
        public Header {
            basis = List.copyOf(basis);
            marks = List.copyOf(marks);
        }
    }

    /** A mark on every page. */
    public enum Mark {
        /** Utkast: not approved. */
        DRAFT,
        /** ÖVNING: from the practice register. */
        PRACTICE,
        /** Skyddade personuppgifter: whoever handles the paper must see it on every page. */
        PROTECTED
    }

    /** A group of questions under a heading. */
    public record Section(String title, List<Entry> entries) {
        /** Keeps an unmodifiable copy. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** One piece of a section. */
    public sealed interface Entry {
        /** A question and its answer; {@code lines} is the room left for handwriting on a blank form. */
        record Answer(String label, Value value, int lines) implements Entry {}

        /** A question answered by ticks. */
        record Ticks(String label, List<Tick> ticks) implements Entry {
            /** Keeps an unmodifiable copy. */
            public Ticks {
                ticks = List.copyOf(ticks);
            }
        }

        /** Boxes to tick by hand, one a line. */
        record Boxes(String label, List<String> lines) implements Entry {
            /** Keeps an unmodifiable copy. */
            public Boxes {
                lines = List.copyOf(lines);
            }
        }

        /** A picture with its description; an unreadable picture is said to be so in words. */
        record Picture(String label, Optional<byte[]> jpeg, String description) implements Entry {}

        /** The timeline as a drawing, with the same in words for who does not see it. */
        record Life(Timeline timeline) implements Entry {}

        /** Running text. */
        record Paragraph(String text) implements Entry {}

        /** Rows under columns; a row, and the last one with the sums when there is one, has a text for each column. */
        record Table(List<Column> columns, List<List<String>> rows, Optional<List<String>> sums) implements Entry {
            /** Keeps unmodifiable copies. */
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
                sums = sums.map(List::copyOf);
            }
        }

        /** Lines to sign on, each with its label and, where known, its text. */
        record Signature(List<Answer> lines) implements Entry {
            /** Keeps an unmodifiable copy. */
            public Signature {
                lines = List.copyOf(lines);
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param title
     *            its heading
     * @param share
     *            of the width, compared with the other columns'
     * @param align
     *            numbers stand to the right
     */
    public record Column(String title, int share, Align align) {}

    /** Where a column's texts stand. */
    public enum Align {
        /** To the left. */
        TEXT,
        /** To the right. */
        NUMBER
    }

    /** One box. */
    public record Tick(String label, boolean ticked) {}

    /** An answer. */
    public sealed interface Value {
        /** Known. */
        record Known(String text) implements Value {}

        /** Asked and not known: printed as <i>okänt</i>, never left out. */
        record Unknown() implements Value {}

        /** To be written by hand. */
        record Blank() implements Value {}
    }

    @Override
    public String toString() {
        return "FilledForm[" + kind + "]";
    }
}
