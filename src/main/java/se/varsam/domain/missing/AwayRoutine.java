package se.varsam.domain.missing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import se.varsam.domain.shared.Actor;

/**
 * What is to be done while a child is away, and the public numbers to ring.
 *
 * @param steps
 *            in the order they are shown
 * @param numbers
 *            those that come with the program
 */
public record AwayRoutine(List<AwayStep> steps, List<PublicNumber> numbers) {
    /** Keeps unmodifiable copies. */
    public AwayRoutine {
        steps = List.copyOf(steps);
        numbers = List.copyOf(numbers);
    }

    /** The step of an id; it exists. */
    public AwayStep step(String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step " + id));
    }

    /**
     * The step by which an actor reports the child missing to the police: another matter than reporting a crime. Empty
     * for those who never do.
     */
    public Optional<AwayStep> missingReport(Actor by) {
        return steps.stream().filter(s -> s.actor() == by && s.duty() == AwayStep.Duty.POLICE_REPORT)
                .filter(s -> s.timing() == AwayStep.Timing.REPORT || s.timing() == AwayStep.Timing.TAKEOVER)
                .findFirst();
    }

    /** The public number of a key; empty where the number is the user's own to know. */
    public Optional<PublicNumber> number(RingKey key) {
        return numbers.stream().filter(n -> n.key() == key).findFirst();
    }
}
