package se.varsam.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.i18n.Texts;
import se.varsam.service.Registers.Strength;
import se.varsam.ui.kit.Background;

/** A new passphrase, typed twice and measured while it is typed. */
final class NewPassphrase {
    private final Background background;
    private final Function<char[], Strength> scale;
    private final Texts texts;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Strength> strength = new ReadOnlyObjectWrapper<>(new Strength(0, List.of()));
    private boolean measuring;

    /** Why it can't be taken, each beside its field. */
    record Problems(Optional<String> passphrase, Optional<String> again) {
        static final Problems NONE = new Problems(Optional.empty(), Optional.empty());
    }

    /**
     * Nothing typed yet.
     *
     * @param scale
     *            measures a passphrase, aside
     */
    NewPassphrase(Background background, Function<char[], Strength> scale, Texts texts) {
        this.background = background;
        this.scale = scale;
        this.texts = texts;
        passphrase.addListener((_, _, typed) -> measure(typed));
    }

    StringProperty passphrase() {
        return passphrase;
    }

    StringProperty again() {
        return again;
    }

    ReadOnlyObjectProperty<Strength> strength() {
        return strength.getReadOnlyProperty();
    }

    // one at a time: who types fast must not wait for texts long gone
    private void measure(String typed) {
        if (measuring) {
            return;
        }
        measuring = true;
        background.run(() -> measured(typed.toCharArray()), found -> {
            measuring = false;
            strength.set(found);
            if (!typed.equals(passphrase.get())) {
                measure(passphrase.get());
            }
        }, () -> measuring = false);
    }

    /** Aside. */
    private Strength measured(char[] typed) {
        try {
            return scale.apply(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Why it can't be taken as it was measured. */
    Problems problems(Strength found) {
        Optional<String> weak = passphrase.get().isEmpty()
                ? Optional.of(texts.get("unlock.new.passphrase.missing"))
                : found.weaknesses().stream().map(texts::of).findFirst();
        Optional<String> other = weak.isPresent() || passphrase.get().equals(again.get())
                ? Optional.empty()
                : Optional.of(texts.get("unlock.new.again.differs"));
        return new Problems(weak, other);
    }

    /** Forgets what was typed. */
    void clear() {
        passphrase.set("");
        again.set("");
    }
}
