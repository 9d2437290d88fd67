package se.varsam.domain.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Why something was refused, as a message key and the details its text needs. The text says what happened, what is safe
 * and what to do. Details never hold a person's name or number: refusals may be logged.
 *
 * @param key
 *            key of the text in the bundles, for instance {@code refusal.date.impossible}
 * @param details
 *            values for the text's places, in order
 */
public record Refusal(String key, List<String> details) {
    /** Keeps an unmodifiable copy of the details. */
    public Refusal {
        details = List.copyOf(details);
    }

    /** A refusal with the details' texts. */
    public static Refusal of(String key, Object... details) {
        return new Refusal(key, Arrays.stream(details).map(String::valueOf).toList());
    }
}
