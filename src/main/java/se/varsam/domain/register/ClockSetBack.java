package se.varsam.domain.register;

import java.time.Duration;
import java.time.Instant;

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

    /** Whether it is more than a correction of the clock. */
    public boolean isMoreThanACorrection() {
        return before.minus(TOLERANCE).isAfter(at);
    }
}
