package se.varsam.pdf.layout;

import org.openpdf.text.pdf.BaseFont;

/** One embedded font, with the widths of Latin letters at hand: nearly all that is printed consists of them. */
final class Face {
    private static final float ARABIC_SCALE = 1.15f;
    /** The end of Latin letters in Unicode; no mark that joins with the letter before it comes earlier. */
    private static final int LATIN_END = 0x250;
    private static final int NONE = -1;
    private static final float THOUSANDTH = 0.001f;

    private final BaseFont font;
    private final Joining joining;
    /** In thousandths of the size. */
    private final int[] widths = new int[LATIN_END];

    /** Whether letters join. */
    enum Joining {
        /** Each letter stands for itself. */
        NONE,
        /** Arabic script: shaped by HarfBuzz. */
        ARABIC
    }

    Face(BaseFont font, Joining joining) {
        this.font = font;
        this.joining = joining;
        for (int c = 0; c < LATIN_END; c++) {
            boolean seen = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            widths[c] = seen && font.charExists(c) ? font.getWidth(c) : NONE;
        }
    }

    /** Its letters. */
    BaseFont font() {
        return font;
    }

    /** Whether its letters take their shape from their neighbours, as Arabic ones do. */
    Joining joining() {
        return joining;
    }

    /** Size of the letters in a style: Arabic ones are small for their size. */
    float size(Style style) {
        return joining == Joining.ARABIC ? style.size() * ARABIC_SCALE : style.size();
    }

    boolean has(int codePoint) {
        return isPlain(codePoint) || font.charExists(codePoint);
    }

    /** Whether a piece of a text is nothing but visible Latin letters, digits and signs that this font has. */
    boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Width in points of a piece of a text, each character for itself. */
    float width(String text, int start, int end, Style style) {
        int width = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return font.getWidthPoint(text.substring(start, end), size(style));
            }
            width += widths[c];
        }
        return width * THOUSANDTH * size(style);
    }

    private boolean isPlain(int c) {
        return c < LATIN_END && widths[c] != NONE;
    }
}
