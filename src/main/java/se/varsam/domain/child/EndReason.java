package se.varsam.domain.child;

/** Why an episode was ended though the child is not back. Names are stored: never rename. */
public enum EndReason {
    /** The child has left the country for good. */
    LEFT_COUNTRY,
    /** The child has come of age. */
    CAME_OF_AGE,
    /** The authorities have closed their cases. */
    CASES_CLOSED, OTHER
}
