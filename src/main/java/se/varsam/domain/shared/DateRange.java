package se.varsam.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a date can be, both included. What lies outside is a slip of the keys: a year 1870 or 2099.
 *
 * @param first
 *            the first day it can be
 * @param last
 *            the last day it can be
 */
public record DateRange(LocalDate first, LocalDate last) {
    /** A birth date: not to come, at most 60 years back, since a written-up age may make an adult of a child. */
    public static DateRange birth(LocalDate today) {
        return new DateRange(today.minusYears(60), today);
    }

    /** Something that has happened in a young life: not to come, at most 30 years back. */
    public static DateRange past(LocalDate today) {
        return new DateRange(today.minusYears(30), today);
    }

    /** Something planned or done: at most 30 years back and ten ahead. */
    public static DateRange planned(LocalDate today) {
        return new DateRange(today.minusYears(30), today.plusYears(10));
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The day, or why it can't lie in here. */
    public Outcome<LocalDate> check(LocalDate day) {
        return refusal(day, day).<Outcome<LocalDate>>map(Outcome.Refused::new).orElseGet(() -> Outcome.done(day));
    }

    /** Why a day that lies between two others can't lie in here; empty when it can. */
    Optional<Refusal> refusal(LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(first)) {
            return Optional.of(Refusal.of("refusal.date.early", first));
        }
        return earliest.isAfter(last) ? Optional.of(Refusal.of("refusal.date.late", last)) : Optional.empty();
    }
}
