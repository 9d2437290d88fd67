package se.varsam.ui.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogLine;
import se.varsam.ui.kit.Veil;

/** The log of a child, narrowed by kind and period. All is read at once, in a handful of queries. */
final class ChangesViewModel {
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<ChangeGroup> group = new SimpleObjectProperty<>(ChangeGroup.ALL);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ReadOnlyObjectWrapper<Optional<Child>> child = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChildId id;
    private final HistoryDesk desk;
    private final Veil veil;
    private List<ChangeLine> all = List.of();

    ChangesViewModel(ChildId id, HistoryDesk desk) {
        this.id = id;
        this.desk = desk;
        this.veil = new Veil(then -> desk.background().run(() -> {
            desk.children().revealed(List.of(id));
            return true;
        }, _ -> {
            then.run();
            load();
        }));
        group.addListener(_ -> narrow());
        period.addListener(_ -> narrow());
        veil.lifted().addListener(_ -> narrow());
    }

    /** How far back one looks; text {@code history.period.NAME}. */
    enum Period {
        ALL(0), DAY(1), WEEK(7), MONTH(30), YEAR(365);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        private boolean holds(LocalDate day, LocalDate today) {
            return this == ALL || day.isAfter(today.minusDays(days));
        }
    }

    private record Read(Optional<Child> child, List<ChangeLine> lines) {}

    /** Reads the log anew. */
    void load() {
        desk.background().run(() -> {
            var words = new ChangeWords(desk.texts(), titles());
            List<LogLine> log = desk.children().changes(id);
            return new Read(desk.children().find(id), log.stream().map(words::line).toList());
        }, read -> {
            child.set(read.child());
            all = read.lines();
            narrow();
        });
    }

    private Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        desk.checklists().of(id).forEach(due -> add(titles, due.run().list()));
        desk.checklists().ended(id).forEach(run -> add(titles, run.list()));
        return titles;
    }

    private static void add(Map<String, String> titles, Checklist list) {
        titles.put(list.id(), list.title());
        list.items().forEach(item -> titles.put(item.id(), item.text().title()));
    }

    private void narrow() {
        LocalDate today = desk.today().real();
        boolean hidden = child.get().map(veil::hides).orElse(true);
        lines.setAll(all.stream().filter(group.get()::holds).filter(l -> period.get().holds(l.day(), today))
                .map(line -> hidden ? hide(line) : line).toList());
    }

    // any text may hold the name
    private ChangeLine hide(ChangeLine line) {
        return new ChangeLine(line.number(), line.day(), line.when(), line.who(), line.action(), line.what(),
                hide(line.from()), hide(line.to()));
    }

    private String hide(String value) {
        return value.isEmpty() ? "" : desk.texts().get("history.hidden");
    }

    /** The lines that are shown, newest first. */
    ObservableList<ChangeLine> lines() {
        return lines;
    }

    ObjectProperty<ChangeGroup> group() {
        return group;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    /** Whose log; empty while it is read. */
    ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    /** What values may hold a protected name. */
    Veil veil() {
        return veil;
    }
}
