package se.varsam.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.DueToday.Shown;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.today.TodayReading.Read;

/** What is due today, for all children; marks items as done and leads to where they are done. */
public final class TodayViewModel {
    private final TodayDesk desk;
    private final TodayReading reading;
    private final Texts texts;

    private final ObservableList<TodayLine> now = FXCollections.observableArrayList();
    private final ObservableList<TodayLine> open = FXCollections.observableArrayList();
    private final ObservableList<TodayLine> coming = FXCollections.observableArrayList();
    private final ObservableList<TodayLine> unchecked = FXCollections.observableArrayList();
    private final ObservableList<TodayCard> turning18 = FXCollections.observableArrayList();
    private final ObservableList<Shared> shared = FXCollections.observableArrayList();
    private final ObservableList<Child> arrived = FXCollections.observableArrayList();
    private final ObservableList<TodayCard> away = FXCollections.observableArrayList();
    private final ObjectProperty<Horizon> horizon = new SimpleObjectProperty<>(Horizon.MONTH);
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.LOADING);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0, 0, 0, 0));
    private Optional<Shown> due = Optional.empty();
    private List<TodayLine> ahead = List.of();

    /** A model over the open register. */
    public TodayViewModel(TodayDesk desk, Texts texts) {
        this(desk, new TodayReading(desk.checklists(), desk.children(), desk.away(), desk.background(), texts, ""),
                texts);
    }

    /** The same with a reading that may have been begun before. */
    public TodayViewModel(TodayDesk desk, TodayReading reading, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.texts = texts;
        horizon.addListener((_, _, _) -> due.ifPresent(this::showComing));
    }

    /** Numbers that several open cards have; gone when it is no longer so. */
    ObservableList<Shared> shared() {
        return shared;
    }

    /** How far ahead <i>Kommer</i> looks. */
    enum Horizon {
        WEEK(7), MONTH(30), QUARTER(90);

        private final int days;

        Horizon(int days) {
            this.days = days;
        }

        /** Number of days. */
        int days() {
            return days;
        }
    }

    /** What the page holds. */
    enum Content {
        /** Nothing read yet. */
        LOADING,
        /** No child in the register: the first step is explained. */
        NO_CHILDREN,
        /** The columns. */
        COLUMNS
    }

    /** Reads the agenda anew. */
    void load() {
        if (due.isEmpty()) {
            reading.first(this::show);
        } else {
            reading.all(this::show);
        }
    }

    /** Reads what the first picture could do without, and notes what that was. */
    void loadRest() {
        if (due.filter(Shown::whole).isPresent()) {
            loadAway();
        } else {
            load();
        }
        reading.note();
    }

    /** Reads anew who is away: hours pass, and times to come back to a step. */
    void loadAway() {
        reading.away(read -> due.ifPresent(of -> away
                .setAll(read.stream().map(new TodayWords(texts, of.agenda().today())::away).toList())));
    }

    private void show(Read all) {
        Agenda read = all.due().agenda();
        due = Optional.of(all.due());
        var words = new TodayWords(texts, read.today());
        fill(now, all.lines().now());
        fill(open, all.lines().open());
        fill(unchecked, all.lines().unchecked());
        ahead = all.lines().coming();
        showComing(all.due());
        turning18.setAll(read.turning18().stream().map(words::turning18).toList());
        away.setAll(all.away().stream().map(words::away).toList());
        shared.setAll(all.due().shared());
        arrived.setAll(all.arrived());
        content.set(all.noChildren() ? Content.NO_CHILDREN : Content.COLUMNS);
    }

    /** Lines that stand there already are left alone: what is pointed at, chosen or scrolled to stays where it is. */
    private static void fill(ObservableList<TodayLine> column, List<TodayLine> lines) {
        int there = column.size();
        if (there > 0 && there <= lines.size() && column.equals(lines.subList(0, there))) {
            column.addAll(lines.subList(there, lines.size()));
        } else {
            column.setAll(lines);
        }
    }

    private void showComing(Shown read) {
        LocalDate last = read.agenda().today().plusDays(horizon.get().days());
        // they are in the order of their days
        int near = (int) read.agenda().coming().stream().takeWhile(line -> !line.day().isAfter(last)).count();
        fill(coming, ahead.subList(0, near));
        Counts all = read.counts();
        boolean counted = read.whole() || horizon.get() != Horizon.MONTH;
        counts.set(new Counts(all.now(), all.open(), counted ? near : all.coming(), all.unchecked(),
                all.turning18(), all.shared()));
    }

    /** Says that an item was done today, by the user if it is an own one; can be undone from the status line. */
    void done(TodayLine line) {
        mark(line, () -> desk.status().undoable(texts.get("today.done", line.title()), () -> undo(line),
                () -> mark(line, desk.status()::saved)));
    }

    private void mark(TodayLine line, Runnable told) {
        due.ifPresent(read -> desk.background().run(() -> {
            String by = line.due().own() ? desk.preferences().own().name() : "";
            return desk.checklists().done(line.due(), read.agenda().today(), by, "");
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<?> _ -> told.run();
                case Outcome.Refused<?>(var reason) -> desk.status().told(texts.of(reason));
            }
            load();
        }));
    }

    private void undo(TodayLine line) {
        desk.background().run(() -> desk.checklists().unmark(line.due()));
        desk.status().saved();
        load();
    }

    /** Goes to where an item is done. */
    void open(TodayLine line) {
        desk.navigator().show(Place.of(line.due()));
    }

    /** Goes to a child's page. */
    void open(ChildId child) {
        desk.navigator().show(new Place.ChildPage(child));
    }

    /** Goes to what is to be done while a child is away. */
    void openAway(ChildId child) {
        desk.navigator().show(new Place.Away(child));
    }

    /** Goes to the month view. */
    void openMonth() {
        desk.navigator().show(new Place.Month());
    }

    /** Goes to what could be told the police tonight. */
    void openReadiness() {
        desk.navigator().show(new Place.Readiness(Optional.empty()));
    }

    /** Goes to the page for a stand-in. */
    void openStandIn() {
        desk.navigator().show(new Place.StandIn());
    }

    /** Goes to the user's own deadlines. */
    void openReminders() {
        desk.navigator().show(new Place.Reminders(Optional.empty()));
    }

    /** Goes to where a deadline of one's own is written. */
    void newReminder() {
        desk.navigator().show(new Place.NewReminder(Optional.empty()));
    }

    /** Goes to the list where the first child is entered. */
    void openChildren() {
        desk.navigator().show(new Place.ChildList());
    }

    /** Own items that are {@code Nu} or late. */
    ObservableList<TodayLine> now() {
        return now;
    }

    /** Own items to do, in time. */
    ObservableList<TodayLine> open() {
        return open;
    }

    /** Own items that open within the {@link #horizon()}. */
    ObservableList<TodayLine> coming() {
        return coming;
    }

    /** Other actors' items to be confirmed. */
    ObservableList<TodayLine> unchecked() {
        return unchecked;
    }

    /** Children who turn 18 within 90 days. */
    ObservableList<TodayCard> turning18() {
        return turning18;
    }

    /** Children within their first 48 hours in Sweden. */
    ObservableList<Child> arrived() {
        return arrived;
    }

    /** The way to other pages. */
    Navigator navigator() {
        return desk.navigator();
    }

    /** Children who are away, and those who were with something left to do. */
    ObservableList<TodayCard> away() {
        return away;
    }

    /** How many there are of each, also where only the first are known yet. */
    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Whether all of it is known, not only what comes first. */
    boolean isWhole() {
        return due.filter(Shown::whole).isPresent();
    }

    /** How far ahead <i>Kommer</i> looks; 30 days at first. */
    ObjectProperty<Horizon> horizon() {
        return horizon;
    }

    /** What the page holds. */
    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    /** The lists of items, as they stand on the page from left to right. */
    List<ObservableList<TodayLine>> columns() {
        return List.of(now, open, coming);
    }
}
