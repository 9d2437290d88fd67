package se.varsam.ui.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.Dialogs.Question;

/** The photographs of a child: add one from a file, with its day and who agreed; remove one. */
final class PhotoViewModel {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final StringProperty takenOn = new SimpleStringProperty("");
    private final StringProperty consent = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> dayRefused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> fileRefused = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final TypedDays days;
    private final Texts texts;
    private final Runnable changed;

    /** The photo section of a page; {@code changed} hears of every change on disk. */
    PhotoViewModel(ChildId id, ChildDesk desk, TypedDays days, Texts texts, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.days = days;
        this.texts = texts;
        this.changed = changed;
    }

    StringProperty takenOn() {
        return takenOn;
    }

    StringProperty consent() {
        return consent;
    }

    /** Why the day was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> dayRefused() {
        return dayRefused.getReadOnlyProperty();
    }

    /** Why the file was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> fileRefused() {
        return fileRefused.getReadOnlyProperty();
    }

    /** Asks for a file and adds it. */
    void choose() {
        desk.dialogs().open(FileKind.PICTURE).ifPresent(this::add);
    }

    /** Adds a picture file; what is typed of it stays when the file is refused. */
    void add(Path file) {
        Outcome<Optional<LocalDate>> taken = takenOn.get().isBlank()
                ? Outcome.done(Optional.empty())
                : days.past().day(takenOn.get()).then(day -> Outcome.done(Optional.of(day)));
        dayRefused.set(taken.refusal());
        if (taken instanceof Outcome.Done<Optional<LocalDate>>(var day)) {
            String agreed = consent.get().strip();
            desk.background().run(() -> bytes(file).then(b -> desk.children().addPhoto(id, b, day, agreed)),
                    this::added);
        }
    }

    private void added(Outcome<Photo> outcome) {
        fileRefused.set(outcome.refusal());
        outcome.toOptional().ifPresent(photo -> {
            takenOn.set("");
            consent.set("");
            changed.run();
            desk.status().undoable(texts.get("child.photo.added"), () -> drop(photo));
        });
    }

    private static Outcome<byte[]> bytes(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Outcome.refused("refusal.photo.huge")
                    : Outcome.done(Files.readAllBytes(file));
        } catch (IOException _) {
            return Outcome.refused("refusal.photo.unreadable");
        }
    }

    /** Removes a photograph once the user is sure: the file it came from is not kept. */
    void remove(Photo photo) {
        if (desk.dialogs().ask(new Question(texts.get("child.photo.remove.ask"), texts.get("child.photo.remove.detail"),
                texts.get("child.photo.remove")))) {
            drop(photo);
        }
    }

    private void drop(Photo photo) {
        desk.background().run(() -> {
            desk.children().removePhoto(id, photo);
            return true;
        }, _ -> {
            changed.run();
            desk.status().saved();
        });
    }
}
