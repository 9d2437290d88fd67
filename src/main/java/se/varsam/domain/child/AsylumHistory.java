package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The asylum events of a child, by day.
 *
 * @param events
 *            in any order; kept ordered by day, then by entry
 */
public record AsylumHistory(List<AsylumEvent> events) {
    /** Nothing known. */
    public static final AsylumHistory EMPTY = new AsylumHistory(List.of());

    /** Orders by day. */
    public AsylumHistory {
        events = events.size() < 2
                ? List.copyOf(events)
                : events.stream().sorted(Comparator.comparing(AsylumEvent::on).thenComparing(AsylumEvent::id)).toList();
    }

    /** The status on a day: of the latest event not after it. */
    public AsylumStatus statusOn(LocalDate day) {
        return events.stream().filter(e -> !e.on().isAfter(day)).reduce((_, later) -> later).map(AsylumEvent::status)
                .orElse(AsylumStatus.UNKNOWN);
    }

    /** The latest refusal not after a day. */
    public Optional<AsylumEvent> lastRefusal(LocalDate day) {
        return events.stream().filter(e -> e.status() == AsylumStatus.REFUSED && !e.on().isAfter(day))
                .reduce((_, later) -> later);
    }
}
