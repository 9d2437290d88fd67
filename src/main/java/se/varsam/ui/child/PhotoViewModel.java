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
import se.varsam.ui.kit.FieldModel;

/**
 * The photographs of a child: add one from a file, with its day and who agreed; note whom one was given to; remove one.
 */
final class PhotoViewModel {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final StringProperty takenOn = new SimpleStringProperty("");
    private final FieldModel consent = FieldModel.ofNote();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> dayRefused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> fileRefused = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final FieldModel recipient = FieldModel.ofLine();
    private final StringProperty sharedOn = new SimpleStringProperty("");
    private final FieldModel reason = FieldModel.ofLine();
    private final ReadOnlyObjectWrapper<Optional<PhotoEntry>> sharing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> shareDayRefused = new ReadOnlyObjectWrapper<>(
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

    FieldModel recipient() {
        return recipient;
    }

    StringProperty sharedOn() {
        return sharedOn;
    }

    FieldModel reason() {
        return reason;
    }

    /** Why its day was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> shareDayRefused() {
        return shareDayRefused.getReadOnlyProperty();
    }

    StringProperty takenOn() {
        return takenOn;
    }

    FieldModel consent() {
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
        dayRefused.set(Optional.empty());
        dayRefused.set(taken.refusal());
        if (taken instanceof Outcome.Done<Optional<LocalDate>>(var day)
                && consent.read() instanceof Outcome.Done<String>(var agreed)) {
            desk.background().run(() -> bytes(file).then(b -> desk.children().addPhoto(id, b, day, agreed)),
                    this::added);
        }
    }

    private void added(Outcome<Photo> outcome) {
        fileRefused.set(outcome.refusal());
        outcome.toOptional().ifPresent(photo -> {
            takenOn.set("");
            consent.fill("", Optional.empty());
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
        recipient.fill("", Optional.empty());
        reason.fill("", Optional.empty());
        sharedOn.set(desk.today().real().toString());
        shareDayRefused.set(Optional.empty());
        sharing.set(Optional.of(photo));
    }

    /** Asks no more. */
    void stopSharing() {
        sharing.set(Optional.empty());
    }

    /** Notes whom it was given to; what is typed stays when it is refused. */
    void share() {
        Outcome<LocalDate> day = days.past().day(sharedOn.get());
        shareDayRefused.set(Optional.empty());
        shareDayRefused.set(day.refusal());
        Outcome<PhotoShare> typed = day.then(on -> recipient.read().then(
                whom -> reason.read().then(why -> Outcome.done(new PhotoShare(0, on, whom, why)))));
        sharing.get().ifPresent(photo -> typed.toOptional().ifPresent(share -> desk.background()
                .run(() -> desk.children().pictures().share(photo, share), outcome -> shared(photo, outcome))));
    }

    private void shared(PhotoEntry photo, Outcome<PhotoShare> outcome) {
        outcome.refusal().ifPresent(recipient::refused);
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
