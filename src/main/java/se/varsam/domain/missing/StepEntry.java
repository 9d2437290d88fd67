package se.varsam.domain.missing;

import java.time.Instant;

import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Sensitive;

/**
 * A line in the log of an episode.
 *
 * @param id
 *            key in this register
 * @param episode
 *            key of the episode it belongs to
 * @param step
 *            id of the step it is about
 * @param report
 *            what was done
 * @param writtenBy
 *            whose own details stood in the register
 * @param writtenAt
 *            when it was written, apart from when it happened; UTC
 */
public record StepEntry(long id, long episode, String step, StepReport report, String writtenBy, Instant writtenAt)
        implements
            Sensitive {
    /** Whether it says how a step went in a way. */
    public boolean says(Result result) {
        return report.result() == result;
    }

    @Override
    public String toString() {
        return "StepEntry[" + id + "]";
    }
}
