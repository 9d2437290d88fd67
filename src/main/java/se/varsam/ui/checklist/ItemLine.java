package se.varsam.ui.checklist;

import java.util.List;
import java.util.Set;

import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.ItemState;

/**
 * An item of a checklist or a deadline of one's own, in words.
 *
 * @param due
 *            the item
 * @param when
 *            its days: {@code 20 okt–20 nov}, {@code väntar på flyttdag}
 * @param days
 *            its days in full, with the day of the week and the nearest earlier working day; empty when none is known
 * @param actor
 *            who is to do it; that it is one's own
 * @param said
 *            what was said of it: who, when, why; empty when nothing
 * @param marks
 *            what its days rest on
 * @param acts
 *            what can be said of it now
 */
record ItemLine(Due due, String when, String days, String actor, String said, List<String> marks, Set<Act> acts) {
    /** What the user can say of an item. */
    enum Act {
        DONE, NOT_APPLICABLE, POSTPONE, TAKE_BACK,
        /** The plan of a deadline of one's own is changed. */
        CHANGE
    }

    /** Stable id of the item, for instance {@code a18-soc-9}. */
    String id() {
        return due.id();
    }

    /** What is to be done. */
    String title() {
        return due.title();
    }

    /** Whether it is done, or confirmed. */
    boolean isDone() {
        return due.state() instanceof ItemState.Done;
    }
}
