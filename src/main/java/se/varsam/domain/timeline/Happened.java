package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.timeline.What.Aged;
import se.varsam.domain.timeline.What.Aged.Step;

/** What has happened to a child, as events. */
final class Happened {
    private Happened() {}

    static List<TimelineEvent> housing(TimelineSource source, LocalDate today) {
        Facts facts = source.child().facts();
        Optional<LocalDate> arrived = facts.date(ChildField.ARRIVED_ON);
        var events = new ArrayList<TimelineEvent>();
        arrived.ifPresent(day -> events.add(TimelineEvent.on(Lane.HOUSING, day, new What.Arrived())));
        List<Placement> placements = source.placements().isEmpty() ? byField(facts) : source.placements();
        for (Placement placement : placements) {
            // of an unknown first day no more is known than that it was not before the arrival
            LocalDate from = placement.from().or(() -> arrived).or(placement::to).orElse(today);
            Optional<LocalDate> to = placement.to().map(last -> last.isBefore(from) ? from : last);
            events.add(new TimelineEvent(Lane.HOUSING, from, to, new What.Lived(placement)));
        }
        return events;
    }

    private static List<Placement> byField(Facts facts) {
        Optional<PlacementType> type = facts.get(ChildField.PLACEMENT_TYPE).map(PlacementType::valueOf);
        String name = facts.text(ChildField.PLACEMENT_NAME);
        return type.isEmpty() && name.isEmpty()
                ? List.of()
                : List.of(new Placement(type, name, Optional.empty(), Optional.empty()));
    }

    /** Each status lasts until the next one. */
    static List<TimelineEvent> asylum(AsylumHistory history) {
        var events = new ArrayList<TimelineEvent>();
        List<AsylumEvent> all = history.events();
        for (int i = 0; i < all.size(); i++) {
            AsylumEvent event = all.get(i);
            Optional<LocalDate> to = i + 1 < all.size()
                    ? Optional.of(all.get(i + 1).on().minusDays(1)).map(d -> d.isBefore(event.on()) ? event.on() : d)
                    : Optional.empty();
            if (event.status() != AsylumStatus.UNKNOWN) {
                events.add(new TimelineEvent(Lane.ASYLUM, event.on(), to, new What.Asylum(event)));
            }
        }
        return events;
    }

    static List<TimelineEvent> ages(BirthDateHistory history) {
        var events = new ArrayList<TimelineEvent>();
        for (AgeDecision entry : history.entries()) {
            if (entry.kind().isDecision()) {
                step(events, entry, Step.DECIDED, entry.origin().decidedOn().or(() -> Optional.of(entry.validFrom())));
                step(events, entry, Step.APPEALED, entry.fate().appealedOn());
                step(events, entry, Step.STAYED, entry.fate().stayedOn());
                step(events, entry, Step.REVERSED, entry.fate().reversedOn());
            }
        }
        return events;
    }

    private static void step(List<TimelineEvent> events, AgeDecision entry, Step step, Optional<LocalDate> on) {
        on.ifPresent(day -> events.add(TimelineEvent.on(Lane.ASYLUM, day, new Aged(entry, step))));
    }
}
