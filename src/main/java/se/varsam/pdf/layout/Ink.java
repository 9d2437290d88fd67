package se.varsam.pdf.layout;

import java.awt.Color;

/** The colours of a page by their role; text inks have at least 4.5:1 against white, meaningful lines 3:1. */
public enum Ink {
    /** Answers and running text. */
    TEXT(0x16, 0x1D, 0x22),
    /** Labels, notes, footer. */
    QUIET(0x4B, 0x57, 0x60),
    /** Headings and the rule under the title. */
    ACCENT(0x0F, 0x4A, 0x57),
    /** The band behind a section's heading. */
    TINT(0xE9, 0xEF, 0xF1),
    /** Hairlines between answers; they carry no meaning of their own. */
    HAIR(0xC4, 0xCD, 0xD2),
    /** Lines to write on, boxes to tick. */
    LINE(0x6A, 0x76, 0x7E),
    /** The practice register. */
    PRACTICE(0x5A, 0x2E, 0x91),
    /** Text on a dark band. */
    WHITE(0xFF, 0xFF, 0xFF);

    private final Color color;

    Ink(int red, int green, int blue) {
        color = new Color(red, green, blue);
    }

    Color color() {
        return color;
    }
}
