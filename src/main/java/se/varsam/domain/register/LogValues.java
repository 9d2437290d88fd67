package se.varsam.domain.register;

import se.varsam.domain.shared.Sensitive;

/**
 * What a change in the log was from and to; empty text for nothing.
 *
 * @param from
 *            the value before
 * @param to
 *            the value after
 */
public record LogValues(String from, String to) implements Sensitive {
    @Override
    public String toString() {
        return REDACTED;
    }
}
