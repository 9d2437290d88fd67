package se.varsam.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * The hours in which work at an office is nothing to ask about. Only a review of the log uses them, to point at what
 * was done at other times; work at night is nothing wrong in itself, on-call duty is done then. The hours are ours: no
 * law and no agreement is behind them.
 *
 * @param workingDay
 *            whether offices are open on a day
 */
public record OfficeHours(Predicate<LocalDate> workingDay) {
    /** From this time. */
    public static final LocalTime FIRST = LocalTime.of(7, 0);
    /** To this time. */
    public static final LocalTime LAST = LocalTime.of(18, 0);

    /** Whether a time in Stockholm lies in them. */
    public boolean hold(LocalDateTime at) {
        return workingDay.test(at.toLocalDate()) && !at.toLocalTime().isBefore(FIRST)
                && at.toLocalTime().isBefore(LAST);
    }
}
