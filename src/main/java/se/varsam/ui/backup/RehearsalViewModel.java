package se.varsam.ui.backup;

import java.util.Arrays;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups.Found;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.SavedFile;

/** Tries one backup (<i>provåterställning</i>): nothing is changed, and a receipt is kept. */
final class RehearsalViewModel {
    private final BackupDesk desk;
    private final BackupWords words;
    private final Runnable done;
    private final StringProperty secret = new SimpleStringProperty("");
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper receipt = new ReadOnlyStringWrapper("");
    private Optional<Rehearsal> last = Optional.empty();

    /**
     * A model.
     *
     * @param done
     *            runs when one was tried
     */
    RehearsalViewModel(BackupDesk desk, Runnable done) {
        this.desk = desk;
        this.words = new BackupWords(desk.texts());
        this.done = done;
        secret.addListener((_, _, _) -> problem.set(""));
        recovery.addListener((_, _, _) -> secret.set(""));
    }

    StringProperty secret() {
        return secret;
    }

    /** Whether the recovery key is typed instead of the passphrase. */
    BooleanProperty recovery() {
        return recovery;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What the last one that was tried held; empty when none was. */
    ReadOnlyStringProperty receipt() {
        return receipt.getReadOnlyProperty();
    }

    /** Shows the receipt that the register keeps. */
    void show(Optional<Rehearsal> kept) {
        last = kept;
        receipt.set(kept.map(words::receipt).orElse(""));
    }

    /** Tries the chosen one with what was typed. */
    void rehearse(Optional<Found> chosen) {
        if (chosen.isEmpty()) {
            problem.set(desk.texts().get("backup.rehearse.choose"));
            return;
        }
        if (secret.get().isEmpty()) {
            problem.set(desk.texts().get("backup.rehearse.empty"));
            return;
        }
        Found backup = chosen.get();
        char[] typed = secret.get().toCharArray();
        Secret key = recovery.get() ? new Secret.RecoveryKey(typed) : new Secret.Passphrase(typed);
        desk.copier().run(progress -> {
            try {
                return desk.service().rehearse(desk.backups(), backup.file(), key, progress);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::answer, () -> Arrays.fill(typed, '\0'));
    }

    /** Saves the receipt as a file that the user chooses. */
    void save() {
        last.ifPresent(tried -> desk.dialogs().save(FileKind.PDF, desk.texts().get("backup.receipt.file"))
                .ifPresent(place -> desk.background().run(
                        () -> SavedFile.write(place, desk.paper().pdf().apply(tried)), outcome -> {
                            outcome.toOptional().ifPresent(
                                    at -> desk.status().told(desk.texts().get("backup.receipt.saved", at)));
                            outcome.refusal().ifPresent(desk.dialogs()::tell);
                        })));
    }

    /** Prints it. */
    void print() {
        last.ifPresent(tried -> desk.background().run(
                () -> desk.paper().printing().print(desk.paper().pdf().apply(tried), desk.texts().get("kit.window")),
                outcome -> outcome.refusal().ifPresent(desk.dialogs()::tell)));
    }

    private void answer(Outcome<Rehearsal> outcome) {
        outcome.toOptional().ifPresent(tried -> {
            forget();
            show(Optional.of(tried));
            done.run();
        });
        outcome.refusal().ifPresent(reason -> problem.set(desk.texts().of(reason)));
    }

    /** Forgets what was typed: it is never kept. */
    void forget() {
        secret.set("");
    }
}
