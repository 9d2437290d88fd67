package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.shared.Sensitive;

/**
 * What the user says was done about a step.
 *
 * @param at
 *            when it happened, by the clock on the wall in Europe/Stockholm
 * @param who
 *            who did it or was spoken to; may be empty
 * @param result
 *            how it went
 * @param outcome
 *            what came of it; may be empty
 * @param followUp
 *            when to come back to it
 * @param note
 *            anything else; may be empty
 */
public record StepReport(LocalDateTime at, String who, Result result, String outcome,
        Optional<LocalDateTime> followUp, String note) implements Sensitive {

    /** How it went. Names are stored. */
    public enum Result {
        /** Done, the one sought was reached. */
        DONE,
        /** Tried; nobody was reached. The step is still to be done. */
        NOT_REACHED,
        /** Not called for here, for a reason that the outcome gives. */
        NOT_NEEDED
    }

    /** Done, by one, at a time; nothing more said. */
    public static StepReport done(LocalDateTime at, String who) {
        return new StepReport(at, who, Result.DONE, "", Optional.empty(), "");
    }

    /** All of it in one line, for the change log. */
    public String told() {
        return Stream.of(at.toString(), result.name(), who, outcome,
                followUp.map(t -> "→ " + t).orElse(""), note).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
