package se.varsam.domain.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import se.varsam.domain.shared.DateRange;

/**
 * The periods that a god man accounts for to överförmyndaren (<i>redovisningsperioder</i>). They differ between
 * municipalities ({@code domain.md} §7), so they are a setting.
 *
 * @param months
 *            how long each is: 3, 4, 6 or 12
 * @param firstMonth
 *            the month on whose first day the year's first period begins, 1 to 12
 */
public record AccountPeriods(int months, int firstMonth) {
    /** The lengths there are. */
    public static final List<Integer> LENGTHS = List.of(3, 4, 6, 12);
    /** Half-years that follow the calendar. */
    public static final AccountPeriods DEFAULT = new AccountPeriods(6, 1);

    /** Refuses other lengths and months. */
    public AccountPeriods {
        if (!LENGTHS.contains(months) || firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("no such periods");
        }
    }

    /** The period in which a day lies. */
    public DateRange containing(LocalDate day) {
        int into = Math.floorMod(day.getMonthValue() - firstMonth, months);
        return starting(YearMonth.from(day).minusMonths(into));
    }

    /** The period before another one. */
    public DateRange before(DateRange period) {
        return starting(YearMonth.from(period.first()).minusMonths(months));
    }

    private DateRange starting(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(months - 1L).atEndOfMonth());
    }
}
