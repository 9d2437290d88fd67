package se.varsam.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day and, when known, a time of it in Europe/Stockholm.
 *
 * @param day
 *            the day
 * @param time
 *            to the minute
 */
public record Moment(LocalDate day, Optional<LocalTime> time) {
    /** Reads the stored form, see {@link #toString()}; empty for anything else. */
    public static Optional<Moment> parse(String iso) {
        try {
            int t = iso.indexOf('T');
            return Optional.of(t < 0
                    ? new Moment(LocalDate.parse(iso), Optional.empty())
                    : new Moment(LocalDate.parse(iso.substring(0, t)),
                            Optional.of(LocalTime.parse(iso.substring(t + 1)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** When it was; without a time it counts from 00:00. */
    public LocalDateTime start() {
        return day.atTime(time.orElse(LocalTime.MIN));
    }

    /** The stored form: {@code 2026-11-20} or {@code 2026-11-20T17:40}. */
    @Override
    public String toString() {
        return time.map(t -> day + "T" + t).orElseGet(day::toString);
    }
}
