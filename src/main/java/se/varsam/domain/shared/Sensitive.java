package se.varsam.domain.shared;

/**
 * Marks a type that holds what may identify a person. Its {@code toString} gives {@link #REDACTED} or neutral numbers
 * only, so that no log line or exception text can tell who a child is.
 */
public interface Sensitive {
    /** What such a type prints instead of its content. */
    String REDACTED = "‹redacted›";

    @Override
    String toString();
}
