package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.AgeComparison;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeChange.What;

/** A child's birth-date history: look at a change before it is saved, save it, take it back in one step. */
final class AgeViewModel {
    private final ReadOnlyObjectWrapper<Optional<Child>> child = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Reading());
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AgeForm form;
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private int asked;

    AgeViewModel(ChildId id, ChildDesk desk, TypedDays days, Texts texts) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.form = new AgeForm(days);
        Arrays.stream(form.all()).forEach(part -> part.addListener(_ -> formChanged()));
    }

    /** What the user is in the middle of. */
    sealed interface Step {
        /** Looks at the history. */
        record Reading() implements Step {}

        /** Types a new entry, or corrects one. */
        record Typing(Optional<AgeDecision> corrected) implements Step {}

        /** Says what happened to an entry; a day is asked for. */
        record Telling(What what, AgeDecision entry) implements Step {}

        /** Looks at what a change without a form would do. */
        record Asking(What what) implements Step {}
    }

    /** A change and what it would do. */
    record Proposal(AgeChange change, BirthDateHistory history, AgeComparison effect) {
        /** Whether what is typed would not be the one in force, since another holds from a later day. */
        boolean isOutranked() {
            boolean typed = change.what() == What.ADDED || change.what() == What.CORRECTED;
            return typed && change.saved().stream().filter(AgeDecision::stands).anyMatch(entry -> history.inForce()
                    .filter(top -> top.id() == AgeChange.idInHistory(entry)).isEmpty());
        }
    }

    /** The child with its history; empty while it is read. */
    ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What would be saved; empty while nothing whole is typed. */
    ReadOnlyObjectProperty<Optional<Proposal>> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /** Why the last try to save was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    AgeForm form() {
        return form;
    }

    /** Reads the history. */
    void load() {
        desk.background().run(() -> desk.children().find(id), child::set);
    }

    private BirthDateHistory history() {
        return child.get().map(Child::birthDates).orElse(BirthDateHistory.EMPTY);
    }

    /** Starts a new entry: first what the child states, after that decisions. */
    void add() {
        begin(new Step.Typing(Optional.empty()));
        form.clear(history().entries().isEmpty() ? Kind.STATED : Kind.FINAL);
    }

    /** Starts to correct an entry that was typed wrong. */
    void correct(AgeDecision entry) {
        begin(new Step.Typing(Optional.of(entry)));
        form.fill(entry);
    }

    /** Starts to tell what happened to an entry; {@link #tellDay} follows. */
    void tell(What what, AgeDecision entry) {
        begin(new Step.Telling(what, entry));
    }

    /** The day it happened; empty while it can't be read. */
    void tellDay(Optional<LocalDate> day) {
        if (step.get() instanceof Step.Telling(var what, var entry)) {
            propose(day.map(on -> AgeChange.fate(what, entry, on)));
        }
    }

    /** Looks at a change that asks nothing more. */
    void ask(AgeChange change) {
        begin(new Step.Asking(change.what()));
        propose(Optional.of(change));
    }

    /** Lets the entry be the one among equals. */
    void choose(AgeDecision entry) {
        ask(AgeChange.choose(entry, history()));
    }

    private void begin(Step next) {
        step.set(next);
        proposal.set(Optional.empty());
        refusal.set(Optional.empty());
    }

    private void formChanged() {
        if (step.get() instanceof Step.Typing(var corrected)) {
            Optional<AgeDecision> typed = form.read();
            propose(typed.filter(entry -> !corrected.equals(Optional.of(entry))).map(AgeChange::entry));
        }
    }

    private void propose(Optional<AgeChange> change) {
        int question = ++asked;
        refusal.set(Optional.empty());
        if (change.isEmpty()) {
            proposal.set(Optional.empty());
            return;
        }
        BirthDateHistory proposed = change.get().on(history());
        desk.background().run(() -> desk.ages().preview(id, proposed), effect -> {
            if (question == asked) {
                proposal.set(Optional.of(new Proposal(change.get(), proposed, effect)));
            }
        });
    }

    /** Forgets what is typed. */
    void cancel() {
        asked++;
        begin(new Step.Reading());
    }

    /** Saves what is proposed; the quiet line then offers to take it back. */
    void save() {
        proposal.get().ifPresent(p -> {
            BirthDateHistory before = history();
            desk.background().run(() -> write(p.change()), outcome -> saved(p.change(), before, outcome));
        });
    }

    private Outcome<List<AgeDecision>> write(AgeChange change) {
        change.removed().ifPresent(entry -> desk.ages().remove(id, entry));
        Outcome<List<AgeDecision>> all = Outcome.done(List.of());
        for (AgeDecision entry : change.saved()) {
            all = all.then(list -> desk.ages().save(id, entry)
                    .then(saved -> Outcome.done(java.util.stream.Stream.concat(list.stream(),
                            java.util.stream.Stream.of(saved)).toList())));
        }
        return all;
    }

    private void saved(AgeChange change, BirthDateHistory before, Outcome<List<AgeDecision>> outcome) {
        refusal.set(outcome.refusal());
        outcome.toOptional().ifPresent(saved -> {
            cancel();
            load();
            desk.status().undoable(texts.get("child.age.change." + change.what()), () -> undo(change, before, saved),
                    () -> redo(change, before, saved));
        });
    }

    private static Optional<AgeDecision> was(AgeDecision entry, BirthDateHistory before) {
        return before.entries().stream().filter(e -> e.id() == entry.id()).findFirst();
    }

    private void undo(AgeChange change, BirthDateHistory before, List<AgeDecision> saved) {
        write(() -> {
            saved.forEach(entry -> was(entry, before).ifPresentOrElse(old -> desk.ages().save(id, old),
                    () -> desk.ages().remove(id, entry)));
            change.removed().ifPresent(gone -> desk.ages().restore(id, gone));
        });
    }

    private void redo(AgeChange change, BirthDateHistory before, List<AgeDecision> saved) {
        write(() -> {
            change.removed().ifPresent(entry -> desk.ages().remove(id, entry));
            saved.forEach(entry -> was(entry, before).ifPresentOrElse(_ -> desk.ages().save(id, entry),
                    () -> desk.ages().restore(id, entry)));
        });
    }

    private void write(Runnable work) {
        desk.background().run(() -> {
            work.run();
            return desk.children().find(id);
        }, now -> {
            child.set(now);
            desk.status().saved();
        });
    }
}
