package se.varsam.domain.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when something happened as people write it, also when they only know that it was between two times:
 * {@code 2026-11-01 14:00 – 18:00}, {@code 31 okt – 1 nov}, {@code mellan igår kl. 22 och 06:30}, and all that
 * {@link TypedMoment} reads.
 *
 * @param moment
 *            reads either end
 */
public record TypedMomentRange(TypedMoment moment) {
    private static final Pattern BEFORE = Pattern.compile("(?iu)^(?:mellan|från|fr\\.o\\.m\\.) ");
    /** A bare hyphen stands in dates too: between two times only after a clock time. */
    private static final Pattern BETWEEN = Pattern
            .compile(
                    "(?iu) ?[–—] ?| - | (?:till|och|t\\.o\\.m\\.) | ?(?<=[\\d ])/ ?(?=\\d{4}-)|(?<=\\d[:.]\\d{2})-(?=\\d)");

    /** What was typed, or why it is none. */
    public Outcome<MomentRange> read(String typed) {
        String text = BEFORE.matcher(typed.strip().replaceAll("[\\s\u00A0]+", " ")).replaceFirst("");
        Outcome<Moment> one = moment.read(text);
        if (one instanceof Outcome.Done<Moment>(var single)) {
            return Outcome.done(new MomentRange(single, Optional.empty()));
        }
        String[] ends = BETWEEN.split(text, 2);
        return ends.length < 2
                ? one.then(single -> Outcome.done(new MomentRange(single, Optional.empty())))
                : moment.read(ends[0]).then(first -> moment.read(ends[1], first.day())
                        .then(last -> between(first, last)));
    }

    private static Outcome<MomentRange> between(Moment first, Moment last) {
        if (last.start().isBefore(first.start())) {
            return Outcome.refused("refusal.date.backwards");
        }
        return Outcome.done(new MomentRange(first, first.equals(last) ? Optional.empty() : Optional.of(last)));
    }
}
