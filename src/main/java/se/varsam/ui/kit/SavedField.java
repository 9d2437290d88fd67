package se.varsam.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.ui.kit.FieldModel.Keeper;

/**
 * A field that is saved as it is left; the change can be taken back and made again. What is refused stays in the field,
 * with the reason.
 */
public final class SavedField {
    private final Background background;
    private final Status status;
    private final String said;
    private final Kept kept;
    private final FieldModel field;

    /** Where it is kept. */
    public interface Kept {
        /** Saves it, aside, and gives what looks odd; what the field let through may be refused here still. */
        Outcome<List<Refusal>> save(String value);

        /** Keeps, aside, what is no value yet; where it isn't kept it stays in the field. */
        default void draft(String typed) {
            // stays in the field
        }

        /** The register holds another value now; called on the FX thread. */
        default void changed() {
            // nobody asks
        }
    }

    /**
     * A field that belongs to the register itself and to no child: it has no drafts.
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
        this(background, status, said, rules,
                (Kept) value -> change.apply(value).then(_ -> Outcome.done(List.of())), pause);
    }

    /** A field of something that the register keeps, drafts too. */
    public static SavedField of(Background background, Status status, String said,
            Function<String, Outcome<Checked>> rules, Kept kept, Pause pause) {
        return new SavedField(background, status, said, rules, kept, pause);
    }

    private SavedField(Background background, Status status, String said, Function<String, Outcome<Checked>> rules,
            Kept kept, Pause pause) {
        this.background = background;
        this.status = status;
        this.said = said;
        this.kept = kept;
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

    /** Shows what the register holds, and what was typed that is no value yet. */
    public void show(String saved, Optional<String> draft) {
        field.fill(saved, draft);
    }

    private void put(String value) {
        show(value);
        write(value, status::saved);
    }

    private void write(String value, Runnable then) {
        background.run(() -> kept.save(value), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Refusal>>(var warnings) -> {
                    if (!warnings.isEmpty()) {
                        field.warned(warnings);
                    }
                    then.run();
                    kept.changed();
                }
                case Outcome.Refused<List<Refusal>>(var reason) -> field.refused(reason);
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
            background.run(() -> kept.draft(typed));
        }
    }
}
