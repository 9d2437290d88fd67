package se.varsam.ui.child;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.child.CardState.Reason;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldModel;

/** Closes a child's card with a reason, and opens it again. */
final class CardViewModel {
    private final ObjectProperty<Optional<Reason>> reason = new SimpleObjectProperty<>(Optional.empty());
    private final FieldModel note = FieldModel.ofNote();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final Runnable changed;

    /** The last section of a page; {@code changed} hears of every change on disk. */
    CardViewModel(ChildId id, ChildDesk desk, Texts texts, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
    }

    /** Why it is closed; empty until chosen. */
    ObjectProperty<Optional<Reason>> reason() {
        return reason;
    }

    /** A note to the closing, or why it is opened again. */
    FieldModel note() {
        return note;
    }

    /** Why it could not be done. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Closes the card; the reason is asked for, and a note when the reason is another one. */
    void close() {
        if (note.read() instanceof Outcome.Done<String>(var said)) {
            reason.get().filter(why -> why != Reason.OTHER || !said.isEmpty()).ifPresentOrElse(
                    why -> run(() -> desk.children().close(id, why, said), "child.card.closed-now",
                            () -> desk.children().reopen(id, texts.get("child.card.undone"))),
                    () -> refuse("refusal.card.reason"));
        }
    }

    /** Opens the card again; why is asked for. */
    void reopen() {
        if (note.read() instanceof Outcome.Done<String>(var why)) {
            if (why.isEmpty()) {
                refuse("refusal.card.reopen-reason");
            } else {
                reopen(why);
            }
        }
    }

    private void refuse(String key) {
        // told again even when it is what was told before: typing meanwhile has taken it from the screen
        refusal.set(Optional.empty());
        refusal.set(Optional.of(Refusal.of(key)));
    }

    private void reopen(String why) {
        refusal.set(Optional.empty());
        desk.background().run(() -> desk.children().reopen(id, why), outcome -> {
            refusal.set(outcome.refusal());
            if (outcome instanceof Outcome.Done) {
                note.fill("", Optional.empty());
                changed.run();
                desk.status().told(texts.get("child.card.reopened"));
            }
        });
    }

    private void run(java.util.function.Supplier<Outcome<Child>> intention, String said,
            java.util.function.Supplier<Outcome<Child>> back) {
        refusal.set(Optional.empty());
        desk.background().run(intention, outcome -> {
            refusal.set(outcome.refusal());
            if (outcome instanceof Outcome.Done) {
                note.fill("", Optional.empty());
                reason.set(Optional.empty());
                changed.run();
                desk.status().undoable(texts.get(said), () -> again(back), () -> again(intention));
            }
        });
    }

    private void again(java.util.function.Supplier<Outcome<Child>> step) {
        desk.background().run(step, _ -> {
            changed.run();
            desk.status().saved();
        });
    }
}
