package se.varsam.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the month and the day, may be unknown (<i>antaget datum</i>). It counts from its earliest
 * possible day and never ends anything ({@code routines.md} §0).
 *
 * @param year
 *            four digits
 * @param month
 *            1–12, or 0 when unknown
 * @param day
 *            1–31, or 0 when unknown; always 0 when the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Refuses a day that does not exist and a day without a month. */
    public PartialDate {
        if (year < 1800 || year > 2999) {
            throw new DateTimeException("year out of range: " + year);
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day needs its month");
        }
        if (month != 0) {
            YearMonth of = YearMonth.of(year, month);
            if (day != 0 && !of.isValidDay(day)) {
                throw new DateTimeException("no such day: " + of + " day " + day);
            }
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code 2009}, {@code 2009-05} or {@code 2009-05-17}; empty for anything else or a day that isn't there. */
    public static Optional<PartialDate> parse(String iso) {
        var m = ISO.matcher(iso);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String group) {
        return group == null ? 0 : Integer.parseInt(group);
    }

    /** Whether month and day are known. */
    public boolean isWhole() {
        return day != 0;
    }

    /** The first day it can be; the day itself when whole. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can be; the day itself when whole. */
    public LocalDate latest() {
        return day != 0 ? earliest() : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** Whether {@code other} only fills in what is unknown here ({@code routines.md} §2). */
    public boolean isFilledInBy(PartialDate other) {
        return !isWhole() && !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** ISO form, shortened where unknown: {@code 2009-05}. */
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : earliest().toString();
    }
}
