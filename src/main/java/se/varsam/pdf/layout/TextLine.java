package se.varsam.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of text, measured and ready to be drawn.
 *
 * @param parts
 *            from left to right
 * @param width
 *            in points
 * @param direction
 *            of its paragraph
 */
public record TextLine(List<Part> parts, float width, Direction direction) {
    /** Which way a paragraph runs. */
    public enum Direction {
        /** Latin, Ge'ez. */
        LEFT_TO_RIGHT,
        /** Arabic script. */
        RIGHT_TO_LEFT
    }

    /** Keeps an unmodifiable copy. */
    public TextLine {
        parts = List.copyOf(parts);
    }

    /**
     * A part of one direction.
     *
     * @param runs
     *            from left to right
     * @param spoken
     *            the characters as they are read, where they are drawn in another order
     */
    record Part(List<Run> runs, Optional<String> spoken) {
        private static final String LEFT_TO_RIGHT_MARK = "\u200E";

        Part {
            runs = List.copyOf(runs);
        }

        /** The same, marked so that who copies the text or searches it gets a date's numbers in their order. */
        Part readLeftToRight() {
            return new Part(runs, Optional.of(LEFT_TO_RIGHT_MARK + text() + LEFT_TO_RIGHT_MARK));
        }

        float width() {
            return runs.stream().map(Run::width).reduce(0f, Float::sum);
        }

        /** The characters as they are read. */
        String text() {
            return spoken.orElseGet(() -> runs.stream().map(Run::glyphs).collect(Collectors.joining()));
        }
    }

    /**
     * Letters of one font.
     *
     * @param face
     *            font
     * @param glyphs
     *            the characters as drawn; as read when the font is to shape them
     * @param width
     *            in points
     * @param shaping
     *            who finds the letters' shapes
     */
    record Run(Face face, String glyphs, float width, Shaping shaping) {}

    /** Who finds the letters' shapes. */
    enum Shaping {
        /** One shape for each character. */
        PLAIN,
        /** Joined by the font's own rules. */
        JOINED
    }
}
