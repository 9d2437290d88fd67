package se.varsam.domain.child;

import java.time.LocalDate;

/**
 * The time right after a child came to Sweden. Children who are victims of trafficking often disappear within the first
 * 48 hours ({@code routines.md} §4).
 */
public final class Arrival {
    private static final int DAYS = 2;

    private Arrival() {}

    /** The first day of arrival of which a day lies within the first 48 hours. */
    public static LocalDate firstOf(LocalDate day) {
        return day.minusDays(DAYS - 1);
    }

    /**
     * Whether a day lies within the first 48 hours. The arrival is known by its day, which counts from 00:00: it is
     * that day and the next. Not when the day is not known.
     */
    public static boolean isFirst48Hours(Facts facts, LocalDate day) {
        return facts.date(ChildField.ARRIVED_ON)
                .filter(arrived -> !day.isBefore(arrived) && day.isBefore(arrived.plusDays(DAYS))).isPresent();
    }
}
