package se.varsam.ui.checklist;

import java.util.List;

import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Sensitive;

/**
 * A deadline of one's own, in words.
 *
 * @param item
 *            what every due thing says
 * @param due
 *            the time that waits, or was settled last
 * @param whom
 *            name of the child, its file number when the identity is protected, or that it is for no child
 * @param next
 *            the days that follow, or why there are none
 * @param history
 *            what was said of the times before, the newest first
 */
record ReminderLine(ItemLine item, DueReminder due, String whom, String next, List<String> history)
        implements
            Sensitive {
    /** The plan. */
    Reminder reminder() {
        return due.reminder();
    }

    @Override
    public String toString() {
        return "ReminderLine[" + due.id() + "]";
    }
}
