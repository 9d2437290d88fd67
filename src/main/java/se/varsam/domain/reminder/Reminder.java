package se.varsam.domain.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Sensitive;

/**
 * A deadline of one's own (<i>egen bevakning</i>). Stored are the plan and what was said; days and states follow from
 * them. What was said of one time settles all times before it, so that a plan changed afterwards asks for nothing old.
 *
 * @param id
 *            key in this register, 0 before it is added
 * @param child
 *            for whom; empty when for no child
 * @param title
 *            what is to be done, one line
 * @param note
 *            more about it, or empty
 * @param schedule
 *            when
 * @param warnDays
 *            how many days before it opens; empty: as the register's setting says
 * @param marks
 *            what was said and not taken back, oldest first; {@link Mark#item()} is the day planned, in ISO form
 */
public record Reminder(long id, Optional<ChildId> child, String title, String note, Schedule schedule,
        Optional<Integer> warnDays, List<Mark> marks) implements Sensitive {
    /** Keeps an unmodifiable copy of the marks. */
    public Reminder {
        marks = List.copyOf(marks);
    }

    /** The time that waits to be settled: the first one, or the next after the last settled; empty when all are. */
    public Optional<LocalDate> current() {
        return settled().map(schedule::after).orElseGet(() -> Optional.of(schedule.first()));
    }

    /** The last day that was said to be done or not to apply. */
    public Optional<LocalDate> settled() {
        return marks.stream().filter(m -> !(m.what() instanceof Mark.What.Postponed)).map(Reminder::planned)
                .max(Comparator.naturalOrder());
    }

    /** What was said last of the time planned for a day. */
    public Optional<Mark> mark(LocalDate planned) {
        return marks.reversed().stream().filter(m -> planned(m).equals(planned)).findFirst();
    }

    /** The day that a mark's time was planned for. */
    public static LocalDate planned(Mark mark) {
        return LocalDate.parse(mark.item());
    }

    /** The same with another schedule. */
    public Reminder with(Schedule other) {
        return new Reminder(id, child, title, note, other, warnDays, marks);
    }

    @Override
    public String toString() {
        return "Reminder[" + id + "]";
    }
}
