package se.varsam.domain.child;

import java.time.LocalDate;

/**
 * A dated step of the asylum matter (<i>asylhändelse</i>).
 *
 * @param id
 *            0 while not saved
 * @param status
 *            the status from that day
 * @param on
 *            the day
 * @param note
 *            free text, empty when none
 */
public record AsylumEvent(long id, AsylumStatus status, LocalDate on, String note) {}
