package se.varsam.domain.missing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

import se.varsam.domain.child.AsylumStatus;

/**
 * By when social services tell Migrationsverket that a child is away ({@code routines.md} §6, miss-soc-6), counted from
 * {@code L}, the day the child left: of a range its first day.
 */
public final class MigrationNotice {
    private static final int DAY = 7;
    private static final int QUARTER = 3;

    private MigrationNotice() {}

    /**
     * The last day. Empty where it does not apply, since there is no application.
     *
     * @param left
     *            {@code L}, or T0's date until it is known
     * @param status
     *            the asylum status on that day
     */
    public static Optional<LocalDate> latest(LocalDate left, AsylumStatus status) {
        return switch (status) {
            case NOT_APPLIED -> Optional.empty();
            case PERMIT -> Optional.of(YearMonth.of(left.getYear(), lastOfQuarter(left.getMonth())).plusMonths(1)
                    .atDay(DAY));
            // not known: the earlier of the two, which is always the month's
            case SEEKER, REFUSED, TEMPORARY_PROTECTION, UNKNOWN ->
                Optional.of(YearMonth.from(left).plusMonths(1).atDay(DAY));
        };
    }

    private static Month lastOfQuarter(Month month) {
        return Month.of((month.ordinal() / QUARTER + 1) * QUARTER);
    }
}
