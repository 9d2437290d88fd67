package se.varsam.pdf.layout;

import org.openpdf.text.pdf.BaseFont;

/**
 * One embedded font.
 *
 * @param font
 *            its letters and widths
 * @param joining
 *            whether its letters take their shape from their neighbours, as Arabic ones do
 */
record Face(BaseFont font, Joining joining) {
    private static final float ARABIC_SCALE = 1.15f;

    /** Whether letters join. */
    enum Joining {
        /** Each letter stands for itself. */
        NONE,
        /** Arabic script: shaped by HarfBuzz. */
        ARABIC
    }

    /** Size of the letters in a style: Arabic ones are small for their size. */
    float size(Style style) {
        return joining == Joining.ARABIC ? style.size() * ARABIC_SCALE : style.size();
    }

    boolean has(int codePoint) {
        return font.charExists(codePoint);
    }
}
