package se.varsam.domain.shared;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When something happened, as far as it is known: a day, a moment, or somewhere between two. In Europe/Stockholm.
 *
 * @param first
 *            the earliest it can have been; what is counted from it counts from here
 * @param last
 *            the latest it can have been; empty when it is no range
 */
public record MomentRange(Moment first, Optional<Moment> last) {
    /** Stands between the two ends of the stored form. */
    private static final String BETWEEN = "/";

    /**
     * Reads the stored form, see {@link #toString()}; empty for anything else, also for a range that runs backwards.
     */
    public static Optional<MomentRange> parse(String stored) {
        int at = stored.indexOf(BETWEEN);
        if (at < 0) {
            return Moment.parse(stored).map(moment -> new MomentRange(moment, Optional.empty()));
        }
        return Moment.parse(stored.substring(0, at)).flatMap(first -> Moment.parse(stored.substring(at + 1))
                .filter(last -> !last.start().isBefore(first.start()))
                .map(last -> new MomentRange(first, Optional.of(last))));
    }

    /** The later end; a day without a time counts from 00:00. */
    public LocalDateTime end() {
        return last.orElse(first).start();
    }

    /** As people write it: {@code 2026-11-01 14:00 – 18:00}; {@code TypedMomentRange} reads it back. */
    public String readable() {
        return readable(first) + last.map(to -> " – " + (to.time().isPresent() && to.day().equals(first.day())
                ? to.time().orElseThrow().toString()
                : readable(to))).orElse("");
    }

    private static String readable(Moment moment) {
        return moment.toString().replace('T', ' ');
    }

    /** The stored form: {@code 2026-11-20}, {@code 2026-11-20T17:40} or {@code 2026-11-20T17:40/2026-11-21}. */
    @Override
    public String toString() {
        return first + last.map(to -> BETWEEN + to).orElse("");
    }
}
