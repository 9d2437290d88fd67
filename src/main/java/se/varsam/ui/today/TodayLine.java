package se.varsam.ui.today;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.shared.Sensitive;

/**
 * An item on the start page. It is put into words when it comes into sight: of thousands few ever do.
 *
 * @param child
 *            for whom it is done; a deadline of one's own may be for none
 * @param due
 *            the item, or the deadline of one's own
 * @param words
 *            how it is said, as seen on a day
 */
record TodayLine(Optional<Child> child, Due due, TodayWords words) implements Sensitive {
    /** Its day or days, or since when it is {@code Nu}. */
    String when() {
        return words.when(due);
    }

    /** Name of the child; its file number when the identity is protected; that it is for no child. */
    String whom() {
        return words.whom(child);
    }

    /** What its days rest on: <i>om asylsökande</i>, <i>antaget datum</i>; the day it was planned for. */
    List<String> marks() {
        return words.marks(due);
    }

    /** What is to be done. */
    String title() {
        return due.title();
    }

    /** Whether both lines are of the same item of the same child. */
    boolean isSameAs(TodayLine other) {
        return key().equals(other.key());
    }

    /** Names the item of the child, without a name of a person: {@code 2026-001-a18-soc-9}. */
    String key() {
        return child.map(c -> c.fileNumber() + "-").orElse("") + due.id();
    }

    @Override
    public String toString() {
        return "TodayLine[" + key() + "]";
    }
}
