package se.varsam.ui.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.timeline.Scale;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.i18n.TimelineWords;

/** The timeline as it is looked at: how much of it, and at which of its events. */
final class TimelineModel {
    /** How much is seen; the days before today, and those after. */
    enum Zoom {
        QUARTER(1, 2), YEAR(4, 8), ALL(0, 0);

        private final int before;
        private final int after;

        Zoom(int before, int after) {
            this.before = before;
            this.after = after;
        }
    }

    /**
     * What the arrow keys stop at.
     *
     * @param day
     *            its first day
     * @param words
     *            all there is to tell of it
     * @param event
     *            empty for the 18th birthday
     */
    record Stop(LocalDate day, String words, Optional<TimelineEvent> event) {}

    /** The first and the last day that are seen. */
    record Range(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Range around(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, last);
            return new Range(day.minusDays(days / 3), day.minusDays(days / 3).plusDays(days));
        }
    }

    private final TimelineWords words;
    private final ReadOnlyObjectWrapper<Timeline> timeline;
    private final ReadOnlyObjectWrapper<Range> range = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Stop>> here = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.ALL);
    private List<Stop> stops = List.of();

    /** A timeline without anything in it, as seen on a day. */
    TimelineModel(TimelineWords words, LocalDate today) {
        this.words = words;
        this.timeline = new ReadOnlyObjectWrapper<>(new Timeline(today, List.of(), List.of()));
        zoom.subscribe(_ -> fit());
    }

    /** Shows another timeline; who stood at an event stays there while it exists. */
    void show(Timeline told) {
        var all = new ArrayList<Stop>();
        told.events().forEach(e -> all.add(new Stop(e.from(), words.full(e), Optional.of(e))));
        told.adulthoods().forEach(a -> all.add(new Stop(a.on(), words.full(a), Optional.empty())));
        all.sort(Comparator.comparing(Stop::day));
        stops = List.copyOf(all);
        timeline.set(told);
        here.set(here.get().filter(stops::contains));
        fit();
    }

    private void fit() {
        LocalDate today = timeline.get().today();
        range.set(switch (zoom.get()) {
            case QUARTER, YEAR -> new Range(today.minusMonths(zoom.get().before), today.plusMonths(zoom.get().after));
            case ALL -> {
                Scale whole = timeline.get().whole(1);
                yield new Range(whole.first(), whole.last());
            }
        });
    }

    /** Goes to the next (1) or the one before (-1); at first to what comes next from today. */
    void walk(int step) {
        if (stops.isEmpty()) {
            return;
        }
        int now = here.get().map(stops::indexOf).orElseGet(() -> {
            int coming = (int) stops.stream().filter(s -> s.day().isBefore(timeline.get().today())).count();
            return step > 0 ? coming - 1 : coming;
        });
        go(stops.get(Math.clamp(now + step, 0, stops.size() - 1)));
    }

    /** Goes to the first or the last of all. */
    void walkToEnd(boolean last) {
        if (!stops.isEmpty()) {
            go(last ? stops.getLast() : stops.getFirst());
        }
    }

    private void go(Stop stop) {
        here.set(Optional.of(stop));
        if (!range.get().holds(stop.day())) {
            range.set(range.get().around(stop.day()));
        }
    }

    /** Goes to an event that was clicked at. */
    void go(TimelineEvent event) {
        stops.stream().filter(s -> s.event().filter(event::equals).isPresent()).findFirst().ifPresent(this::go);
    }

    /** Moves what is seen by some parts of its length; not when everything is seen. */
    void pan(double parts) {
        if (zoom.get() != Zoom.ALL) {
            long days = Math.round(parts * ChronoUnit.DAYS.between(range.get().first(), range.get().last()));
            range.set(new Range(range.get().first().plusDays(days), range.get().last().plusDays(days)));
        }
    }

    /** Sees less (1) or more (-1). */
    void zoom(int step) {
        zoom.set(Zoom.values()[Math.clamp(zoom.get().ordinal() - step, 0, Zoom.values().length - 1)]);
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    ReadOnlyObjectProperty<Timeline> timeline() {
        return timeline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Range> range() {
        return range.getReadOnlyProperty();
    }

    /** Where the arrow keys are; empty until they are used. */
    ReadOnlyObjectProperty<Optional<Stop>> here() {
        return here.getReadOnlyProperty();
    }

    TimelineWords words() {
        return words;
    }
}
