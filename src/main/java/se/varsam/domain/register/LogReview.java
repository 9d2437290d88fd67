package se.varsam.domain.register;

import java.time.Instant;
import java.time.LocalDate;

import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Sensitive;

/**
 * A review of the log (<i>loggkontroll</i>), signed. The law wants logs to be followed up systematically and again and
 * again and names no interval, so it is a setting.
 *
 * @param id
 *            key in this register, 0 while not kept
 * @param signedAt
 *            UTC
 * @param by
 *            who signed
 * @param period
 *            the days looked at
 * @param remark
 *            what was found or done
 * @param head
 *            how far the log went then
 */
public record LogReview(long id, Instant signedAt, String by, DateRange period, String remark, LogHead head)
        implements
            Sensitive {
    /**
     * Months from one review to the next, unless set otherwise: a month of one person's register can be looked through
     * in a sitting, and what happened is still remembered. Ours, not the law's.
     */
    public static final int USUAL_MONTHS = 1;
    /** The longest interval: a log looked at more seldom than once a year is hardly followed up again and again. */
    public static final int MOST_MONTHS = 12;

    /** The day the next review is due, counted from the last day that was looked at or the log's first day. */
    public static LocalDate due(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    @Override
    public String toString() {
        return "LogReview[" + id + "]";
    }
}
