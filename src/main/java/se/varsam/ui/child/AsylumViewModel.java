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

/** The dated steps of a child's asylum matter: add, correct, take away, each with undo. */
final class AsylumViewModel {
    private final ObjectProperty<AsylumStatus> status = new SimpleObjectProperty<>(AsylumStatus.SEEKER);
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
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

    StringProperty note() {
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
        note.set(event.note());
    }

    /** Forgets what is typed. */
    void clear() {
        corrected.set(Optional.empty());
        day.set("");
        note.set("");
        refusal.set(Optional.empty());
    }

    /** Saves what is typed. */
    void save() {
        var read = days.past().day(day.get());
        refusal.set(read.refusal());
        if (read instanceof Outcome.Done<java.time.LocalDate>(var on)) {
            Optional<AsylumEvent> before = corrected.get();
            var event = new AsylumEvent(before.map(AsylumEvent::id).orElse(0L), status.get(), on, note.get().strip());
            desk.background().run(() -> desk.children().save(id, event), outcome -> {
                refusal.set(outcome.refusal());
                outcome.toOptional().ifPresent(saved -> told(before, saved));
            });
        }
    }

    private void told(Optional<AsylumEvent> before, AsylumEvent saved) {
        clear();
        changed.run();
        desk.status().undoable(texts.get("child.asylum.saved"), () -> put(Optional.of(saved), before),
                () -> put(before, Optional.of(saved)));
    }

    /** Takes an event away. */
    void remove(AsylumEvent event) {
        desk.background().run(() -> {
            desk.children().remove(id, event);
            return event;
        }, gone -> {
            changed.run();
            desk.status().undoable(texts.get("child.asylum.removed"), () -> put(Optional.empty(), Optional.of(gone)),
                    () -> put(Optional.of(gone), Optional.empty()));
        });
    }

    /** Lets one event stand in another's place; none for one to be added or taken away. */
    private void put(Optional<AsylumEvent> from, Optional<AsylumEvent> to) {
        desk.background().run(() -> {
            Optional<AsylumEvent> known = from.flatMap(this::known);
            to.ifPresentOrElse(
                    event -> desk.children().save(id,
                            new AsylumEvent(known.map(AsylumEvent::id).orElse(0L), event.status(), event.on(),
                                    event.note())),
                    () -> known.ifPresent(event -> desk.children().remove(id, event)));
            return true;
        }, _ -> {
            changed.run();
            desk.status().saved();
        });
    }

    // by what it says: taken away and brought back, it has another number
    private Optional<AsylumEvent> known(AsylumEvent event) {
        return desk.children().find(id).stream().flatMap(child -> child.asylum().events().stream())
                .filter(other -> other.status() == event.status() && other.on().equals(event.on())
                        && other.note().equals(event.note()))
                .findFirst();
    }
}
