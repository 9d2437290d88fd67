package se.varsam.ui.preferences;

import java.util.Optional;
import java.util.function.Function;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.shared.Outcome;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;

/**
 * One text or number among the settings. Saved as its field is left; the change can be taken back and made again. What
 * is refused stays in the field, with the reason: settings have no drafts.
 */
final class Setting {
    private final PreferencesDesk desk;
    private final String said;
    private final Function<String, Outcome<?>> change;
    private final FieldModel field;

    /**
     * A setting.
     *
     * @param said
     *            the key of what the status line says of a change
     * @param tidy
     *            gives what is kept of what is typed, or refuses it
     * @param change
     *            saves it, aside; what the field let through may be refused here still
     */
    Setting(PreferencesDesk desk, String said, Function<String, Outcome<String>> tidy,
            Function<String, Outcome<?>> change, Pause pause) {
        this.desk = desk;
        this.said = said;
        this.change = change;
        this.field = FieldModel.of(tidy, new InTheRegister(), pause);
    }

    /** A line of text. */
    static Setting line(PreferencesDesk desk, String said, Function<String, Outcome<?>> change, Pause pause) {
        return new Setting(desk, said, FieldCheck::line, change, pause);
    }

    /** Reads a whole number within a range, both ends included. */
    static Function<String, Outcome<String>> number(int least, int most) {
        return typed -> {
            String digits = typed.strip();
            return digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most
                    ? Outcome.done(String.valueOf(Integer.parseInt(digits)))
                    : Outcome.refused("refusal.number.range", least, most);
        };
    }

    /** The field that it is typed in. */
    FieldModel field() {
        return field;
    }

    /** Shows what the register holds. */
    void show(Object saved) {
        field.fill(saved.toString(), Optional.empty());
    }

    private void put(String value) {
        show(value);
        write(value, desk.status()::saved);
    }

    private void write(String value, Runnable then) {
        desk.background().run(() -> change.apply(value), outcome -> {
            switch (outcome) {
                case Outcome.Done<?> _ -> then.run();
                case Outcome.Refused<?>(var reason) -> field.refused(reason);
            }
        });
    }

    private final class InTheRegister implements Keeper {
        @Override
        public void save(String from, String to) {
            Object visit = field.visit();
            write(to, () -> desk.status().undoable(visit, desk.texts().get(said), () -> put(from), () -> put(to)));
        }

        @Override
        public void draft(String typed) {
            // stays in the field
        }
    }
}
