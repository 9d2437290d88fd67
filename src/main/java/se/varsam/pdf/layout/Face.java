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
    /** Whether letters join. */
    enum Joining {
        /** Each letter stands for itself. */
        NONE,
        /** Arabic script: shaped by HarfBuzz. */
        ARABIC
    }

    boolean has(int codePoint) {
        return font.charExists(codePoint);
    }
}
