package se.varsam.domain.timeline;

import java.time.LocalDate;

/**
 * A mark for the 18th birthday.
 *
 * @param on
 *            the day, the earliest one when assumed
 * @param assumed
 *            whether day or month of birth is unknown (<i>antaget</i>)
 * @param basis
 *            by which birth date
 */
public record Adulthood(LocalDate on, boolean assumed, Basis basis) {
    /** By which birth date. */
    public enum Basis {
        /** The one in force. */
        IN_FORCE,
        /** The one that would be in force if the decision under appeal were reversed, or were not stayed. */
        IF_CHANGED
    }
}
