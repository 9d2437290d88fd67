package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A list that the user started, and ends, by hand.
 *
 * @param run
 *            the list as it runs or ran
 * @param why
 *            what was seen
 * @param end
 *            when and why it was ended; empty while it runs
 */
public record HandRun(ChecklistRun run, String why, Optional<HandEnd> end) implements Sensitive {
    /** When a list was ended by hand, and why. */
    public record HandEnd(LocalDate on, String why) implements Sensitive {
        @Override
        public String toString() {
            return "HandEnd[" + on + "]";
        }
    }

    @Override
    public String toString() {
        return "HandRun[" + run.id() + "]";
    }
}
