package se.varsam.domain.child;

/** Where the child's asylum matter stands ({@code routines.md} §0). Names are stored. */
public enum AsylumStatus {
    /** Ej sökt. */
    NOT_APPLIED,
    /** Asylsökande. */
    SEEKER,
    /** Avslag; still Migrationsverket's responsibility until it ends. */
    REFUSED,
    /** Massflykt. */
    TEMPORARY_PROTECTION,
    /** Uppehållstillstånd. */
    PERMIT,
    /** Okänd. */
    UNKNOWN;

    /** Whether items for asylum seekers apply: yes, no, or not known (then they are shown, marked). */
    public Applies seekerItems() {
        return switch (this) {
            case SEEKER, REFUSED -> Applies.YES;
            case NOT_APPLIED, PERMIT -> Applies.NO;
            // what holds under temporary protection is not established: shown and marked
            case TEMPORARY_PROTECTION, UNKNOWN -> Applies.UNKNOWN;
        };
    }

    /** Three-valued answer. */
    public enum Applies {
        YES, NO, UNKNOWN
    }
}
