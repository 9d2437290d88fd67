package se.varsam.ui.child;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;

/** Marks a card as a duplicate of another, and takes the mark away; both can be undone. */
final class DoublesViewModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final Runnable changed;

    /** {@code changed} hears of each change. */
    DoublesViewModel(ChildId id, ChildDesk desk, Texts texts, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
    }

    /** The file number typed. */
    StringProperty typed() {
        return typed;
    }

    /** Why it was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Marks the card with the number typed; refuses what is no file number of another card. */
    void markTyped() {
        desk.background().run(() -> FileNumber.parse(typed.get().strip()).flatMap(desk.children()::find),
                found -> found.ifPresentOrElse(this::mark,
                        () -> refusal.set(Optional.of(Refusal.of("refusal.duplicate.unknown")))));
    }

    /** Marks a card. */
    void mark(Child other) {
        desk.background().run(() -> desk.children().duplicates().link(id, other.id()), outcome -> {
            refusal.set(outcome.refusal());
            if (outcome instanceof Outcome.Done<ChildId>) {
                typed.set("");
                changed.run();
                desk.status().undoable(texts.get("child.double.marked"), () -> unlink(other), () -> link(other));
            }
        });
    }

    /** Takes the mark of a card away. */
    void unmark(Child other) {
        unlink(other);
        desk.status().undoable(texts.get("child.double.unmarked"), () -> link(other), () -> unlink(other));
    }

    private void link(Child other) {
        desk.background().run(() -> desk.children().duplicates().link(id, other.id()), _ -> changed.run());
    }

    private void unlink(Child other) {
        desk.background().run(() -> {
            desk.children().duplicates().unlink(id, other.id());
            return other;
        }, _ -> changed.run());
    }
}
