package se.varsam.domain.note;

/** What is typed in a note. Names are stored: never rename. */
public enum NoteField {
    /** The text. */
    TEXT,
    /** The kind, by its name. */
    KIND,
    /** When it happened. */
    AT,
    /** How many minutes it took. */
    MINUTES,
    /** How far one travelled for it. */
    KILOMETRES
}
