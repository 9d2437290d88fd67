package se.varsam.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

import se.varsam.domain.shared.PartialDate;

/** Days and times in the words people use: ISO dates, <i>om 29 dagar</i>, <i>17 år 9 mån</i>. */
public final class SwedishDates {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.SWEDISH);

    private final Texts texts;

    /** Takes its words from the bundles. */
    public SwedishDates(Texts texts) {
        this.texts = texts;
    }

    /** {@code 2026-12-20}. */
    public String iso(LocalDate day) {
        return day.toString();
    }

    /** {@code 20 december 2026}. */
    public String inWords(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 2026-11-21 14:32}. */
    public String iso(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** {@code 14:32}. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** {@code fredag}. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.SWEDISH);
    }

    /** {@code fredag 20 november}, for days that fall on a weekend or lie near. */
    public String weekdayAndDay(LocalDate day) {
        return weekday(day) + " " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Texts.SWEDISH);
    }

    /** Whether the day is a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** How far a day is from today: {@code i dag}, {@code i morgon}, {@code om 29 dagar}, {@code för 2 dagar sedan}. */
    public String relative(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return texts.get("dates.today");
        }
        if (days == 1) {
            return texts.get("dates.tomorrow");
        }
        if (days == -1) {
            return texts.get("dates.yesterday");
        }
        return days > 0
                ? texts.get("dates.in", String.valueOf(days))
                : texts.get("dates.ago", String.valueOf(-days));
    }

    /** The age on a day, {@code 17 år 9 mån}; someone not born yet has no age. */
    public String age(LocalDate birth, LocalDate today) {
        if (birth.isAfter(today)) {
            return texts.get("dates.age.none");
        }
        Period age = Period.between(birth, today);
        return texts.get("dates.age", String.valueOf(age.getYears()), String.valueOf(age.getMonths()));
    }

    /** The same, counted from the earliest day and marked <i>antaget</i> when day or month is unknown. */
    public String age(PartialDate birth, LocalDate today) {
        String age = age(birth.earliest(), today);
        return birth.isWhole() ? age : texts.get("dates.age.assumed", age);
    }
}
