package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildIndex;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.ChildOrder.By;
import se.varsam.ui.child.ChildRow.Dated;
import se.varsam.ui.kit.Veil;

/** The list of children: search on name and numbers only (förordning 2001:637 15 §), open or closed cards. */
final class ChildListViewModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.OPEN);
    private final Veil veil;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObservableList<ChildRow> rows = FXCollections.observableArrayList();
    private final ChildDesk desk;
    private final Texts texts;
    private final LocalDate today;
    private final AgeText words;
    private List<Child> all = List.of();
    private Set<ChildId> away = Set.of();
    private Listed listed = new Listed(ChildIndex.NONE, Map.of(), ChildOrder.NONE);

    /** The children by name, their lines and orders: made once, since each key stroke narrows them. */
    private record Listed(ChildIndex byName, Map<ChildId, ChildRow> rows, ChildOrder order) {}

    ChildListViewModel(ChildDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.today = desk.today().date();
        this.words = new AgeText(texts, today);
        search.addListener(_ -> narrow());
        filter.addListener(_ -> narrow());
        veil = Covered.veil(desk, () -> protectedOnes().map(Child::id).toList());
        veil.lifted().addListener(_ -> {
            listed = list(all, away, veil.lifted().get());
            narrow();
        });
    }

    /** Which cards are listed; text {@code child.list.filter.NAME}. */
    enum Filter {
        OPEN, CLOSED, ALL;

        private boolean shows(Child child) {
            return this == ALL || child.card().isOpen() == (this == OPEN);
        }
    }

    /** What is searched for. */
    StringProperty search() {
        return search;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Hides protected names until the user asks for them. */
    Veil veil() {
        return veil;
    }

    /** Whether the children have been read. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** The children found, by name. */
    ObservableList<ChildRow> rows() {
        return rows;
    }

    /** All children, for finding one before a second card is made. */
    List<Child> all() {
        return all;
    }

    /** Whether anyone has protected identity, so that there is something to reveal. */
    boolean hasProtected() {
        return protectedOnes().findAny().isPresent();
    }

    private Stream<Child> protectedOnes() {
        return all.stream().filter(child -> child.facts().isProtected());
    }

    /** Reads the children. */
    void load() {
        record Read(List<Child> children, Set<ChildId> away, Listed listed) {}
        boolean shown = veil.lifted().get();
        desk.background().run(() -> {
            List<Child> children = desk.children().all();
            Set<ChildId> gone = desk.episodes().current().stream().map(MissingEpisode::child)
                    .collect(Collectors.toSet());
            return new Read(children, gone, list(children, gone, shown));
        }, read -> {
            all = read.children();
            away = read.away();
            listed = shown == veil.lifted().get() ? read.listed() : list(all, away, !shown);
            narrow();
            loaded.set(true);
            Listed now = listed;
            desk.background().run(() -> {
                now.byName().prepare();
                now.order().workOut();
            });
        });
    }

    /** Aside, too: hence told whether protected names are shown. */
    private Listed list(List<Child> children, Set<ChildId> gone, boolean shown) {
        record Placed(Child child, int place) {}
        Map<ChildId, ChildRow> rows = HashMap.newHashMap(children.size());
        children.forEach(child -> rows.put(child.id(), row(child, gone, shown)));
        var order = new ChildOrder(rows.values(), texts::of);
        // they come by file number, and so do those of one name stay
        return new Listed(new ChildIndex(children.stream()
                .map(child -> new Placed(child, order.place(By.NAME, Objects.requireNonNull(rows.get(child.id())))))
                .sorted(Comparator.comparingInt(Placed::place)).map(Placed::child).toList()), rows, order);
    }

    /** The order by one of the columns, of what is listed at the time. */
    Comparator<ChildRow> order(By by) {
        return Comparator.comparingInt(row -> listed.order().place(by, row));
    }

    private void narrow() {
        // the best match first, among equals by name
        rows.setAll(new ChildSearch(search.get()).in(listed.byName()).stream().filter(filter.get()::shows)
                .map(Child::id).map(listed.rows()::get).map(Objects::requireNonNull).toList());
    }

    private ChildRow row(Child child, Set<ChildId> gone, boolean shown) {
        var history = child.birthDates();
        Optional<LocalDate> born = history.inForce().map(AgeDecision::birthDate).map(d -> d.earliest());
        return new ChildRow(child.id(), child.fileNumber(),
                name(child, shown), new Dated(born, () -> words.brief(history)),
                new Dated(history.adultOn(), () -> words.briefAdult(history)), child.asylum().statusOn(today),
                CardMark.of(child, gone.contains(child.id()) ? CardMark.Away.NOW : CardMark.Away.NOT));
    }

    /** Last name first, so that the order is seen; a hidden one has no part in the order either. */
    private String name(Child child, boolean shown) {
        if (child.facts().isProtected() && !shown) {
            return texts.get("child.list.masked");
        }
        String last = child.facts().text(ChildField.LAST_NAME);
        String first = child.facts().text(ChildField.FIRST_NAME);
        if (last.isEmpty() || first.isEmpty()) {
            String one = (first + last).strip();
            return one.isEmpty() ? texts.get("child.list.nameless") : one;
        }
        return texts.get("child.list.name", last, first);
    }
}
