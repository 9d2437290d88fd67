package se.varsam.domain.checklist;

import java.time.LocalDate;

/**
 * What the user said of an item.
 *
 * @param item
 *            id of the item
 * @param what
 *            done, not applicable or postponed
 * @param on
 *            the day it was done or said
 * @param by
 *            who did it, empty when not said
 * @param note
 *            free text; for <i>not applicable</i> and <i>postponed</i> the reason
 */
public record Mark(String item, What what, LocalDate on, String by, String note) {
    /** What is said. */
    public sealed interface What {
        /** Done; for another actor's item: confirmed. */
        record Done() implements What {}

        /** Not applicable; the note is the reason. */
        record NotApplicable() implements What {}

        /** To be done by another day; the note is the reason. */
        record Postponed(LocalDate to) implements What {}
    }
}
