package se.varsam.domain.missing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What time means while a child is away ({@code routines.md} §0), counted from {@code T0}, when the absence was
 * noticed. All of it is in the zone given, whatever the computer says. A clock time that the spring skips is read an
 * hour later; one that the autumn has twice is the first of the two.
 *
 * @param noticedAt
 *            {@code T0}, by the clocks on the wall
 * @param zone
 *            where those hang
 */
public record AwayClock(LocalDateTime noticedAt, ZoneId zone) {
    /** How long the police report may wait at most; never a time to wait. */
    public static final Duration REPORT_WITHIN = Duration.ofHours(24);
    /** The last day that the first actor table covers. */
    public static final int LAST_DAY = 90;
    private static final int ACUTE_DAYS = 2;
    private static final int MONTHS_UNTIL_MISSING = 3;

    /** A part of the time away, as the actor table has them ({@code routines.md} §6). */
    public enum Phase {
        /** The first day. */
        ACUTE,
        /** Day 2, which shows the steps of both. */
        ACUTE_AND_ONGOING,
        /** From day 3 until the episode ends. */
        ONGOING
    }

    private ZonedDateTime noticed() {
        return noticedAt.atZone(zone);
    }

    /** How long the child has been away: hours that have passed, also across a change to or from summer time. */
    public Duration awayAt(Instant now) {
        return Duration.between(noticed().toInstant(), now);
    }

    /** The latest time for the police report, 24 hours after T0. */
    public LocalDateTime reportLatest() {
        return LocalDateTime.ofInstant(noticed().toInstant().plus(REPORT_WITHIN), zone);
    }

    /** Whether that time has passed; exactly 24 hours is in time. */
    public boolean isReportLate(Instant now) {
        return awayAt(now).compareTo(REPORT_WITHIN) > 0;
    }

    /** Which day of the absence a date is: 1 on T0's date. Less than 1 before it. */
    public long day(LocalDate date) {
        return ChronoUnit.DAYS.between(noticed().toLocalDate(), date) + 1;
    }

    /** The date of a day of the absence. */
    public LocalDate dateOfDay(long day) {
        return noticed().toLocalDate().plusDays(day - 1);
    }

    /** Which steps are shown on a date. */
    public Phase phase(LocalDate date) {
        long day = day(date);
        return day > ACUTE_DAYS ? Phase.ONGOING : day == ACUTE_DAYS ? Phase.ACUTE_AND_ONGOING : Phase.ACUTE;
    }

    /** The last day of the three calendar months; another rule than day 90, the two are kept apart. */
    public LocalDate lastOfThreeMonths() {
        return noticed().toLocalDate().plusMonths(MONTHS_UNTIL_MISSING);
    }

    /**
     * Whether the word <i>försvunnen</i> is proposed: from the day after the three months. It is never set by itself.
     */
    public boolean isMissingProposed(LocalDate date) {
        return date.isAfter(lastOfThreeMonths());
    }
}
