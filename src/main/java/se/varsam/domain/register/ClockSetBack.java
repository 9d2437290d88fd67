package se.varsam.domain.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two lines of the log between which the computer's clock was set back: the later one has the earlier time. Nothing is
 * refused for that; who reads the log has to know that its times are not in order.
 *
 * @param number
 *            of the later line
 * @param before
 *            UTC, time of the line before
 * @param at
 *            UTC, its own time
 */
public record ClockSetBack(long number, Instant before, Instant at) {
    /**
     * What is no setting back: computers correct their clocks by seconds, seldom by minutes. Ours, from no rule.
     */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Finds them in lines handed over one by one, oldest first, without gaps. */
    public static final class Finder {
        private final List<ClockSetBack> found = new ArrayList<>();
        private Optional<LogEntry> last = Optional.empty();

        /** The next line. */
        public void accept(LogEntry line) {
            last.filter(before -> before.at().minus(TOLERANCE).isAfter(line.at()))
                    .ifPresent(before -> found.add(new ClockSetBack(line.number(), before.at(), line.at())));
            last = Optional.of(line);
        }

        /** Those found so far. */
        public List<ClockSetBack> found() {
            return List.copyOf(found);
        }
    }
}
