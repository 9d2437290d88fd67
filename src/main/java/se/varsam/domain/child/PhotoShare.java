package se.varsam.domain.child;

import java.time.LocalDate;

import se.varsam.domain.shared.Sensitive;

/**
 * That a photograph was given to someone.
 *
 * @param id
 *            0 while not saved
 * @param on
 *            the day
 * @param recipient
 *            whom
 * @param reason
 *            why, empty when not said
 */
public record PhotoShare(long id, LocalDate on, String recipient, String reason) implements Sensitive {
    /** All of it in one line, for the log. */
    public String told() {
        return (on + " " + recipient + (reason.isEmpty() ? "" : ": " + reason)).strip();
    }

    @Override
    public String toString() {
        return "PhotoShare[" + id + "]";
    }
}
