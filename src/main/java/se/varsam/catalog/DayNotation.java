package se.varsam.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.DayRule;

/**
 * How days are written in data files: an anchor and steps forward or back in months (m), weeks (w) and days (d).
 * {@code D-6w-1d} is the day before six weeks before {@code D}: what {@code routines.md} calls <i>before D−6 w</i>.
 */
final class DayNotation {
    private static final Pattern FORM = Pattern.compile("([A-Z])((?:[+-]\\d{1,3}[mwd])*)");
    private static final Pattern FROM_TODAY = Pattern.compile("T((?:[+-]\\d{1,3}[ymwd])*)");
    private static final Pattern STEP = Pattern.compile("([+-]\\d{1,3})([ymwd])");

    private DayNotation() {}

    /** Reads a day; empty when it is none. */
    static Optional<DayRule> day(String text) {
        var m = FORM.matcher(text);
        return m.matches() ? anchor(m.group(1)).map(a -> new DayRule(a, offset(m.group(2)))) : Optional.empty();
    }

    /** Reads an anchor; empty when there is none of that name. */
    static Optional<Anchor> anchor(String name) {
        return Arrays.stream(Anchor.values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** A day counted from today, {@code T}, with years (y) too: {@code T-17y-9m}. */
    static Optional<LocalDate> from(LocalDate today, String text) {
        var m = FROM_TODAY.matcher(text);
        return m.matches() ? Optional.of(today.plus(offset(m.group(1)))) : Optional.empty();
    }

    private static Period offset(String steps) {
        var m = STEP.matcher(steps);
        Period sum = Period.ZERO;
        while (m.find()) {
            int n = Integer.parseInt(m.group(1));
            sum = switch (m.group(2)) {
                case "y" -> sum.plusYears(n);
                case "m" -> sum.plusMonths(n);
                case "w" -> sum.plusDays(7L * n);
                default -> sum.plusDays(n);
            };
        }
        return sum;
    }
}
