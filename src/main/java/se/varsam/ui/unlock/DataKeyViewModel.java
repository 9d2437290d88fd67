package se.varsam.ui.unlock;

import java.util.Arrays;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterKeys;

/** The data key, shown for a program by others to one who knows the passphrase, until the page is left. */
final class DataKeyViewModel {
    private final KeyDesk desk;
    private final RegisterKeys keys;
    private final StringProperty known = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    DataKeyViewModel(KeyDesk desk, RegisterKeys keys) {
        this.desk = desk;
        this.keys = keys;
        known.addListener((_, _, _) -> problem.set(Optional.empty()));
    }

    StringProperty known() {
        return known;
    }

    /** The key in hex, empty while it isn't shown. */
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Shows it. */
    void show() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        char[] typed = known.get().toCharArray();
        desk.background().run(() -> {
            try {
                return keys.dataKey(new Secret.Passphrase(typed));
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::answer, () -> busy.set(false));
    }

    private void answer(Outcome<char[]> outcome) {
        busy.set(false);
        outcome.toOptional().ifPresent(key -> {
            known.set("");
            shown.set(new String(key));
            Arrays.fill(key, '\0');
        });
        outcome.refusal().ifPresent(reason -> problem.set(Optional.of(desk.texts().of(reason))));
    }

    /** Shows it no more. */
    void hide() {
        known.set("");
        shown.set("");
    }
}
