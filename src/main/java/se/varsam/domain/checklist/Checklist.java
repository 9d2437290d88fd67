package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a checklist (<i>checklista</i>), read from a data file.
 *
 * @param id
 *            stable, for instance {@code a18-soc}
 * @param version
 *            from 1; a released version is never edited
 * @param title
 *            what people call it
 * @param start
 *            what starts it
 * @param validFrom
 *            first day on which new runs take this version
 * @param items
 *            in order
 */
public record Checklist(String id, int version, String title, Start start, LocalDate validFrom,
        List<ChecklistItem> items) {
    /** What starts a list. */
    public enum Start {
        /** Some months before {@code D} (a setting, four). */
        BEFORE_ADULT,
        /** A decision that writes the age up so that {@code D} has passed when it is known. */
        WRITTEN_UP_TO_ADULT,
        /** The user, who also ends it. */
        BY_HAND
    }

    /** Keeps an unmodifiable copy. */
    public Checklist {
        items = List.copyOf(items);
    }

    /** The item, or empty when this version hasn't got it. */
    public Optional<ChecklistItem> item(String itemId) {
        return items.stream().filter(i -> i.id().equals(itemId)).findFirst();
    }
}
