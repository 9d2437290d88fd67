package se.varsam.ui.checklist;

import java.util.Optional;

import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;

/** Deadlines that many have, to start from with one click. The title is {@code reminder.template.NAME}. */
enum Template {
    PLACEMENT_REVIEW(6), ACCOUNTS(0), PHOTO(6), FOLLOW_UP(0);

    private final int months;

    Template(int months) {
        this.months = months;
    }

    /** How often it comes again, given the period of accounts in months; empty: once. */
    Optional<Every> every(int accountMonths) {
        int every = this == ACCOUNTS ? accountMonths : months;
        return every == 0 ? Optional.empty() : Optional.of(new Every(every, Unit.MONTHS));
    }
}
