package se.varsam.pdf.layout;

/**
 * How a text looks.
 *
 * @param weight
 *            regular or bold
 * @param size
 *            of the letters, in points
 * @param leading
 *            from one baseline to the next, in points
 * @param ink
 *            colour
 */
public record Style(Weight weight, float size, float leading, Ink ink) {
    /** The same in another colour. */
    public Style in(Ink other) {
        return new Style(weight, size, leading, other);
    }

    /** From the top of a line to its baseline, so that the letters stand in the middle of their leading. */
    public float baseline() {
        return leading / 2 + size * 0.36f;
    }
}
