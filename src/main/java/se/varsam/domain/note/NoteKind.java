package se.varsam.domain.note;

/** What a note tells of. Names are stored: never rename, only add. */
public enum NoteKind {
    /** Samtal, in person. */
    CONVERSATION,
    /** Besök. */
    VISIT,
    /** Möte. */
    MEETING,
    /** Telefon. */
    PHONE,
    /** E-post eller meddelande. */
    MESSAGE,
    /** Observation. */
    OBSERVATION,
    /** Åtgärd. */
    MEASURE,
    /** Övrigt. */
    OTHER
}
