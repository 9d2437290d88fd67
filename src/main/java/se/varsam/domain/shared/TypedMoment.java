package se.varsam.domain.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a day with or without a time as people write it: {@code 2026-11-20 17:40}, {@code igår kl. 17.40},
 * {@code 17:40} (today), {@code 20 nov}.
 *
 * @param date
 *            reads the day
 */
public record TypedMoment(TypedDate date) {
    private static final Pattern WITH_TIME = Pattern
            .compile("(?:(.*?\\S)(?: |(?<=\\d)t))?(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
    private static final Pattern HOUR = Pattern.compile("(?:(.*?\\S) )?kl\\.? ?(\\d{1,2})()");

    /** The moment that was typed, or why it is none. */
    public Outcome<Moment> read(String typed) {
        return read(typed, date.today());
    }

    /** The same, where a time without a day is one of a day that was told before. */
    Outcome<Moment> read(String typed, LocalDate told) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
        Outcome<Moment> day = date.day(text).then(d -> Outcome.done(new Moment(d, Optional.empty())));
        if (day instanceof Outcome.Done) {
            return day;
        }
        for (Pattern form : new Pattern[]{WITH_TIME, HOUR}) {
            var m = form.matcher(text);
            if (m.matches()) {
                int hour = Integer.parseInt(m.group(2));
                int minute = m.group(3).isEmpty() ? 0 : Integer.parseInt(m.group(3));
                if (hour > 23 || minute > 59) {
                    return Outcome.refused("refusal.date.time");
                }
                var time = Optional.of(LocalTime.of(hour, minute));
                return m.group(1) == null
                        ? Outcome.done(new Moment(told, time))
                        : date.day(m.group(1)).then(d -> Outcome.done(new Moment(d, time)));
            }
        }
        return day;
    }
}
