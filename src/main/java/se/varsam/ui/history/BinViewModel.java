package se.varsam.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.BinService;
import se.varsam.service.BinService.Item;
import se.varsam.service.port.Bin.Kind;
import se.varsam.ui.kit.Veil;

/** The bin of a child or of the register: what lies there, and bringing it back. */
final class BinViewModel {
    private final ObservableList<BinLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper hiding = new ReadOnlyBooleanWrapper();
    private final Optional<ChildId> child;
    private final HistoryDesk desk;
    private final BinService bin;
    private final BinWords words;
    private final Veil veil;
    private List<Item> all = List.of();

    BinViewModel(Optional<ChildId> child, HistoryDesk desk) {
        this.child = child;
        this.desk = desk;
        this.bin = desk.children().bin(desk.notes(), desk.checklists().reminders());
        this.words = new BinWords(desk.texts());
        this.veil = new Veil(then -> desk.background().run(() -> {
            desk.children().revealed(all.stream().flatMap(item -> item.child().stream())
                    .filter(c -> c.facts().isProtected()).map(Child::id).distinct().toList());
            return true;
        }, _ -> then.run()));
        veil.lifted().addListener(_ -> narrow());
        kind.addListener(_ -> narrow());
    }

    /** Reads the bin anew. */
    void load() {
        desk.background().run(bin::all, found -> {
            all = found.stream().filter(item -> child.isEmpty() || item.child().map(Child::id).equals(child)).toList();
            hiding.set(all.stream().flatMap(item -> item.child().stream()).anyMatch(c -> c.facts().isProtected()));
            narrow();
        });
    }

    private void narrow() {
        lines.setAll(all.stream().filter(item -> kind.get().map(item.thing().kind()::equals).orElse(true))
                .map(item -> words.line(item, item.child().map(veil::hides).orElse(false))).toList());
    }

    /** What is shown, the last removed first. */
    ObservableList<BinLine> lines() {
        return lines;
    }

    /** What kind is looked at; empty for all. */
    ObjectProperty<Optional<Kind>> kind() {
        return kind;
    }

    /** Whether anything is of a child with protected identity. */
    ReadOnlyBooleanProperty hiding() {
        return hiding.getReadOnlyProperty();
    }

    Veil veil() {
        return veil;
    }

    /** Brings something back to where it was. */
    void restore(BinLine line) {
        Item item = line.item();
        desk.background().run(() -> bin.restore(item), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean> _ -> desk.status().undoable(
                        desk.texts().get("history.bin.restored", line.kind()),
                        () -> again(() -> bin.remove(item)), () -> again(() -> bin.restore(item)));
                case Outcome.Refused<Boolean>(var reason) -> desk.status().told(desk.texts().of(reason));
            }
            load();
        });
    }

    private void again(Supplier<Outcome<Boolean>> work) {
        desk.background().run(work, _ -> {
            desk.status().saved();
            load();
        });
    }
}
