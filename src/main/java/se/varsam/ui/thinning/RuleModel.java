package se.varsam.ui.thinning;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.thinning.ThinningRules;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.domain.thinning.ThinningRules.OwnYears;
import se.varsam.domain.thinning.ThinningRules.Rule;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Reread;

/** The rules in force, and the user's own: years that are saved as they are left, or a file. */
final class RuleModel {
    /** No rules need more. */
    private static final long MOST_BYTES = 256L * 1024;

    /** What is shown. */
    record Shown(ThinningRules rules, Optional<Rule> rule, List<Keep> keeps, boolean isLoaded) {}

    private final ThinningDesk desk;
    private final Runnable changed;
    private final FieldModel years;
    private final ObjectProperty<Event> from = new SimpleObjectProperty<>(Event.LAST_ENTRY);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Reread<Read> reread;

    private record Read(Shown shown, Optional<OwnYears> own) {}

    /** The rules; {@code changed} hears when they are others. */
    RuleModel(ThinningDesk desk, Supplier<Pause> pauses, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.years = FieldModel.of(RuleModel::number, new Keeper() {
            @Override
            public void save(String before, String to) {
                set(to);
            }

            @Override
            public void draft(String typed) {
                // no number of years; it stays in the field, and the rule as it was
            }
        }, pauses.get());
        this.reread = new Reread<>(desk.background(), () -> {
            var service = desk.thinning().rules();
            ThinningRules rules = service.inForce();
            return new Read(new Shown(rules, rules.rule(service.role(), desk.today().real()), service.keeps(),
                    service.isLoaded()), service.ownYears());
        }, this::show);
    }

    private static Outcome<String> number(String typed) {
        String digits = typed.strip();
        return digits.isEmpty() || digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= OwnYears.MOST
                ? Outcome.done(digits)
                : Outcome.refused("refusal.number.range", 0, OwnYears.MOST);
    }

    /** Reads the register. */
    void load() {
        reread.soon();
    }

    private void show(Read read) {
        read.own().ifPresent(own -> from.set(own.from()));
        if (!years.isPending()) {
            years.fill(read.own().map(own -> String.valueOf(own.years())).orElse(""), Optional.empty());
        }
        shown.set(Optional.of(read.shown()));
    }

    /** Counts the user's own years from another event. */
    void count(Event event) {
        from.set(event);
        years.read().toOptional().filter(typed -> !typed.isEmpty()).ifPresent(this::set);
    }

    private void set(String digits) {
        Event event = from.get();
        Optional<OwnYears> own = digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnYears(event, Integer.parseInt(digits)));
        desk.background().run(() -> desk.thinning().rules().ownYears(own), outcome -> {
            outcome.refusal().ifPresent(years::refused);
            told();
        });
    }

    /** Asks for a file with the municipality's rules, and goes by it. */
    void loadFile() {
        desk.dialogs().open(FileKind.RULES).ifPresent(file -> desk.background().run(() -> read(file), outcome -> {
            outcome.refusal().ifPresent(desk.dialogs()::tell);
            told();
        }));
    }

    private Outcome<ThinningRules> read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Outcome.refused("refusal.thinning.large")
                    : desk.thinning().rules().load(String.valueOf(file.getFileName()),
                            Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException _) {
            return Outcome.refused("refusal.thinning.no-text");
        } catch (IOException _) {
            return Outcome.refused("refusal.thinning.unreadable");
        }
    }

    /** Goes back to the program's rules. */
    void unload() {
        desk.background().run(() -> {
            desk.thinning().rules().unload();
            return true;
        }, _ -> told());
    }

    private void told() {
        desk.status().saved();
        load();
        changed.run();
    }

    /** Saves what is typed. */
    void leave() {
        years.leave();
    }

    FieldModel years() {
        return years;
    }

    ObjectProperty<Event> from() {
        return from;
    }

    /** The rules; empty until they have been read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }
}
