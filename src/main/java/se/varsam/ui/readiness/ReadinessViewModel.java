package se.varsam.ui.readiness;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.readiness.Readiness;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Veil;

/** How ready all open cards are, the worst first. */
final class ReadinessViewModel {
    private final ReadinessDesk desk;
    private final ObservableList<Readiness> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Veil veil;

    ReadinessViewModel(ReadinessDesk desk) {
        this.desk = desk;
        this.veil = desk.veil(
                () -> rows.stream().map(Readiness::child).filter(c -> c.facts().isProtected()).map(Child::id).toList());
        veil.lifted().addListener(_ -> rows.setAll(List.copyOf(rows)));
    }

    /** Reads the cards. */
    void load() {
        desk.background().run(desk.readiness()::all, read -> {
            rows.setAll(read);
            loaded.set(true);
        });
    }

    /** The cards, the worst first. */
    ObservableList<Readiness> rows() {
        return rows;
    }

    /** Whether they have been read. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Hides protected names until the user asks for them. */
    Veil veil() {
        return veil;
    }

    /** Whether anyone has protected identity, so that there is something to reveal. */
    boolean hasProtected() {
        return rows.stream().anyMatch(r -> r.child().facts().isProtected());
    }

    /** The name as the page may show it now. */
    String name(Readiness row) {
        return veil.hides(row.child()) ? row.child().listedName() : row.child().shownName();
    }

    /** Goes to one child's. */
    void open(Readiness row) {
        desk.navigator().show(new Place.Readiness(Optional.of(row.child().id())));
    }
}
