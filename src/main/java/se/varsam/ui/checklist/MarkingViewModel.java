package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Place;

/** Marks what is due, on whichever page it stands: done, not applicable, postponed, taken back, each with undo. */
abstract sealed class MarkingViewModel permits ChecklistViewModel, RemindersViewModel {
    private final ChecklistDesk desk;
    private final Texts texts;
    private String ownName = "";

    MarkingViewModel(ChecklistDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Reads everything anew. */
    abstract void load();

    /**
     * What the user says of an item.
     *
     * @param day
     *            as typed: when it was done, or to when it is postponed
     * @param by
     *            who did it
     * @param note
     *            remark or reason
     */
    record Said(String day, String by, String note) {}

    /** The box of an item was ticked or cleared: done today, or taken back. */
    void toggle(ItemLine line) {
        if (line.isDone()) {
            takeBack(line);
        } else {
            done(line, new Said(today().toString(), suggestedBy(line), ""), _ -> {});
        }
    }

    /** Says that an item is done; {@code refused} hears why not. */
    void done(ItemLine line, Said said, Consumer<Refusal> refused) {
        mark("checklist.undo.done", line, refused, () -> desk.dates().whole(said.day())
                .then(day -> desk.checklists().done(line.due(), day, said.by(), said.note())));
    }

    /** Says that an item does not apply; {@code refused} hears why not. */
    void notApplicable(ItemLine line, Said said, Consumer<Refusal> refused) {
        mark("checklist.undo.notApplicable", line, refused,
                () -> desk.checklists().notApplicable(line.due(), said.note()));
    }

    /** Postpones an item; {@code refused} hears why not. */
    void postpone(ItemLine line, Said said, Consumer<Refusal> refused) {
        mark("checklist.undo.postpone", line, refused, () -> desk.dates().whole(said.day())
                .then(day -> desk.checklists().postpone(line.due(), day, said.note())));
    }

    private void mark(String told, ItemLine line, Consumer<Refusal> refused, Supplier<Outcome<Mark>> mark) {
        Consumer<Runnable> say = then -> desk.background().run(mark, outcome -> {
            switch (outcome) {
                case Outcome.Done<Mark> _ -> {
                    then.run();
                    load();
                }
                case Outcome.Refused<Mark>(var reason) -> refused.accept(reason);
            }
        });
        say.accept(() -> desk.status().undoable(texts.get(told, line.title()), () -> unmark(line),
                () -> say.accept(() -> {})));
    }

    /** Takes back what was said of an item last. */
    void takeBack(ItemLine line) {
        unmark(line);
        desk.status().told(texts.get("checklist.takenBack", line.title()));
    }

    private void unmark(ItemLine line) {
        desk.background().run(() -> desk.checklists().unmark(line.due()));
        load();
    }

    /** Goes to the plan of a deadline of one's own. */
    void change(ItemLine line) {
        if (line.due() instanceof DueReminder own) {
            desk.navigator().show(new Place.Reminders(Optional.of(own.reminder().id())));
        }
    }

    /** Keeps the user's name, to propose it. */
    void suggest(String name) {
        ownName = name;
    }

    /** Who is proposed to have done an item: the user, for an own one. */
    String suggestedBy(ItemLine line) {
        return line.due().own() ? ownName : "";
    }

    /** The day that dates count from. */
    LocalDate today() {
        return desk.dates().today().get();
    }

    /** How dates are read. */
    ChecklistDesk.Dates dates() {
        return desk.dates();
    }
}
