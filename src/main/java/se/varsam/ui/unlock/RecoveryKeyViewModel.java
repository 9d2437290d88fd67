package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.Registers.Fresh;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterKeys.NewRecovery;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.SavedFile;

/** A recovery key, the first or a new one: shown once, kept on paper, asked back once. */
final class RecoveryKeyViewModel {
    /** Which groups are asked back, counted from 0: one in the middle and the last, so that all was written down. */
    static final List<Integer> ASKED = List.of(2, 6);

    private final KeyDesk desk;
    private final Fresh fresh;
    private final Supplier<Outcome<Boolean>> checked;
    private final Words words;
    private final Consumer<Session> done;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private boolean checking;

    /**
     * What is said of it.
     *
     * @param differs
     *            that it was typed wrongly
     * @param renewed
     *            whether there is another that it takes the place of
     */
    record Words(String differs, boolean renewed) {}

    /** The first one of a register just made. */
    RecoveryKeyViewModel(Desk desk, Fresh fresh, Consumer<Session> done) {
        this(desk.keys(), fresh, () -> confirmed(fresh), new Words(desk.texts().get("unlock.key.differs"), false),
                done);
    }

    private RecoveryKeyViewModel(KeyDesk desk, Fresh fresh, Supplier<Outcome<Boolean>> checked, Words words,
            Consumer<Session> done) {
        this.desk = desk;
        this.fresh = fresh;
        this.checked = checked;
        this.words = words;
        this.done = done;
    }

    /** A new one, in use when it was checked and not before. */
    static RecoveryKeyViewModel renewing(KeyDesk desk, Session session, NewRecovery renewal, Runnable done) {
        return new RecoveryKeyViewModel(desk, new Fresh(session, renewal.key()), renewal::use,
                new Words(desk.texts().get("unlock.renew.differs"), true), _ -> done.run());
    }

    private static Outcome<Boolean> confirmed(Fresh fresh) {
        fresh.session().keys().confirmRecovery();
        return Outcome.done(true);
    }

    /** Whether it takes the place of another. */
    boolean isRenewal() {
        return words.renewed();
    }

    /** Forgets the key. */
    void forget() {
        Arrays.fill(fresh.recoveryKey(), '\0');
        typed.set("");
    }

    /** The key's groups. */
    List<String> groups() {
        return List.of(new String(fresh.recoveryKey()).split("[- ]"));
    }

    /** Whether the key is hidden and asked back. */
    BooleanProperty asking() {
        return asking;
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Where the sheet was saved or that it was printed. */
    ReadOnlyStringProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** Saves the sheet as a file that the user chooses. */
    void save() {
        desk.dialogs().save(FileKind.PDF, desk.texts().get("unlock.key.file"))
                .ifPresent(place -> desk.background().run(() -> {
                    Outcome<Path> saved = SavedFile.write(place, sheet());
                    saved.toOptional().ifPresent(_ -> fresh.session().documents().exportedRecoverySheet());
                    return saved;
                }, outcome -> {
                    outcome.toOptional().ifPresent(at -> kept.set(desk.texts().get("unlock.key.saved", at)));
                    outcome.refusal().ifPresent(desk.dialogs()::tell);
                }));
    }

    /** Prints the sheet. */
    void print() {
        desk.background().run(() -> {
            Outcome<Boolean> sent = desk.printing().print(sheet(), desk.texts().get("kit.window"));
            if (sent.toOptional().orElse(false)) {
                fresh.session().documents().printedRecoverySheet();
            }
            return sent;
        }, this::printed);
    }

    private void printed(Outcome<Boolean> outcome) {
        outcome.toOptional().filter(Boolean::booleanValue)
                .ifPresent(_ -> kept.set(desk.texts().get("unlock.key.printed")));
        outcome.refusal().ifPresent((Refusal reason) -> desk.dialogs().tell(reason));
    }

    private byte[] sheet() {
        var documents = fresh.session().documents();
        return documents.pdf(documents.recoverySheet(fresh.recoveryKey(), fresh.session().name())).bytes();
    }

    /** Goes on when the groups asked for, or the whole key, were typed. */
    void check() {
        if (checking) {
            return;
        }
        String answer = plain(typed.get());
        String asked = ASKED.stream().map(groups()::get).reduce("", String::concat);
        if (answer.equals(plain(asked)) || answer.equals(plain(new String(fresh.recoveryKey())))) {
            typed.set("");
            checking = true;
            desk.background().run(checked, this::answer, () -> checking = false);
        } else {
            problem.set(words.differs());
        }
    }

    private void answer(Outcome<Boolean> outcome) {
        checking = false;
        switch (outcome) {
            case Outcome.Done<Boolean>(var _) -> {
                forget();
                done.accept(fresh.session());
            }
            case Outcome.Refused<Boolean>(var reason) -> problem.set(desk.texts().of(reason));
        }
    }

    // the same kindness as when it unlocks: case, spaces and look-alikes don't matter
    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
    }
}
