package se.varsam.domain.missing;

/** Where a step stands, in the order they are shown. Words: bundle key {@code away.state.NAME}. */
public enum StepState {
    /** {@code Nu}: at once. Sorted above what is late. */
    NOW,
    /** Its last time has passed. */
    LATE,
    /** To be done by a time. */
    DUE,
    /** To be done, without a last time. */
    OPEN,
    /** The police have been told: complete the report when there is more. */
    COMPLETE,
    /** Another actor's: not confirmed, check that it happens. */
    UNCONFIRMED,
    /** Only if something else happens. */
    WAITS,
    /** Another actor's: confirmed, by whom and when stands in the log. */
    CONFIRMED,
    /** Done. */
    DONE,
    /** Does not apply here. */
    NOT_APPLICABLE;

    /** Whether nothing is left to do about it. */
    public boolean isSettled() {
        return this == CONFIRMED || this == DONE || this == NOT_APPLICABLE;
    }
}
