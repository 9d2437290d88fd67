package se.varsam.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Swedish working days (<i>arbetsdagar</i>). No deadline moves for a weekend or a holiday; the program only shows the
 * nearest earlier working day beside it ({@code routines.md} §0). Holidays by lag (1989:253), and the eves on which
 * offices are closed.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1),
            MonthDay.of(6, 6), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 31));

    private WorkingDays() {}

    /** The day itself when it is a working day, else the nearest one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate d = day;
        while (!isWorkingDay(d)) {
            d = d.minusDays(1);
        }
        return d;
    }

    /** Whether offices are open. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day)) && !isMovable(day);
    }

    private static boolean isMovable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        // Good Friday, Easter Monday, Ascension Day; midsummer's eve is the Friday of 19 to 25 June
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39))
                || day.getDayOfWeek() == DayOfWeek.FRIDAY && day.getMonthValue() == 6 && day.getDayOfMonth() >= 19
                        && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday of a Gregorian year (the anonymous computus of 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
