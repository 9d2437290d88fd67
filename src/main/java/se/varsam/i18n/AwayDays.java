package se.varsam.i18n;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import se.varsam.domain.missing.AwayClock;

/** The days and times of an absence in words: {@code dag 2 av 90}. */
public final class AwayDays {
    private static final int IN_HOURS = 100;

    private final Texts texts;

    /** Takes its words from the bundles. */
    public AwayDays(Texts texts) {
        this.texts = texts;
    }

    /** {@code 26 h 10 min}; once that is more than anybody counts in, {@code 93 dygn 19 h}. */
    public String elapsed(Duration time) {
        return time.toHours() < IN_HOURS
                ? texts.get("away.hours", String.valueOf(time.toHours()), String.valueOf(time.toMinutesPart()))
                : texts.get("away.hours.many", String.valueOf(time.toDays()), String.valueOf(time.toHoursPart()));
    }

    /** The day of a date; past the last day that the first table covers the number alone. */
    public String nth(AwayClock clock, LocalDate date) {
        long day = clock.day(date);
        return day > AwayClock.LAST_DAY
                ? texts.get("away.day.after", String.valueOf(day))
                : texts.get("away.day", String.valueOf(day), String.valueOf(AwayClock.LAST_DAY));
    }

    /** A time of the day it is seen from, {@code kl. 18:30}; of another, {@code 22 nov kl. 18:30}. */
    public String at(LocalDateTime time, LocalDate today) {
        String clock = new SwedishDates(texts).clock(time.toLocalTime());
        return time.toLocalDate().equals(today)
                ? texts.get("away.at.today", clock)
                : texts.get("away.at.day", new Days(texts, today).brief(time.toLocalDate()), clock);
    }
}
