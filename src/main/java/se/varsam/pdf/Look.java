package se.varsam.pdf;

import se.varsam.domain.document.DocumentKind;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TaggedDocument;
import se.varsam.pdf.layout.Weight;

/** The measures and letters of all forms; lengths in points (72 to the inch). */
final class Look {
    /** White at the left and right: 18 mm, wide enough to be punched and filed. */
    static final float MARGIN = 51;
    static final float LEFT = MARGIN;
    static final float WIDTH = TaggedDocument.WIDTH - 2 * MARGIN;
    static final float RIGHT = LEFT + WIDTH;
    /** Where content starts and must end, from the page's top edge. */
    static final float TOP = 54;
    static final float BOTTOM = TaggedDocument.HEIGHT - 52;
    /** Between two questions side by side. */
    static final float GUTTER = 16;
    /** Room for one line of handwriting: 6.3 mm. */
    static final float WRITING_LINE = 18;
    static final float HAIRLINE = 0.4f;
    static final float WRITING_RULE = 0.6f;

    static final Style TITLE = new Style(Weight.BOLD, 17, 22, Ink.ACCENT);
    static final Style BASIS = new Style(Weight.REGULAR, 8.5f, 11.5f, Ink.QUIET);
    static final Style SECTION = new Style(Weight.BOLD, 10.5f, 14, Ink.ACCENT);
    static final Style LABEL = new Style(Weight.REGULAR, 7.5f, 9.5f, Ink.QUIET);
    static final Style ANSWER = new Style(Weight.REGULAR, 9.75f, 12.75f, Ink.TEXT);
    static final Style HEADING = new Style(Weight.BOLD, 8, 11, Ink.QUIET);
    static final Style CELL = new Style(Weight.REGULAR, 9.25f, 12.5f, Ink.TEXT);
    static final Style SUM = new Style(Weight.BOLD, 9.25f, 12.5f, Ink.TEXT);
    /** A key that is read letter by letter and typed. */
    static final Style KEY = new Style(Weight.BOLD, 14, 19, Ink.TEXT);
    static final Style PARAGRAPH = new Style(Weight.REGULAR, 9.75f, 13.5f, Ink.TEXT);
    static final Style FOOTER = new Style(Weight.REGULAR, 7.5f, 10, Ink.QUIET);
    static final Style MARK = new Style(Weight.BOLD, 10, 13, Ink.TEXT);

    private Look() {}

    /** The letters of a document's answers. */
    static Style answers(DocumentKind kind) {
        return kind == DocumentKind.RECOVERY_SHEET ? KEY : ANSWER;
    }
}
