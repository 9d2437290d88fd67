package se.varsam.ui.unlock;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.Registers.Strength;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterKeys;
import se.varsam.service.port.RegisterKeys.NewRecovery;

/** The secrets of the open register: another passphrase, a new recovery key. */
final class KeysViewModel {
    private final KeyDesk desk;
    private final RegisterKeys keys;
    private final NewPassphrase fresh;
    private final StringProperty known = new SimpleStringProperty("");
    private final StringProperty knownForKey = new SimpleStringProperty("");
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> keyProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Boolean>> confirmed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

    /** Why the passphrase isn't changed, each beside its field. */
    record Problems(Optional<String> known, Optional<String> passphrase, Optional<String> again) {
        static final Problems NONE = new Problems(Optional.empty(), Optional.empty(), Optional.empty());
    }

    KeysViewModel(KeyDesk desk, Session session) {
        this.desk = desk;
        this.keys = session.keys();
        this.fresh = new NewPassphrase(desk.background(), this::strength, desk.texts());
        recovery.addListener((_, _, _) -> known.set(""));
        known.addListener((_, _, _) -> problems.set(Problems.NONE));
        fresh.passphrase().addListener((_, _, _) -> problems.set(Problems.NONE));
        fresh.again().addListener((_, _, _) -> problems.set(Problems.NONE));
        knownForKey.addListener((_, _, _) -> keyProblem.set(Optional.empty()));
    }

    private Strength strength(char[] typed) {
        return new Strength(keys.strength(typed), keys.weaknesses(typed));
    }

    /** Reads whether the recovery key is known to be on paper. */
    void load() {
        desk.background().run(keys::isRecoveryConfirmed, yes -> confirmed.set(Optional.of(yes)));
    }

    StringProperty known() {
        return known;
    }

    /** Whether the recovery key is typed instead of the passphrase until now. */
    BooleanProperty recovery() {
        return recovery;
    }

    NewPassphrase fresh() {
        return fresh;
    }

    /** The passphrase again, for a new recovery key. */
    StringProperty knownForKey() {
        return knownForKey;
    }

    ReadOnlyObjectProperty<Problems> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> keyProblem() {
        return keyProblem.getReadOnlyProperty();
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<Boolean>> confirmed() {
        return confirmed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the passphrase has been changed here. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether someone else may have seen the passphrase: then everything is encrypted anew. */
    BooleanProperty seen() {
        return seen;
    }

    /** Everything has been encrypted anew. */
    void changedAnew() {
        seen.set(false);
        changed.set(true);
    }

    /**
     * Changes the passphrase, or says beside each field what is wrong.
     *
     * @param anew
     *            gets the new recovery key that has to be checked first, where everything is encrypted anew
     */
    void change(Consumer<NewRecovery> anew) {
        if (busy.get()) {
            return;
        }
        changed.set(false);
        busy.set(true);
        char[] typed = fresh.passphrase().get().toCharArray();
        desk.background().run(() -> strength(typed), found -> {
            NewPassphrase.Problems wrong = fresh.problems(found);
            problems.set(new Problems(Optional.empty(), wrong.passphrase(), wrong.again()));
            if (problems.get().equals(Problems.NONE)) {
                change(typed, anew);
            } else {
                Arrays.fill(typed, '\0');
                busy.set(false);
            }
        }, () -> busy.set(false));
    }

    private void change(char[] typed, Consumer<NewRecovery> anew) {
        Function<char[], Secret> kind = recovery.get() ? Secret.RecoveryKey::new : Secret.Passphrase::new;
        if (seen.get()) {
            with(known.get(), kind, secret -> keys.newDataKey(secret, typed), answer(typed, anew));
        } else {
            with(known.get(), kind, secret -> keys.changePassphrase(secret, typed),
                    answer(typed, _ -> changed.set(true)));
        }
    }

    private <T> Consumer<Outcome<T>> answer(char[] typed, Consumer<T> done) {
        return outcome -> {
            Arrays.fill(typed, '\0');
            outcome.toOptional().ifPresent(value -> {
                forget();
                done.accept(value);
            });
            outcome.refusal().ifPresent(reason -> {
                String said = desk.texts().of(reason);
                problems.set(reason.key().equals("refusal.passphrase.same")
                        ? new Problems(Optional.empty(), Optional.of(said), Optional.empty())
                        : new Problems(Optional.of(said), Optional.empty(), Optional.empty()));
            });
        };
    }

    /** Makes a new recovery key, to be shown and checked; the present one opens still. */
    void renew(Consumer<NewRecovery> made) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        with(knownForKey.get(), Secret.Passphrase::new, keys::newRecovery, outcome -> {
            outcome.toOptional().ifPresent(renewal -> {
                forget();
                made.accept(renewal);
            });
            outcome.refusal().ifPresent(reason -> keyProblem.set(Optional.of(desk.texts().of(reason))));
        });
    }

    private <T> void with(String typed, Function<char[], Secret> kind, Function<Secret, Outcome<T>> use,
            Consumer<Outcome<T>> then) {
        char[] secret = typed.toCharArray();
        desk.background().run(() -> {
            try {
                return use.apply(kind.apply(secret));
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, outcome -> {
            then.accept(outcome); // what is wrong is known before the keyboard goes there
            busy.set(false);
        }, () -> busy.set(false));
    }

    /** Forgets all that was typed: none of it is ever kept as a draft. */
    void forget() {
        known.set("");
        knownForKey.set("");
        fresh.clear();
    }
}
