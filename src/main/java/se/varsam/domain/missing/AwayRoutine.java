package se.varsam.domain.missing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

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

    /** The public number of a key; empty where the number is the user's own to know. */
    public Optional<PublicNumber> number(RingKey key) {
        return numbers.stream().filter(n -> n.key() == key).findFirst();
    }
}
