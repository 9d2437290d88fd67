package se.varsam.i18n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people say them in Swedish, seen from a day: the year is only said when it is another one. */
public final class Days {
    private final Texts texts;
    private final LocalDate today;

    /** Words as seen on {@code today}. */
    public Days(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** For instance {@code 20 okt}, or {@code 20 jan 2027} in another year. */
    public String brief(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, Texts.SWEDISH).replace(".", "");
        String text = day.getDayOfMonth() + "\u00a0" + month;
        return day.getYear() == today.getYear() ? text : text + "\u00a0" + day.getYear();
    }

    /** With the day of the week: {@code lördag 19 december 2026}. */
    public String full(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Texts.SWEDISH)).toLowerCase(Locale.ROOT);
    }

    /** From one day to another: {@code 20 okt–20 nov}. */
    public String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? brief(from) : brief(from) + "–" + brief(to);
    }

    /**
     * How long ago a day was: {@code i dag}, {@code i går}, {@code för 3 dagar sedan}; the future as {@link #until}.
     */
    public String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 0 ? until(day) : texts.get("domain.days.ago", days);
    }

    /** How far off a day is: {@code i dag}, {@code i morgon}, {@code om 29 dagar}; the past as {@link #ago}. */
    public String until(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? ago(day) : texts.get("domain.days.until", days);
    }

    /** Since when something waits: {@code sedan i dag}, {@code sedan 3 dagar}. */
    public String since(LocalDate day) {
        return texts.get("domain.days.since", Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }
}
