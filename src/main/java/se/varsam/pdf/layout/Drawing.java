package se.varsam.pdf.layout;

/** Something drawn. Lengths in points; x from the page's left edge, y downwards from the top of its {@link Strip}. */
public sealed interface Drawing {
    /** A line of text; {@code y} is its baseline. */
    record Text(TextLine line, float x, float y, Style style) implements Drawing {}

    /** Text that is found and copied, but not seen: what a drawn sign says. */
    record HiddenText(TextLine line, float x, float y, Style style) implements Drawing {}

    /** A horizontal line. */
    record Rule(float x, float y, float width, float thickness, Ink ink) implements Drawing {}

    /** A filled rectangle. */
    record Fill(float x, float y, float width, float height, Ink ink) implements Drawing {}

    /** The outline of a rectangle. */
    record Frame(float x, float y, float width, float height, Ink ink) implements Drawing {}

    /** Nothing that is seen: the room that a figure takes which is not a picture. */
    record Area(float x, float y, float width, float height) implements Drawing {}

    /** A cross through a square. */
    record Cross(float x, float y, float size, Ink ink) implements Drawing {}

    /** A picture. */
    record Picture(Jpeg jpeg, float x, float y, float width, float height) implements Drawing {}
}
