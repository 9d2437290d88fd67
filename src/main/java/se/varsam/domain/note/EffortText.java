package se.varsam.domain.note;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import se.varsam.domain.shared.Outcome;

/** Reads minutes and kilometres as people write them. Empty text is 0. */
final class EffortText {
    /** A day and a night. */
    static final int MOST_MINUTES = 1_440;
    /** The length of Sweden, more or less. */
    static final int MOST_KILOMETRES = 2_000;

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6}) ?(?:m|min|minut|minuter)?\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern HOURS = Pattern
            .compile(
                    "(\\d{1,2})(?:[,.](\\d))? ?(?:h|t|tim|timme|timmar)\\.?(?: ?(?:och )?(\\d{1,2}) ?(?:m|min|minuter)?\\.?)?");
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,6})(?:[,.](\\d))? ?(km|mil)?\\.?");

    private EffortText() {}

    /** Minutes: {@code 90}, {@code 90 min}, {@code 1:30}, {@code 1 h 30 min}, {@code 1,5 tim}. */
    static Outcome<Integer> minutes(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return Outcome.done(0);
        }
        return match(MINUTES, text).map(m -> number(m, 1)).or(() -> match(CLOCK, text).flatMap(EffortText::clock))
                .or(() -> match(HOURS, text).map(m -> number(m, 1) * 60 + number(m, 2) * 6 + number(m, 3)))
                .filter(n -> n <= MOST_MINUTES).map(Outcome::done)
                .orElseGet(() -> Outcome.refused("refusal.note.minutes", MOST_MINUTES));
    }

    private static Optional<Integer> clock(MatchResult m) {
        return number(m, 2) < 60 ? Optional.of(number(m, 1) * 60 + number(m, 2)) : Optional.empty();
    }

    /** Metres: {@code 12}, {@code 12,5}, {@code 12.5 km}, {@code 1,2 mil}. */
    static Outcome<Integer> metres(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return Outcome.done(0);
        }
        return match(DISTANCE, text)
                .map(m -> (number(m, 1) * 1_000 + number(m, 2) * 100) * ("mil".equals(m.group(3)) ? 10 : 1))
                .filter(n -> n <= MOST_KILOMETRES * 1_000).map(Outcome::done)
                .orElseGet(() -> Outcome.refused("refusal.note.kilometres", MOST_KILOMETRES));
    }

    private static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ");
    }

    private static int number(MatchResult m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        var m = form.matcher(text);
        return m.matches() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }
}
