package se.varsam.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.MomentRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

/**
 * One field while it is typed. A whole value is saved when the field is left and at latest after the {@link Pause};
 * what is no value yet is kept as a draft at the same times, so that nothing typed is lost. What is wrong is said first
 * when the field is left: nobody is interrupted in the middle of a word.
 */
public final class FieldModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private final Function<String, Outcome<Checked>> rules;
    private final Keeper keeper;
    private final Pause pause;
    private String value = "";
    private String kept = "";
    private boolean filling;
    private boolean drafted;
    private Object visit = new Object();

    /**
     * A field.
     *
     * @param rules
     *            reads what is typed, or refuses it
     * @param keeper
     *            saves
     * @param pause
     *            how long a writer may rest
     */
    public FieldModel(Function<String, Outcome<Checked>> rules, Keeper keeper, Pause pause) {
        this.rules = rules;
        this.keeper = keeper;
        this.pause = pause;
        typed.addListener((_, _, _) -> touched());
    }

    /** A line of text that a button reads; nothing is kept of it before. */
    public static FieldModel ofLine() {
        return asked(FieldCheck::line);
    }

    /** A note that a button reads; nothing is kept of it before. */
    public static FieldModel ofNote() {
        return asked(FieldCheck::note);
    }

    private static FieldModel asked(Function<String, Outcome<String>> tidy) {
        return of(tidy, Keeper.NOBODY, new NoPause());
    }

    /** A line of text that is saved as it is left. */
    public static FieldModel ofLine(Keeper keeper, Pause pause) {
        return of(FieldCheck::line, keeper, pause);
    }

    /** A field about which nothing can look odd: {@code tidy} gives what is kept, or refuses. */
    public static FieldModel of(Function<String, Outcome<String>> tidy, Keeper keeper, Pause pause) {
        return new FieldModel(typed -> tidy.apply(typed).then(text -> Outcome.done(new Checked(text, List.of()))),
                keeper, pause);
    }

    /** What stands there, tidied; or why it can't be a value, which is then said at the field too. */
    public Outcome<String> read() {
        Outcome<Checked> outcome = rules.apply(typed.get());
        note.set(Note.of(outcome));
        return outcome.then(checked -> Outcome.done(checked.value()));
    }

    /** What stands in the field. */
    public StringProperty typed() {
        return typed;
    }

    /** What stands below the field. */
    public ReadOnlyObjectProperty<Note> note() {
        return note.getReadOnlyProperty();
    }

    /** Shows what the register holds; a draft goes before the value, with what is wrong with it. */
    public void fill(String saved, Optional<String> draft) {
        value = saved;
        drafted = draft.isPresent();
        visit = new Object();
        show(draft.orElse(readable(saved)));
        note.set(kept.isEmpty() ? Note.NONE : Note.of(rules.apply(kept)));
    }

    /** Whether something typed is not on its way to the disk. */
    public boolean isPending() {
        return !typed.get().equals(kept);
    }

    /**
     * Stands for what is typed between coming to the field and leaving it: one change to the user, however often it was
     * saved meanwhile.
     */
    public Object visit() {
        return visit;
    }

    /** A day with its time is stored with a T between them, which nobody types; a range with a stroke. */
    private static String readable(String stored) {
        return MomentRange.parse(stored).map(MomentRange::readable).orElse(stored);
    }

    private void show(String text) {
        // first: a choice box answers the new text with a leave, which must find nothing to save
        kept = text;
        filling = true;
        typed.set(text);
        filling = false;
    }

    private void touched() {
        if (!filling) {
            pause.restart(() -> keep(Said.WHEN_WHOLE));
        }
    }

    /** The field was left, or a choice was made: saves at once, tidies, and says what is wrong. */
    public void leave() {
        pause.stop();
        keep(Said.ALWAYS);
        visit = new Object();
    }

    /** The register refused it for a reason not known here; it is kept as a draft. */
    public void refused(Refusal reason) {
        drafted = true;
        note.set(new Note(Optional.of(reason), List.of()));
    }

    /** What it is checked against has changed: a draft that is a value by now is saved, unless one is typing. */
    public void checkAgain() {
        if (drafted && !isPending()) {
            leave();
        }
    }

    /** It was saved, but the register knows something that makes it look odd. */
    public void warned(List<Refusal> warnings) {
        note.set(new Note(Optional.empty(), warnings));
    }

    private void keep(Said said) {
        Outcome<Checked> outcome = rules.apply(typed.get());
        if (said == Said.ALWAYS || outcome.refusal().isEmpty()) {
            note.set(Note.of(outcome));
        }
        boolean pending = isPending();
        kept = typed.get();
        switch (outcome) {
            case Outcome.Done<Checked>(var checked) -> {
                if (pending || drafted) {
                    drafted = false;
                    keeper.save(value, checked.value());
                    value = checked.value();
                }
                if (said == Said.ALWAYS) {
                    show(readable(checked.value()));
                }
            }
            case Outcome.Refused<Checked> _ -> {
                if (pending) {
                    drafted = true;
                    keeper.draft(kept);
                }
                if (said == Said.ALWAYS) {
                    show(FieldCheck.draft(kept));
                }
            }
        }
    }

    private enum Said {
        WHEN_WHOLE, ALWAYS
    }

    /** Looks at what was typed at once. */
    private static final class NoPause implements Pause {
        @Override
        public void restart(Runnable then) {
            then.run();
        }

        @Override
        public void stop() {
            // nothing waits
        }
    }

    /** Where what is typed goes. */
    public interface Keeper {
        /** For what only a button saves. */
        Keeper NOBODY = new Keeper() {
            @Override
            public void save(String from, String to) {
                // the button does
            }

            @Override
            public void draft(String typed) {
                // stays in the field
            }
        };

        /** Saves a value in place of another; empty clears it. */
        void save(String from, String to);

        /** Keeps what is no value yet. */
        void draft(String typed);
    }

    /** What is said below a field: why it was refused, or what looks odd about what was saved. */
    public record Note(Optional<Refusal> error, List<Refusal> warnings) {
        /** Nothing. */
        public static final Note NONE = new Note(Optional.empty(), List.of());

        static Note of(Outcome<Checked> outcome) {
            return new Note(outcome.refusal(), outcome.toOptional().map(Checked::warnings).orElse(List.of()));
        }
    }
}
