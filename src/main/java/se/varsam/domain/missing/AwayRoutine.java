package se.varsam.domain.missing;

import java.util.List;
import java.util.Map;
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
 * @param documents
 *            codes of the documents that a step is done with, by the step's id
 */
public record AwayRoutine(List<AwayStep> steps, List<PublicNumber> numbers, Map<String, List<String>> documents) {
    /** Keeps unmodifiable copies. */
    public AwayRoutine {
        steps = List.copyOf(steps);
        numbers = List.copyOf(numbers);
        documents = Map.copyOf(documents);
    }

    /** Without documents. */
    public AwayRoutine(List<AwayStep> steps, List<PublicNumber> numbers) {
        this(steps, numbers, Map.of());
    }

    /** The codes of the documents that a step is done with, in the order they are offered. */
    public List<String> documents(AwayStep step) {
        return documents.getOrDefault(step.id(), List.of());
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
