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
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.child.PhotoShare;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Dialogs.FileKind;

/**
 * The photographs of a child: add one from a file, with its day and who agreed; note whom
 * one was given to; remove one.
 */
final class PhotoViewModel {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final StringProperty takenOn = new SimpleStringProperty("");
    private final StringProperty consent = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> dayRefused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> fileRefused = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final StringProperty recipient = new SimpleStringProperty("");
    private final StringProperty sharedOn = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<PhotoEntry>> sharing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> shareRefused = new ReadOnlyObjectWrapper<>(
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

    /** The photograph that one tells of whom it was given to. */
    ReadOnlyObjectProperty<Optional<PhotoEntry>> sharing() {
        return sharing.getReadOnlyProperty();
    }

    StringProperty recipient() {
        return recipient;
    }

    StringProperty sharedOn() {
        return sharedOn;
    }

    StringProperty reason() {
        return reason;
    }

    /** Why that was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> shareRefused() {
        return shareRefused.getReadOnlyProperty();
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
            told("child.photo.added", () -> changeLatest(photo.id(), true), () -> changeLatest(photo.id(), false));
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

    /** Moves a photograph to the bin. */
    void remove(PhotoEntry photo) {
        run(() -> desk.children().pictures().remove(photo), () -> told("child.photo.removed",
                () -> changeLatest(photo.id(), false), () -> changeLatest(photo.id(), true)));
    }

    private void changeLatest(long photo, boolean away) {
        run(() -> {
            var pictures = desk.children().pictures();
            if (away) {
                pictures.of(id).stream().filter(p -> p.id() == photo).forEach(pictures::remove);
            } else {
                pictures.removed().stream().filter(p -> p.id() == photo).forEach(pictures::restore);
            }
        }, desk.status()::saved);
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

    private void told(String key, Runnable undo, Runnable redo) {
        desk.status().undoable(texts.get(key), undo, redo);
    }

    /** Asks whom a photograph was given to. */
    void startSharing(PhotoEntry photo) {
        recipient.set("");
        reason.set("");
        sharedOn.set(desk.today().real().toString());
        shareRefused.set(Optional.empty());
        sharing.set(Optional.of(photo));
    }

    /** Asks no more. */
    void stopSharing() {
        sharing.set(Optional.empty());
    }

    /** Notes whom it was given to; what is typed stays when it is refused. */
    void share() {
        sharing.get().ifPresent(photo -> {
            Outcome<LocalDate> day = days.past().day(sharedOn.get());
            shareRefused.set(day.refusal());
            day.toOptional().ifPresent(on -> desk.background().run(
                    () -> desk.children().pictures().share(photo,
                            new PhotoShare(0, on, recipient.get(), reason.get())),
                    outcome -> shared(photo, outcome)));
        });
    }

    private void shared(PhotoEntry photo, Outcome<PhotoShare> outcome) {
        shareRefused.set(outcome.refusal());
        outcome.toOptional().ifPresent(share -> {
            stopSharing();
            changed.run();
            told("child.photo.share.saved", () -> unshare(photo, share, true), () -> unshare(photo, share, false));
        });
    }

    private void unshare(PhotoEntry photo, PhotoShare share, boolean away) {
        run(() -> desk.children().pictures().unshare(photo, share, away), desk.status()::saved);
    }
}
