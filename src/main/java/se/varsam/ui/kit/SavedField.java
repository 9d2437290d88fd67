package se.varsam.ui.kit;

import java.util.Optional;
import java.util.function.Function;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Outcome;
import se.varsam.ui.kit.FieldModel.Keeper;

/**
 * A field that belongs to the register itself and to no child. Saved as it is left; the change can be taken back and
 * made again. What is refused stays in the field, with the reason: such fields have no drafts.
 */
public final class SavedField {
    private final Background background;
    private final Status status;
    private final String said;
    private final Function<String, Outcome<?>> change;
    private final FieldModel field;

    /**
     * A field.
     *
     * @param said
     *            what the status line says of a change
     * @param rules
     *            gives what is kept of what is typed, or refuses it
     * @param change
     *            saves it, aside; what the field let through may be refused here still
     */
    public SavedField(Background background, Status status, String said, Function<String, Outcome<Checked>> rules,
            Function<String, Outcome<?>> change, Pause pause) {
        this.background = background;
        this.status = status;
        this.said = said;
        this.change = change;
        this.field = new FieldModel(rules, new InTheRegister(), pause);
    }

    /** The field that it is typed in. */
    public FieldModel field() {
        return field;
    }

    /** Shows what the register holds. */
    public void show(Object saved) {
        field.fill(saved.toString(), Optional.empty());
    }

    private void put(String value) {
        show(value);
        write(value, status::saved);
    }

    private void write(String value, Runnable then) {
        background.run(() -> change.apply(value), outcome -> {
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
            write(to, () -> status.undoable(visit, said, () -> put(from), () -> put(to)));
        }

        @Override
        public void draft(String typed) {
            // stays in the field
        }
    }
}
