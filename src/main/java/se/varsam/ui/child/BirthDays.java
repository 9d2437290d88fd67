package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.function.Function;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;

/**
 * Reads typed birth dates and days of decisions.
 *
 * @param today
 *            the day that ages count from
 * @param reader
 *            understands a typed date, or refuses it
 */
record BirthDays(LocalDate today, Function<String, Outcome<PartialDate>> reader) {
    private static final int OLDEST = 100;

    /** Days as typed, read on a day. */
    static BirthDays on(LocalDate today) {
        return new BirthDays(today, typed -> PartialDate.parse(typed.strip()).<Outcome<PartialDate>>map(Outcome::done)
                .orElse(Outcome.refused("refusal.age.whole-day")));
    }

    /** A birth date, day or month may be unknown. Refuses one to come, and one of more than a hundred years ago. */
    Outcome<PartialDate> birth(String typed) {
        return reader.apply(typed).then(date -> {
            if (date.earliest().isAfter(today)) {
                return Outcome.refused("refusal.age.birth-to-come");
            }
            return date.latest().isBefore(today.minusYears(OLDEST))
                    ? Outcome.refused("refusal.age.birth-long-ago")
                    : Outcome.done(date);
        });
    }

    /** A whole day, today at the latest. */
    Outcome<LocalDate> past(String typed) {
        return whole(typed).then(day -> day.isAfter(today)
                ? Outcome.refused("refusal.age.day-to-come")
                : Outcome.done(day));
    }

    /** A whole day. */
    Outcome<LocalDate> whole(String typed) {
        return reader.apply(typed).then(date -> date.isWhole()
                ? Outcome.done(date.earliest())
                : Outcome.refused("refusal.age.whole-day"));
    }
}
