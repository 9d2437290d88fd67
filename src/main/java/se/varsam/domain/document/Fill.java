package se.varsam.domain.document;

/** How a form is filled. */
public enum Fill {
    /** With what is known, marked <i>utkast</i>. */
    DRAFT,
    /** With what is known, to be kept and handed over. */
    APPROVED,
    /** Not at all: for handwriting. */
    BLANK
}
