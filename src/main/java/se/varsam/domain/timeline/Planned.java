package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.timeline.What.Urgency;

/**
 * What is to be done as events; items of checklists with the same days and urgency are one, and so are deadlines of
 * one's own. Such a deadline stands on its day: what comes before it is warning, not time to do it in.
 */
final class Planned {
    private Planned() {}

    private record Place(Urgency urgency, LocalDate from, Optional<LocalDate> to) {}

    private record Group(boolean reminders, Place place) {}

    static List<TimelineEvent> of(List<? extends Due> items) {
        Map<Group, List<Due>> groups = new LinkedHashMap<>();
        for (Due item : items) {
            place(item).map(place -> new Group(item instanceof DueReminder, place))
                    .ifPresent(group -> groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(item));
        }
        return groups.entrySet().stream().map(e -> event(e.getKey().place(), e.getValue())).toList();
    }

    private static TimelineEvent event(Place place, List<Due> items) {
        return new TimelineEvent(Lane.CHECKLISTS, place.from(), place.to(), new What.Actions(items, place.urgency()));
    }

    /** Where it stands; empty when it has no day, or asks for nothing. What is late or {@code Nu} lasts. */
    private static Optional<Place> place(Due item) {
        DueItem.Days days = item instanceof DueReminder own
                ? new DueItem.Days(Optional.empty(), Optional.of(own.last()), false)
                : item.days();
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
