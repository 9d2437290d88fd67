package se.varsam.ui.child;

import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldModel;

/** Marks a card as a duplicate of another, and takes the mark away; both can be undone. */
final class DoublesViewModel {
    private final FieldModel number = FieldModel.ofLine();
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

    /** The file number typed, and why it was refused. */
    FieldModel number() {
        return number;
    }

    /** Marks the card with the number typed; refuses what is no file number of another card. */
    void markTyped() {
        number.read().toOptional().ifPresent(typed -> desk.background().run(
                () -> FileNumber.parse(typed).flatMap(desk.children()::find), found -> found.ifPresentOrElse(
                        this::mark, () -> number.refused(Refusal.of("refusal.duplicate.unknown")))));
    }

    /** Marks a card. */
    void mark(Child other) {
        desk.background().run(() -> desk.children().duplicates().link(id, other.id()), outcome -> {
            switch (outcome) {
                case Outcome.Done<ChildId> _ -> {
                    number.fill("", Optional.empty());
                    changed.run();
                    desk.status().undoable(texts.get("child.double.marked"), () -> unlink(other), () -> link(other));
                }
                case Outcome.Refused<ChildId>(var reason) -> number.refused(reason);
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
