package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.PreferenceService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;

/**
 * What the checklist page works with.
 *
 * @param checklists
 *            items and marks
 * @param children
 *            the days that lists wait for
 * @param preferences
 *            the user's own name
 * @param background
 *            work aside from the screen
 * @param navigator
 *            the way to other pages
 * @param status
 *            the quiet line
 * @param dates
 *            how dates are read
 */
public record ChecklistDesk(ChecklistService checklists, ChildService children, PreferenceService preferences,
        Background background, Navigator navigator, Status status, Dates dates) {
    /**
     * Dates as typed.
     *
     * @param today
     *            the day that dates count from
     * @param reader
     *            understands a typed date, or refuses it
     */
    public record Dates(Supplier<LocalDate> today, Function<String, Outcome<PartialDate>> reader) {
        /** A whole day. */
        Outcome<LocalDate> whole(String typed) {
            return reader.apply(typed).then(date -> date.isWhole()
                    ? Outcome.done(date.earliest())
                    : Outcome.refused("refusal.date.partial"));
        }
    }
}
