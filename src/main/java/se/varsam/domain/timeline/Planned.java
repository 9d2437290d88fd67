package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.timeline.What.Urgency;

/** The items of checklists as events; those with the same days and urgency are one. */
final class Planned {
    private Planned() {}

    private record Place(Urgency urgency, LocalDate from, Optional<LocalDate> to) {}

    static List<TimelineEvent> of(List<DueItem> items) {
        Map<Place, List<DueItem>> places = new LinkedHashMap<>();
        for (DueItem item : items) {
            place(item).ifPresent(place -> places.computeIfAbsent(place, _ -> new ArrayList<>()).add(item));
        }
        return places.entrySet().stream().map(e -> new TimelineEvent(Lane.CHECKLISTS, e.getKey().from(),
                e.getKey().to(), new What.Actions(e.getValue(), e.getKey().urgency()))).toList();
    }

    /** Where it stands; empty when it has no day, or asks for nothing. What is late or {@code Nu} lasts. */
    private static Optional<Place> place(DueItem item) {
        DueItem.Days days = item.days();
        return switch (item.state()) {
            case ItemState.Now(var since) -> lasting(since);
            case ItemState.Late(var last) -> lasting(days.from().orElse(last));
            case ItemState.Open _,ItemState.Unconfirmed _ -> item.atOnceSince().isPresent()
                    ? item.atOnceSince().map(since -> new Place(Urgency.OPEN, since, Optional.empty()))
                    : window(Urgency.OPEN, days.from(), days.last());
            case ItemState.Coming _,ItemState.Waiting _,ItemState.WaitingForItem _ ->
                window(Urgency.COMING, days.from(), days.last());
            case ItemState.Postponed(var to, _) -> window(Urgency.COMING, Optional.of(to), Optional.of(to));
            case ItemState.Done(var mark) -> window(Urgency.DONE, Optional.of(mark.on()), Optional.of(mark.on()));
            case ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Lapsed _ -> Optional.empty();
        };
    }

    private static Optional<Place> lasting(LocalDate from) {
        return Optional.of(new Place(Urgency.LATE, from, Optional.empty()));
    }

    private static Optional<Place> window(Urgency urgency, Optional<LocalDate> from, Optional<LocalDate> last) {
        return last.or(() -> from).map(end -> {
            LocalDate start = from.filter(day -> !day.isAfter(end)).orElse(end);
            return new Place(urgency, start, Optional.of(end));
        });
    }
}
