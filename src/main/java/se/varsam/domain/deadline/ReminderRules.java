package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.deadline.DueItem.Days;
import se.varsam.domain.reminder.Reminder;

/**
 * Gives deadlines of one's own their states. One is coming until its early warning, open until its last day, and late
 * after it. What was postponed is so until the early warning of its new day.
 *
 * @param today
 *            the day, Europe/Stockholm
 * @param warnDays
 *            how many days before a deadline opens that has no early warning of its own
 */
public record ReminderRules(LocalDate today, int warnDays) {
    /** The time that waits; when all are settled, the one settled last. */
    public DueReminder due(Reminder reminder) {
        return reminder.current().map(planned -> waiting(reminder, planned)).orElseGet(() -> settled(reminder));
    }

    /** The times that come after the one that waits, no later than a day. */
    public List<DueReminder> later(Reminder reminder, LocalDate last) {
        return reminder.current().map(current -> reminder.schedule().between(current, last)).orElse(List.of()).stream()
                .map(planned -> waiting(reminder, planned)).toList();
    }

    private DueReminder waiting(Reminder reminder, LocalDate planned) {
        Optional<Mark> mark = reminder.mark(planned);
        LocalDate last = mark.map(m -> m.what() instanceof Mark.What.Postponed(var to) ? to : planned).orElse(planned);
        Days days = days(reminder, last);
        return new DueReminder(reminder, planned, days, state(mark, days.from().orElse(last), last));
    }

    private ItemState state(Optional<Mark> postponed, LocalDate from, LocalDate last) {
        if (today.isAfter(last)) {
            return new ItemState.Late(last);
        }
        if (!today.isBefore(from)) {
            return new ItemState.Open();
        }
        return postponed.<ItemState>map(mark -> new ItemState.Postponed(last, mark)).orElseGet(ItemState.Coming::new);
    }

    private DueReminder settled(Reminder reminder) {
        LocalDate planned = reminder.settled().orElseThrow();
        Mark mark = reminder.mark(planned).orElseThrow();
        ItemState state = mark.what() instanceof Mark.What.NotApplicable
                ? new ItemState.NotApplicable(mark)
                : new ItemState.Done(mark);
        return new DueReminder(reminder, planned, days(reminder, planned), state);
    }

    private Days days(Reminder reminder, LocalDate last) {
        return new Days(Optional.of(last.minusDays(reminder.warnDays().orElse(warnDays))), Optional.of(last), false);
    }
}
