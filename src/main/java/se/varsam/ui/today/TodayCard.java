package se.varsam.ui.today;

import se.varsam.domain.child.Child;
import se.varsam.domain.shared.Sensitive;

/**
 * A child above the columns: away, or soon 18.
 *
 * @param child
 *            who
 * @param whom
 *            name of the child; its file number when the identity is protected
 * @param text
 *            since when away, or when 18
 * @param urgency
 *            how loud
 */
record TodayCard(Child child, String whom, String text, Urgency urgency) implements Sensitive {
    /** How loud a card is. */
    enum Urgency {
        /** To be known. */
        QUIET,
        /** The child is away. */
        AWAY
    }

    /** One to be known. */
    TodayCard(Child child, String whom, String text) {
        this(child, whom, text, Urgency.QUIET);
    }

    @Override
    public String toString() {
        return "TodayCard[" + child.fileNumber() + "]";
    }
}
