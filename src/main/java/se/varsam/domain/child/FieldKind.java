package se.varsam.domain.child;

/** How a field is typed, checked and shown. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** Telephone number, any writing. */
    PHONE,
    /** E-mail address. */
    EMAIL,
    /** A whole day, ISO when stored. */
    DATE,
    /** A day and, when known, a time: {@code 2026-11-20} or {@code 2026-11-20T17:40}. */
    MOMENT,
    /** The same, or somewhere between two, see {@link se.varsam.domain.shared.MomentRange}. */
    MOMENT_RANGE,
    /** Stored as {@code yes} or {@code no}; absent is unknown. */
    YES_NO,
    /** Stored as {@code female}, {@code male} or {@code other}. */
    SEX,
    /** Stored as the name of a {@link PlacementType}. */
    PLACEMENT,
    /** Stored as the name of a {@link Profession}. */
    PROFESSION,
    /** Stored as the name of a {@link Finder}. */
    FINDER,
    /** Stored as the name of an {@link EndReason}. */
    END_REASON,
    /** Personnummer or samordningsnummer, see {@link IdentityNumber}. */
    IDENTITY_NUMBER,
    /** LMA or dossier number: eight digits NN-NNNNNN, only warned about. */
    CASE_NUMBER
}
