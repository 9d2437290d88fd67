package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a child lives or has lived for a time (<i>placering</i>).
 *
 * @param type
 *            form of placement; empty when not known
 * @param name
 *            of the home, empty when not known
 * @param from
 *            first day; empty when not known
 * @param to
 *            last day, included; empty while it lasts
 */
public record Placement(Optional<PlacementType> type, String name, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the child lives there on a day: it has begun, or its first day isn't known, and it hasn't ended. */
    public boolean lasts(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true) && to.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether two placements share a day; two that only meet on the day of the move do not. */
    public boolean overlaps(Placement other) {
        return starts().isBefore(other.ends()) && other.starts().isBefore(ends());
    }

    private LocalDate starts() {
        return from.orElse(LocalDate.MIN);
    }

    private LocalDate ends() {
        return to.orElse(LocalDate.MAX);
    }
}
