package se.varsam.pdf.layout;

/** How heavy the letters are. */
public enum Weight {
    /** Running text. */
    REGULAR,
    /** Headings and marks. */
    BOLD
}
