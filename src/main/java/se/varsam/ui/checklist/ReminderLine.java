package se.varsam.ui.checklist;

import java.util.List;

import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Sensitive;

/**
 * A deadline of one's own. It is put into words when they are asked for: there may be thousands, of which a few are in
 * sight.
 *
 * @param due
 *            the time that waits, or was settled last
 * @param whom
 *            name of the child, its file number when the identity is protected, or that it is for no child
 * @param words
 *            that it is said in
 */
record ReminderLine(DueReminder due, String whom, ReminderWords words) implements Sensitive {
    /** The plan. */
    Reminder reminder() {
        return due.reminder();
    }

    /** What every due thing says. */
    ItemLine item() {
        return words.item(due);
    }

    /** The days that follow, or why there are none. */
    String next() {
        return words.next(due);
    }

    /** What was said of the times before, the newest first. */
    List<String> history() {
        return words.history(due);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReminderLine line && line.due.equals(due) && line.whom.equals(whom);
    }

    @Override
    public int hashCode() {
        return due.hashCode();
    }

    @Override
    public String toString() {
        return "ReminderLine[" + due.id() + "]";
    }
}
