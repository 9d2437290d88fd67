package se.varsam.domain.document;

import java.time.LocalDate;

import se.varsam.domain.missing.AwayRoutine;

/** The forms there are, as data. */
public interface FormCatalog {
    /** The newest version of a form that is valid on a day. */
    FormTemplate current(DocumentKind kind, LocalDate day);

    /** Who gets what by default. */
    SharingTable sharing();

    /** The steps that the log of a time away names. */
    AwayRoutine routine();

    /** The law references that texts of forms and checklists name by token. */
    LawReferences laws();
}
