package se.varsam.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.SavedFile;

/** The recovery key: shown once, kept on paper, asked back once. */
final class RecoveryKeyViewModel {
    /** Which groups are asked back, counted from 0: one in the middle and the last, so that all was written down. */
    static final List<Integer> ASKED = List.of(2, 6);

    private final Desk desk;
    private final Fresh fresh;
    private final Consumer<Session> done;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");

    RecoveryKeyViewModel(Desk desk, Fresh fresh, Consumer<Session> done) {
        this.desk = desk;
        this.fresh = fresh;
        this.done = done;
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
                .ifPresent(place -> desk.background().run(() -> SavedFile.write(place, sheet()), outcome -> {
                    outcome.toOptional().ifPresent(at -> kept.set(desk.texts().get("unlock.key.saved", at)));
                    outcome.refusal().ifPresent(desk.dialogs()::tell);
                }));
    }

    /** Prints the sheet. */
    void print() {
        desk.background().run(() -> desk.printing().print(sheet(), desk.texts().get("kit.window")), this::printed);
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
        String answer = plain(typed.get());
        String asked = ASKED.stream().map(groups()::get).reduce("", String::concat);
        if (answer.equals(plain(asked)) || answer.equals(plain(new String(fresh.recoveryKey())))) {
            Arrays.fill(fresh.recoveryKey(), '\0');
            typed.set("");
            done.accept(fresh.session());
        } else {
            problem.set(desk.texts().get("unlock.key.differs"));
        }
    }

    // the same kindness as when it unlocks: case, spaces and look-alikes don't matter
    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
    }
}
