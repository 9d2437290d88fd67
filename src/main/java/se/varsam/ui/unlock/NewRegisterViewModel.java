package se.varsam.ui.unlock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.TypedText;
import se.varsam.service.Registers.Fresh;
import se.varsam.service.Registers.Strength;

/** Where a new register is to lie and what passphrase guards it. */
final class NewRegisterViewModel {
    private static final Pattern FOLDER_NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,60}");

    private final Desk desk;
    private final OwnDetails own;
    private final Consumer<Fresh> made;
    private final StringProperty name;
    private final ObjectProperty<Path> parent;
    private final NewPassphrase secret;
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What keeps the register from being made, each beside its field. */
    record Problems(Optional<String> place, Optional<String> passphrase, Optional<String> again) {
        static final Problems NONE = new Problems(Optional.empty(), Optional.empty(), Optional.empty());

        boolean none() {
            return equals(NONE);
        }
    }

    NewRegisterViewModel(Desk desk, OwnDetails own, Consumer<Fresh> made) {
        this.desk = desk;
        this.own = own;
        this.made = made;
        this.name = new SimpleStringProperty(desk.texts().get("unlock.place.default"));
        this.parent = new SimpleObjectProperty<>(desk.folders().documents());
        parent.subscribe(_ -> lookAtPlace());
        this.secret = new NewPassphrase(desk.background(),
                typed -> desk.registers().strength(typed, own.municipality()), desk.texts());
        passphrase().addListener((_, _, _) -> problems.set(Problems.NONE));
        again().addListener((_, _, _) -> problems.set(Problems.NONE));
        name.addListener((_, _, _) -> problems.set(Problems.NONE));
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Path> parent() {
        return parent;
    }

    NewPassphrase fresh() {
        return secret;
    }

    StringProperty passphrase() {
        return secret.passphrase();
    }

    StringProperty again() {
        return secret.again();
    }

    ReadOnlyObjectProperty<Strength> strength() {
        return secret.strength();
    }

    /** What is unwise about the place; the register can be made there all the same. */
    ReadOnlyObjectProperty<List<String>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problems> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Asks for another place. */
    void choosePlace() {
        desk.dialogs().folder(parent.get()).ifPresent(parent::set);
    }

    /** The register's folder; empty for a name that can't be one, here or on other systems. */
    private Optional<Path> folder() {
        String typed = TypedText.line(name.get());
        try {
            return FOLDER_NAME.matcher(typed).matches()
                    ? Optional.of(parent.get().resolve(typed + ".varsam"))
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty(); // the system's own character set lacks a letter of it
        }
    }

    private void lookAtPlace() {
        Path place = parent.get();
        desk.background().run(() -> desk.registers().warnings(place),
                found -> warnings.set(found.stream().map(desk.texts()::of).toList()));
    }

    /** Makes the register, or says beside each field what is missing. */
    void create() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        char[] typed = passphrase().get().toCharArray();
        desk.background().run(() -> desk.registers().strength(typed, own.municipality()), found -> {
            problems.set(problems(found));
            folder().filter(_ -> problems.get().none()).ifPresentOrElse(folder -> make(folder, typed),
                    () -> busy.set(false));
        }, () -> busy.set(false));
    }

    private Problems problems(Strength found) {
        Optional<String> place = folder().isPresent()
                ? Optional.empty()
                : Optional.of(desk.texts().get("unlock.place.name.bad"));
        NewPassphrase.Problems typed = secret.problems(found);
        return new Problems(place, typed.passphrase(), typed.again());
    }

    private void make(Path folder, char[] typed) {
        desk.background().run(() -> {
            try {
                return desk.registers().create(folder, typed, own);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::answer, () -> busy.set(false));
    }

    private void answer(Outcome<Fresh> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Fresh>(var fresh) -> {
                secret.clear();
                made.accept(fresh);
            }
            case Outcome.Refused<Fresh>(var reason) -> problems
                    .set(new Problems(Optional.of(desk.texts().of(reason)), Optional.empty(), Optional.empty()));
        }
    }
}
