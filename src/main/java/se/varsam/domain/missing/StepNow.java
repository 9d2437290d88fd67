package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A step as it stands at an instant.
 *
 * @param step
 *            which
 * @param state
 *            where it stands
 * @param own
 *            whether it is the user's own role's
 * @param latest
 *            by when at the latest, where it has a last time; the end of the day where it has a last day
 * @param last
 *            the latest entry about it
 * @param followUp
 *            when to come back to it, as that entry says; empty where the step no longer applies
 */
public record StepNow(AwayStep step, StepState state, boolean own, Optional<LocalDateTime> latest,
        Optional<StepEntry> last, Optional<FollowUp> followUp) implements Sensitive {
    /** Whether it is time to come back to it. */
    public boolean isToFollowUp() {
        return followUp.filter(FollowUp::hasCome).isPresent();
    }

    @Override
    public String toString() {
        return "StepNow[" + step.id() + " " + state + "]";
    }
}
