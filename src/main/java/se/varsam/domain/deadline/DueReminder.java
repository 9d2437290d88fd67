package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistItem.ItemText;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.deadline.DueItem.Days;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Actor;

/**
 * One time of a deadline of one's own, with its state on a day.
 *
 * @param reminder
 *            the deadline
 * @param planned
 *            the day it was planned for; {@code days} has the one it was postponed to
 * @param days
 *            from its early warning to its last day
 * @param state
 *            where it stands
 */
public record DueReminder(Reminder reminder, LocalDate planned, Days days, ItemState state) implements Due {
    @Override
    public String id() {
        return "own-" + reminder.id();
    }

    @Override
    public ItemText text() {
        return new ItemText(reminder.title(), reminder.note(), "");
    }

    @Override
    public Optional<Mark> mark() {
        return reminder.mark(planned);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.empty();
    }

    @Override
    public boolean own() {
        return true;
    }

    @Override
    public boolean ifSeeker() {
        return false;
    }

    @Override
    public boolean assumed() {
        return false;
    }

    /** The last day: as planned, or postponed to. */
    public LocalDate last() {
        return days.last().orElse(planned);
    }

    /** Whether its last day was moved. */
    public boolean isPostponed() {
        return !last().equals(planned);
    }
}
