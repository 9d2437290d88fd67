package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/**
 * A checklist started for a child (<i>checklista för barnet</i>). It keeps its version.
 *
 * @param id
 *            key in this register, 0 when only thought of (what-if)
 * @param child
 *            whose
 * @param list
 *            the list's version that it runs
 * @param decision
 *            id of the age decision that started it; empty when the coming birthday did
 * @param startedOn
 *            the day it was started
 * @param ended
 *            why it does not run any longer, empty while it runs
 * @param marks
 *            the newest mark of each item that has one
 */
public record ChecklistRun(long id, ChildId child, Checklist list, Optional<Long> decision, LocalDate startedOn,
        Optional<End> ended, List<Mark> marks) {
    /** Why a run ended; names are stored. */
    public enum End {
        /** The decision that started it was reversed (<i>upphävd</i>). */
        REVERSED,
        /** The decision that started it is stayed (<i>inhiberad</i>): it rests. */
        STAYED,
        /** Another decision took its place. */
        SUPERSEDED,
        /** The user ended it. */
        BY_USER
    }

    /** Keeps an unmodifiable copy of the marks. */
    public ChecklistRun {
        marks = List.copyOf(marks);
    }

    /** The newest mark of an item. */
    public Optional<Mark> mark(String itemId) {
        for (Mark mark : marks) { // asked for each item of thousands of children
            if (mark.item().equals(itemId)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return ended.isEmpty();
    }
}
