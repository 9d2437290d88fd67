package se.varsam.domain.thinning;

/** What stands in the way of thinning a file. Names are stored: never rename. */
public enum Hindrance {
    /** The card is open. */
    OPEN_CARD(Lifted.BY_ITSELF),
    /** The child is away. */
    AWAY(Lifted.BY_ITSELF),
    /** The user has stopped it (<i>bevarandestopp</i>). */
    HOLD(Lifted.BY_ITSELF),
    /** Papers on the child's placement, which are never thinned. */
    PLACEMENT_PAPERS(Lifted.BY_ANSWER),
    /** Some papers are kept 30 years from birth; which is not established. */
    THIRTY_YEARS(Lifted.BY_ANSWER);

    private enum Lifted {
        BY_ITSELF, BY_ANSWER
    }

    private final Lifted lifted;

    Hindrance(Lifted lifted) {
        this.lifted = lifted;
    }

    /** Whether the user can answer for it: the papers lie elsewhere, or there are none. */
    public boolean isAnswered() {
        return lifted == Lifted.BY_ANSWER;
    }
}
