package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.time.Period;

/**
 * A day counted from an anchor: months first (same day number, else the month's last day), then days.
 *
 * @param anchor
 *            counted from
 * @param offset
 *            forward, or back when negative
 */
public record DayRule(Anchor anchor, Period offset) {
    /** The day, given the anchor's. */
    public LocalDate from(LocalDate anchorDay) {
        return anchorDay.plus(offset);
    }
}
