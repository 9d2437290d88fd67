package se.varsam.ui.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.i18n.Days;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;

/** A child's age in words, as seen on a day. */
final class AgeText {
    private static final int YEAR = 366;

    private final Texts texts;
    private final SwedishDates dates;
    private final Days days;
    private final LocalDate today;

    AgeText(Texts texts, LocalDate today) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.days = new Days(texts, today);
        this.today = today;
    }

    /**
     * For instance <i>17 år 9 mån</i>. An assumed birth date never makes anyone an adult ({@code routines.md} §0): then
     * it says <i>kan ha fyllt 18</i>.
     */
    String age(BirthDateHistory history) {
        return age(history, entry -> dates.age(entry.birthDate(), today));
    }

    /** The same without <i>antaget</i>, where a chip says so beside it. */
    String brief(BirthDateHistory history) {
        return age(history, entry -> dates.age(entry.birthDate().earliest(), today));
    }

    private String age(BirthDateHistory history, Function<AgeDecision, String> words) {
        return history.inForce().map(entry -> {
            boolean maybe = history.isAssumed() && !today.isBefore(BirthDateHistory.adultOn(entry));
            return maybe ? texts.get("child.age.maybe-adult") : words.apply(entry);
        }).orElse(texts.get("child.age.unknown"));
    }

    /** When the child turns 18 and how far off it is: {@code 2026-12-20 · om 29 dagar}. */
    String adult(BirthDateHistory history) {
        return history.adultOn().map(day -> {
            String mark = history.isAssumed() ? "child.adult.assumed" : "child.adult.in";
            return texts.get(mark, day.toString(), days.until(day));
        }).orElse(texts.get("child.adult.unknown"));
    }

    /** The same, short: how far off it is only where that can be grasped. */
    String briefAdult(BirthDateHistory history) {
        return history.adultOn().map(day -> {
            if (history.isAssumed()) {
                return texts.get("child.adult.earliest", day.toString());
            }
            long left = ChronoUnit.DAYS.between(today, day);
            return left >= 0 && left <= YEAR
                    ? texts.get("child.adult.in", day.toString(), days.until(day))
                    : day.toString();
        }).orElse(texts.get("child.adult.unknown"));
    }

    /** Where the birth date comes from: {@code Slutligt beslut av Migrationsverket, gäller från 2026-11-10}. */
    String basis(AgeDecision entry) {
        String by = entry.origin().decidedBy();
        String kind = by.isEmpty()
                ? texts.of(entry.kind())
                : texts.get("child.page.basis.by", texts.of(entry.kind()), by);
        return entry.kind().isDecision()
                ? texts.get("child.page.basis.from", kind, entry.validFrom().toString())
                : kind;
    }
}
