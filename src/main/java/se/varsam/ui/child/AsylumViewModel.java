package se.varsam.ui.child;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldModel;

/** The dated steps of a child's asylum matter: add, correct, take away, each with undo. */
final class AsylumViewModel {
    private final ObjectProperty<AsylumStatus> status = new SimpleObjectProperty<>(AsylumStatus.SEEKER);
    private final StringProperty day = new SimpleStringProperty("");
    private final FieldModel note = FieldModel.ofNote();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AsylumEvent>> corrected = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final TypedDays days;
    private final Texts texts;
    private final Runnable changed;

    /** The asylum section of a page; {@code changed} hears of every change on disk. */
    AsylumViewModel(ChildId id, ChildDesk desk, TypedDays days, Texts texts, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.days = days;
        this.texts = texts;
        this.changed = changed;
    }

    ObjectProperty<AsylumStatus> status() {
        return status;
    }

    StringProperty day() {
        return day;
    }

    FieldModel note() {
        return note;
    }

    /** Why the day was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The event that is being corrected, empty while a new one is typed. */
    ReadOnlyObjectProperty<Optional<AsylumEvent>> corrected() {
        return corrected.getReadOnlyProperty();
    }

    /** Starts to correct an event. */
    void correct(AsylumEvent event) {
        corrected.set(Optional.of(event));
        status.set(event.status());
        day.set(event.on().toString());
        note.fill(event.note(), Optional.empty());
    }

    /** Forgets what is typed. */
    void clear() {
        corrected.set(Optional.empty());
        day.set("");
        note.fill("", Optional.empty());
        refusal.set(Optional.empty());
    }

    /** Saves what is typed. */
    void save() {
        var read = days.past().day(day.get());
        refusal.set(Optional.empty());
        refusal.set(read.refusal());
        if (read instanceof Outcome.Done<java.time.LocalDate>(var on)
                && note.read() instanceof Outcome.Done<String>(var said)) {
            Optional<AsylumEvent> before = corrected.get();
            var event = new AsylumEvent(before.map(AsylumEvent::id).orElse(0L), status.get(), on, said);
            desk.background().run(() -> desk.children().save(id, event), outcome -> {
                refusal.set(outcome.refusal());
                outcome.toOptional().ifPresent(saved -> told(before, saved));
            });
        }
    }

    private void told(Optional<AsylumEvent> before, AsylumEvent saved) {
        clear();
        changed.run();
        desk.status().undoable(texts.get("child.asylum.saved"),
                () -> before.ifPresentOrElse(this::write, () -> drop(saved)),
                () -> before.ifPresentOrElse(_ -> write(saved), () -> bringBack(saved)));
    }

    /** Moves an event to the bin. */
    void remove(AsylumEvent event) {
        run(() -> desk.children().remove(id, event), () -> desk.status()
                .undoable(texts.get("child.asylum.removed"), () -> bringBack(event), () -> drop(event)));
    }

    private void write(AsylumEvent event) {
        run(() -> desk.children().save(id, event), desk.status()::saved);
    }

    private void drop(AsylumEvent event) {
        run(() -> desk.children().remove(id, event), desk.status()::saved);
    }

    private void bringBack(AsylumEvent event) {
        run(() -> desk.children().restore(id, event), desk.status()::saved);
    }

    private void run(Runnable work, Runnable then) {
        desk.background().run(() -> {
            work.run();
            return true;
        }, _ -> {
            changed.run();
            then.run();
        });
    }
}
