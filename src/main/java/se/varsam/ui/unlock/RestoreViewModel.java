package se.varsam.ui.unlock;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Backups.Rehearsed;
import se.varsam.service.port.Backups.Restored;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.Steps;

/** A register made of a backup: the backup is chosen and tried, what it holds is shown, then it is put in its place. */
final class RestoreViewModel {
    private static final String ENDING = ".varsam";
    private static final int STEPS = 100;

    private final Desk desk;
    private final Texts texts;
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty secret = new SimpleStringProperty("");
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final StringProperty place;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Path> restored = Optional.empty();

    /** What stands on the page beside the fields; empty until it has come so far. */
    record Shown(String held, String done) {
        static final Shown NOTHING = new Shown("", "");
    }

    /** Why it doesn't go on, each beside its field. */
    record Problems(Optional<String> file, Optional<String> secret, Optional<String> place) {
        static final Problems NONE = new Problems(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Suggests a place, which may hold a register that is to be kept aside. */
    RestoreViewModel(Desk desk, Path suggested) {
        this.desk = desk;
        this.texts = desk.texts();
        this.place = new SimpleStringProperty(suggested.toString());
        file.addListener((_, _, _) -> anew());
        secret.addListener((_, _, now) -> {
            if (!now.isEmpty()) {
                anew();
            }
        });
        recovery.addListener((_, _, _) -> secret.set(""));
        place.addListener((_, _, _) -> problems.set(Problems.NONE));
    }

    /** Whether what a backup holds is on show, with nothing done yet. */
    boolean isShown() {
        return !shown.get().held().isEmpty() && restored.isEmpty();
    }

    /** Back to the choice of another backup; what was typed stays. */
    void again() {
        anew();
    }

    private void anew() {
        problems.set(Problems.NONE);
        shown.set(Shown.NOTHING);
    }

    /** The backup's path as typed. */
    StringProperty file() {
        return file;
    }

    StringProperty secret() {
        return secret;
    }

    /** Whether the recovery key is typed instead of the passphrase. */
    BooleanProperty recovery() {
        return recovery;
    }

    /** Where the register is to lie, as typed. */
    StringProperty place() {
        return place;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problems> problems() {
        return problems.getReadOnlyProperty();
    }

    /** What is to be known of the place: that a register is kept aside, that others can reach it. */
    ReadOnlyObjectProperty<List<String>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /** How far the work has come. */
    ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The register that was made; empty until it was. */
    Optional<Path> restored() {
        return restored;
    }

    /** Asks for the backup. */
    void chooseFile() {
        desk.dialogs().open(FileKind.BACKUP).ifPresent(chosen -> file.set(chosen.toString()));
    }

    /** Asks for the folder that the register is to lie in; its name stays. */
    void choosePlace() {
        Path before = path(place.get()).orElse(desk.folders().documents());
        Path parent = Optional.ofNullable(before.getParent()).orElse(desk.folders().documents());
        desk.dialogs().folder(parent).ifPresent(chosen -> {
            place.set(chosen.resolve(String.valueOf(before.getFileName())).toString());
            lookAtPlace();
        });
    }

    /** Looks whether a register lies there already, and what is unwise about it. */
    void lookAtPlace() {
        target().ifPresent(folder -> desk.background().run(() -> {
            var found = new ArrayList<String>();
            if (Files.isDirectory(folder)) {
                found.add(texts.get("unlock.restore.aside"));
            }
            desk.registers().warnings(folder).stream().map(texts::of).forEach(found::add);
            return found;
        }, warnings::set));
    }

    /** Opens the backup, checks all of it and shows what it holds. */
    void look() {
        work((backup, key) -> backups().rehearse(backup, key, watch()), this::show);
    }

    private void show(Rehearsed tried) {
        shown.set(new Shown(held(tried), ""));
        lookAtPlace();
    }

    /** Puts the register in its place. */
    void restore() {
        Optional<Path> folder = target();
        if (folder.isEmpty()) {
            problems.set(new Problems(Optional.empty(), Optional.empty(),
                    Optional.of(texts.get("unlock.restore.place.bad"))));
            return;
        }
        work((backup, key) -> backups().restore(backup, key, folder.get(), watch()), this::done);
    }

    private void done(Restored made) {
        restored = Optional.of(made.folder());
        forget();
        String aside = made.aside().map(kept -> "\n" + texts.get("unlock.restore.kept", kept)).orElse("");
        shown.set(new Shown(held(made.from()), texts.get("unlock.restore.done", made.folder()) + aside));
    }

    private <T> void work(BiFunction<Path, Secret, Outcome<T>> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        Optional<Path> backup = path(file.get());
        problems.set(new Problems(backup.isPresent() ? Optional.empty() : said("unlock.restore.file.none"),
                secret.get().isEmpty() ? said("unlock.empty") : Optional.empty(), Optional.empty()));
        if (backup.isEmpty() || secret.get().isEmpty()) {
            return;
        }
        char[] typed = secret.get().toCharArray();
        Secret key = recovery.get() ? new Secret.RecoveryKey(typed) : new Secret.Passphrase(typed);
        steps.set(new Steps());
        busy.set(true);
        desk.background().run(() -> {
            try {
                return work.apply(backup.get(), key);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, outcome -> {
            outcome.toOptional().ifPresent(then);
            outcome.refusal().ifPresent(reason -> problems.set(beside(reason)));
            busy.set(false); // last: then the keyboard goes where it is needed
        }, () -> busy.set(false));
    }

    private Problems beside(Refusal reason) {
        Optional<String> said = Optional.of(texts.of(reason));
        String key = reason.key();
        if (key.equals("refusal.backup.passphrase") || key.equals("refusal.backup.recovery")
                || key.startsWith("refusal.recovery.")) {
            return new Problems(Optional.empty(), said, Optional.empty());
        }
        return key.startsWith("refusal.place.") || key.startsWith("refusal.register.")
                || key.equals("refusal.backup.restore-place") || key.equals("refusal.backup.restoring")
                        ? new Problems(Optional.empty(), Optional.empty(), said)
                        : new Problems(said, Optional.empty(), Optional.empty());
    }

    private Optional<String> said(String key) {
        return Optional.of(texts.get(key));
    }

    /** Stops at the next step; nothing is changed then. */
    void stop() {
        steps.get().stop();
    }

    /** Forgets what was typed. */
    void forget() {
        secret.set("");
    }

    private Backups backups() {
        return desk.registers().backups();
    }

    private Backups.Watch watch() {
        Steps now = steps.get();
        return (done, of) -> now.goesOn((int) (done * STEPS / of), STEPS);
    }

    private String held(Rehearsed tried) {
        RegisterContents held = tried.contents();
        var lines = new ArrayList<String>();
        lines.add(texts.get("unlock.restore.held", moment(tried.takenAt())));
        lines.add(texts.get("backup.holds", held.children(), held.documents(), held.logLines()));
        held.newest().ifPresent(at -> lines.add(texts.get("unlock.restore.newest", moment(at))));
        tried.brokenLine().ifPresent(line -> lines.add(texts.of(Refusal.of("refusal.register.log-broken", line))));
        return String.join("\n", lines);
    }

    private String moment(Instant at) {
        return new SwedishDates(texts).moment(LocalDateTime.ofInstant(at, Today.ZONE));
    }

    private Optional<Path> target() {
        String typed = place.get().strip();
        return path(typed.endsWith(ENDING) || typed.isEmpty() ? typed : typed + ENDING);
    }

    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed.strip())).filter(Path::isAbsolute).map(Path::normalize);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
