package se.varsam.domain.document;

import java.time.LocalDate;

/** The forms there are, as data. */
public interface FormCatalog {
    /** The newest version of a form that is valid on a day. */
    FormTemplate current(DocumentKind kind, LocalDate day);

    /** The law references that texts of forms and checklists name by token. */
    LawReferences laws();
}
