package se.varsam.ui.unlock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Salvaged;
import se.varsam.ui.kit.Steps;

/** Saves what can be read of a damaged register, with the secret that was typed on the way in. */
final class SalvageViewModel {
    private static final String ENDING = ".varsam";

    private final Desk desk;
    private final Path damaged;
    private final char[] secret;
    private final Function<char[], Secret> kind;
    private final ReadOnlyObjectWrapper<Path> place;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Salvaged>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Of a register that was refused as damaged.
     *
     * @param secret
     *            taken over
     * @param kind
     *            passphrase or recovery key
     */
    SalvageViewModel(Desk desk, Path damaged, char[] secret, Function<char[], Secret> kind) {
        this.desk = desk;
        this.damaged = damaged;
        this.secret = secret;
        this.kind = kind;
        this.place = new ReadOnlyObjectWrapper<>(free(damaged.toAbsolutePath().resolveSibling("")));
    }

    private Path free(Path parent) {
        String name = String.valueOf(damaged.getFileName()).replaceFirst("\\.varsam$", "") + "-raddat";
        Path free = parent.resolve(name + ENDING);
        for (int number = 2; Files.exists(free); number++) {
            free = parent.resolve(name + "-" + number + ENDING);
        }
        return free;
    }

    Path damaged() {
        return damaged;
    }

    /** Where the new register is to lie. */
    ReadOnlyObjectProperty<Path> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was saved; empty until then. */
    ReadOnlyObjectProperty<Optional<Salvaged>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Lets the user choose another folder for it. */
    void choosePlace() {
        desk.dialogs().folder(damaged.toAbsolutePath().resolveSibling("")).ifPresent(parent -> place.set(free(parent)));
    }

    /** Saves what can be read. */
    void start() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        var now = new Steps();
        steps.set(now);
        Path to = place.get();
        desk.background().run(() -> desk.registers().salvage(damaged, kind.apply(secret), to, now::goesOn),
                this::answer, () -> busy.set(false));
    }

    private void answer(Outcome<Salvaged> outcome) {
        busy.set(false);
        outcome.toOptional().ifPresent(found -> {
            forget();
            saved.set(Optional.of(found));
        });
        outcome.refusal().ifPresent(reason -> problem.set(desk.texts().of(reason)));
    }

    /** What was saved and what wasn't, line by line. */
    List<String> lines(Salvaged found) {
        var lines = new ArrayList<String>();
        lines.add(desk.texts().get("unlock.salvage.rows", found.saved(), found.lost()));
        lines.add(desk.texts().get("unlock.salvage.whole", found.whole().size()));
        if (!found.parts().isEmpty()) {
            lines.add(desk.texts().get("unlock.salvage.parts", String.join(", ", found.parts())));
        }
        found.logBroken().ifPresent(line -> lines.add(desk.texts().get("unlock.salvage.log", line)));
        lines.add(desk.texts().get("unlock.salvage.place", found.folder()));
        return List.copyOf(lines);
    }

    /** Stops at the next step. */
    void stop() {
        steps.get().stop();
    }

    /** Forgets the secret. */
    void forget() {
        Arrays.fill(secret, '\0');
    }
}
