package se.varsam.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;

import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.PartialDate;

/** Moments and ages as the program writes them; days seen from today are said by {@link Days}. */
public final class SwedishDates {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;

    /** Takes its words from the bundles. */
    public SwedishDates(Texts texts) {
        this.texts = texts;
    }

    /** {@code 2026-11-21 14:32}. */
    public String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The same, or the day alone when no time is known. */
    public String moment(Moment moment) {
        return moment.time().isPresent() ? moment(moment.start()) : moment.day().toString();
    }

    /** {@code 14:32}. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
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
