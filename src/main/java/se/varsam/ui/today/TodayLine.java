package se.varsam.ui.today;

import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.shared.Sensitive;

/**
 * An item on the start page, in words.
 *
 * @param child
 *            for whom it is done
 * @param due
 *            the item
 * @param when
 *            its day or days, or since when it is {@code Nu}
 * @param whom
 *            name of the child; its file number when the identity is protected
 * @param marks
 *            what its days rest on: <i>om asylsökande</i>, <i>antaget datum</i>
 */
record TodayLine(Child child, DueItem due, String when, String whom, List<String> marks) implements Sensitive {
    /** What is to be done. */
    String title() {
        return due.item().text().title();
    }

    /** Whether both lines are of the same item of the same child. */
    boolean isSameAs(TodayLine other) {
        return child.id().equals(other.child.id()) && due.item().id().equals(other.due.item().id());
    }

    @Override
    public String toString() {
        return "TodayLine[" + child.fileNumber() + " " + due.item().id() + "]";
    }
}
