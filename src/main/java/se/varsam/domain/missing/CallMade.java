package se.varsam.domain.missing;

import java.time.LocalDateTime;

import se.varsam.domain.shared.Sensitive;

/**
 * What the user says of a report to the police once it is made.
 *
 * @param at
 *            when, by the clock on the wall in Europe/Stockholm
 * @param spokenTo
 *            who took it; may be empty
 * @param caseNumber
 *            the police's number (<i>diarienummer</i>); empty until it is known
 * @param outcome
 *            what the log says came of it
 */
public record CallMade(LocalDateTime at, String spokenTo, String caseNumber, String outcome) implements Sensitive {
    @Override
    public String toString() {
        return REDACTED;
    }
}
