package se.varsam.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * A line of text, measured and ready to be drawn.
 *
 * @param runs
 *            in the order they are read; each knows where it stands
 * @param width
 *            in points
 * @param direction
 *            of its paragraph
 */
public record TextLine(List<Run> runs, float width, Direction direction) {
    /** Which way a paragraph runs. */
    public enum Direction {
        /** Latin, Ge'ez. */
        LEFT_TO_RIGHT,
        /** Arabic script. */
        RIGHT_TO_LEFT
    }

    /** Keeps an unmodifiable copy. */
    public TextLine {
        runs = List.copyOf(runs);
    }

    /**
     * Letters of one font and one direction.
     *
     * @param face
     *            font
     * @param glyphs
     *            the characters in the order they are drawn, or as read when the font joins them
     * @param x
     *            from the line's left end
     * @param width
     *            in points
     * @param spoken
     *            the characters as read, when they are drawn in another order or shape
     */
    record Run(Face face, String glyphs, float x, float width, Optional<String> spoken) {
        boolean shaped() {
            return face.joining() == Face.Joining.ARABIC && spoken.isPresent();
        }

        Run at(float place) {
            return new Run(face, glyphs, place, width, spoken);
        }
    }
}
