package se.varsam.ui.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.MonthLoad;
import se.varsam.domain.deadline.MonthLoad.Day;
import se.varsam.service.ChecklistService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;

/** A month day by day, and the day that is looked at. */
public final class MonthViewModel {
    private final ChecklistService checklists;
    private final Background background;
    private final Navigator navigator;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Optional<MonthLoad>> load = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<LocalDate> chosen;

    /** A model of the month of a day. */
    public MonthViewModel(ChecklistService checklists, Background background, Navigator navigator, LocalDate today) {
        this.checklists = checklists;
        this.background = background;
        this.navigator = navigator;
        this.today = today;
        this.chosen = new SimpleObjectProperty<>(today);
    }

    /** Reads the month of the chosen day. */
    void load() {
        YearMonth month = YearMonth.from(chosen.get());
        background.run(() -> checklists.month(month), read -> load.set(Optional.of(read)));
    }

    /** Looks at another day; the month follows. */
    void choose(LocalDate day) {
        boolean other = !YearMonth.from(day).equals(YearMonth.from(chosen.get()));
        chosen.set(day);
        if (other) {
            load();
        }
    }

    /** Looks at a day some days off. */
    void days(int off) {
        choose(chosen.get().plusDays(off));
    }

    /** Looks at the same day some months off, or that month's last. */
    void months(int off) {
        choose(chosen.get().plusMonths(off));
    }

    /** Looks at today. */
    void today() {
        choose(today);
    }

    /** What lies on the chosen day; empty while its month is read. */
    List<Agenda.Line> lines() {
        return load.get().stream().flatMap(read -> read.weeks().stream()).flatMap(week -> week.days().stream())
                .filter(day -> day.date().equals(chosen.get())).map(Day::lines).findFirst().orElse(List.of());
    }

    /** Whether what lies on the chosen day is read. */
    boolean isRead() {
        return load.get().stream().flatMap(read -> read.weeks().stream()).flatMap(week -> week.days().stream())
                .anyMatch(day -> day.date().equals(chosen.get()));
    }

    /** Goes to where it is done. */
    void open(Agenda.Line line) {
        navigator.show(Place.of(line.due()));
    }

    /** Goes to the start page. */
    void openToday() {
        navigator.show(new Place.Today());
    }

    /** The month; empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<MonthLoad>> month() {
        return load.getReadOnlyProperty();
    }

    /** The day looked at. */
    ReadOnlyObjectProperty<LocalDate> chosen() {
        return chosen;
    }
}
