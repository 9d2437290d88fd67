package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.ReminderService;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** The user's own deadlines: the list of them, and the plan of the one chosen. */
public final class RemindersViewModel extends MarkingViewModel {
    private final ChecklistDesk desk;
    private final Texts texts;
    private final ReminderService reminders;
    private final ReminderForm form;
    private final ObservableList<ReminderLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(Read.NOTHING);
    private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.WAITING);
    private final ReadOnlyObjectWrapper<Optional<ReminderLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Editing> editing = new ReadOnlyObjectWrapper<>(Editing.NOTHING);
    private final ReadOnlyBooleanWrapper resumed = new ReadOnlyBooleanWrapper();
    private Optional<Long> wanted;
    private boolean arriving = true;
    private boolean adding;
    private Optional<ChildId> begunFor = Optional.empty();

    /** Which are listed; the word is {@code reminder.shown.NAME}. */
    enum Shown {
        WAITING, SETTLED, BIN
    }

    /** What the right side holds. */
    enum Editing {
        NOTHING, NEW, CHOSEN
    }

    /**
     * What was read.
     *
     * @param children
     *            with open cards, by file number
     * @param settings
     *            what the register's settings propose
     */
    record Read(List<DueReminder> all, List<DueReminder> bin, List<Child> children, Settings settings) {
        /** Nothing yet. */
        static final Read NOTHING = new Read(List.of(), List.of(), List.of(),
                new Settings("", 0, 6));
    }

    /**
     * What the register's settings propose.
     *
     * @param ownName
     *            who has done a thing
     * @param warnDays
     *            how many days before a deadline opens
     * @param accountMonths
     *            how long a period of accounts is
     */
    record Settings(String ownName, int warnDays, int accountMonths) {}

    /**
     * A model, at one of the deadlines if given.
     *
     * @param typing
     *            how long a writer may rest
     */
    public RemindersViewModel(ChecklistDesk desk, Texts texts, Supplier<Pause> typing, Optional<Long> chosen) {
        super(desk, texts);
        this.desk = desk;
        this.texts = texts;
        this.reminders = desk.checklists().reminders();
        this.form = new ReminderForm(desk.dates()::whole, typing, new Kept());
        this.wanted = chosen;
        filter.addListener((_, _, _) -> list());
    }

    /** The same, with a new deadline begun, for a child if given. */
    public static RemindersViewModel adding(ChecklistDesk desk, Texts texts, Supplier<Pause> typing,
            Optional<ChildId> child) {
        var model = new RemindersViewModel(desk, texts, typing, Optional.empty());
        model.begin(child);
        return model;
    }

    @Override
    void load() {
        desk.background().run(() -> new Read(reminders.all(), reminders.removed(),
                desk.children().all().stream().filter(c -> c.card().isOpen()).toList(),
                new Settings(desk.preferences().own().name(), desk.preferences().warnDays(),
                        desk.preferences().accountMonths())),
                this::show);
    }

    private void show(Read now) {
        read.set(now);
        suggest(now.settings().ownName());
        if (arriving && wanted.flatMap(this::find).filter(RemindersViewModel::isSettled).isPresent()) {
            filter.set(Shown.SETTLED);
        }
        list();
        if (arriving && editing.get() == Editing.NOTHING) {
            choose(lines.stream().findFirst());
        }
        arriving = false;
    }

    private Optional<DueReminder> find(long id) {
        return read.get().all().stream().filter(due -> due.reminder().id() == id).findFirst();
    }

    private void list() {
        Read now = read.get();
        var words = new ReminderWords(texts, today(), now.children());
        List<DueReminder> listed = switch (filter.get()) {
            case WAITING -> sorted(now, false);
            case SETTLED -> sorted(now, true).reversed();
            case BIN -> now.bin();
        };
        lines.setAll(listed.stream().map(words::line).toList());
        Optional<ReminderLine> line = wanted
                .flatMap(id -> lines.stream().filter(l -> l.reminder().id() == id).findFirst());
        // what is being written stays, whatever the list shows
        if (line.isPresent() || editing.get() == Editing.CHOSEN) {
            choose(line);
        }
    }

    private static List<DueReminder> sorted(Read now, boolean settled) {
        return now.all().stream().filter(due -> isSettled(due) == settled)
                .sorted(Comparator.comparing(DueReminder::last)).toList();
    }

    private static boolean isSettled(DueReminder due) {
        return due.state() instanceof ItemState.Done || due.state() instanceof ItemState.NotApplicable;
    }

    /** Shows the plan of one, or none. */
    void choose(Optional<ReminderLine> line) {
        boolean other = editing.get() != Editing.CHOSEN
                || !line.map(l -> l.reminder().id()).equals(Optional.of(form.shown().id()));
        if (other) {
            form.leave();
        }
        wanted = line.map(l -> l.reminder().id());
        line.ifPresent(l -> {
            if (other) {
                form.show(l.reminder());
            } else {
                form.marked(l.reminder().marks());
            }
        });
        refused.set(Optional.empty());
        chosen.set(line);
        editing.set(line.isPresent() ? Editing.CHOSEN : Editing.NOTHING);
    }

    /** Begins a new one, for a child if given. */
    void begin(Optional<ChildId> child) {
        form.leave();
        wanted = Optional.empty();
        chosen.set(Optional.empty());
        refused.set(Optional.empty());
        form.show(ReminderForm.empty(child));
        begunFor = child;
        resumed.set(false);
        editing.set(Editing.NEW);
        int round = form.round();
        desk.background().run(() -> reminders.draft(child), typed -> {
            // who types already has begun another
            if (form.round() == round && !typed.isEmpty() && form.drafted().isEmpty()) {
                form.resume(typed);
                resumed.set(true);
            }
        });
    }

    /** Lets go of what was typed before, and begins anew. */
    void beginAnew() {
        Optional<ChildId> child = begunFor;
        Map<String, String> typed = form.drafted();
        Runnable drop = () -> desk.background().run(() -> reminders.keepDraft(child, Map.of()));
        drop.run();
        begin(child);
        desk.status().undoable(texts.get("reminder.draft.dropped"), () -> {
            desk.background().run(() -> reminders.keepDraft(child, typed));
            begin(child);
        }, () -> {
            drop.run();
            begin(child);
        });
    }

    /** Puts in what a template says. */
    void use(Template template) {
        form.suggest(texts.get("reminder.template." + template.name()),
                template.every(read.get().settings().accountMonths()));
    }

    private final class Kept implements ReminderForm.Keeper {
        @Override
        public void save(Reminder whole) {
            RemindersViewModel.this.save(whole);
        }

        @Override
        public void draft(Map<String, String> typed) {
            if (!adding) {
                Optional<ChildId> child = begunFor;
                desk.background().run(() -> reminders.keepDraft(child, typed));
            }
        }
    }

    private void save(Reminder typed) {
        if (typed.id() != 0) {
            Reminder before = form.shown();
            form.saved(typed);
            keep(typed, "reminder.changed", () -> again(before), () -> again(typed));
        } else if (!adding) {
            adding = true;
            int round = form.round();
            desk.background().run(() -> reminders.add(typed, begunFor), outcome -> {
                adding = false;
                switch (outcome) {
                    case Outcome.Done<Reminder>(var added) -> added(added, round);
                    case Outcome.Refused<Reminder>(var reason) -> {
                        refused.set(Optional.of(reason));
                        form.keepTyped();
                    }
                }
            }, () -> adding = false);
        }
    }

    /** It has its key now; what was typed meanwhile is a change of it. */
    private void added(Reminder added, int round) {
        desk.status().undoable(texts.get("reminder.added", added.title()), () -> removed(added),
                () -> restored(added));
        if (form.round() == round) {
            form.saved(added);
            wanted = Optional.of(added.id());
            editing.set(Editing.CHOSEN);
        }
        form.changed();
        load();
    }

    private void keep(Reminder typed, String told, Runnable undo, Runnable redo) {
        desk.background().run(() -> reminders.save(typed), outcome -> {
            switch (outcome) {
                case Outcome.Done<Reminder> _ -> desk.status().undoable(texts.get(told, typed.title()), undo, redo);
                case Outcome.Refused<Reminder>(var reason) -> refused.set(Optional.of(reason));
            }
            load();
        });
    }

    /** Puts a plan back as it was, in the fields too. */
    private void again(Reminder plan) {
        desk.background().run(() -> reminders.save(plan), _ -> {
            if (form.shown().id() == plan.id()) {
                form.show(plan);
            }
            load();
        });
    }

    /** After the time that waits none comes any more; or, when it was so, they come again. */
    void stop() {
        Reminder before = form.shown();
        boolean goesOn = before.schedule().until().isEmpty();
        Optional<LocalDate> until = before.current().filter(_ -> goesOn);
        Reminder after = before.with(before.schedule().ending(until));
        form.show(after);
        keep(after, goesOn ? "reminder.stopped" : "reminder.resumed", () -> again(before), () -> again(after));
    }

    /** Puts the chosen one in the bin. */
    void remove() {
        Reminder gone = form.shown();
        removed(gone);
        desk.status().undoable(texts.get("reminder.removed", gone.title()), () -> restored(gone), () -> removed(gone));
    }

    /** Takes the chosen one out of the bin. */
    void restore() {
        Reminder back = form.shown();
        restored(back);
        desk.status().undoable(texts.get("reminder.restored", back.title()), () -> removed(back),
                () -> restored(back));
    }

    private void removed(Reminder reminder) {
        desk.background().run(() -> reminders.remove(reminder));
        load();
    }

    private void restored(Reminder reminder) {
        desk.background().run(() -> reminders.restore(reminder));
        load();
    }

    /** Goes to the page of the child that the chosen one is for. */
    void openChild() {
        form.shown().child().ifPresent(child -> desk.navigator().show(new Place.ChildPage(child)));
    }

    /** Saves what is half typed, where it is whole. */
    void leave() {
        form.leave();
    }

    /** The plan that is written in. */
    ReminderForm form() {
        return form;
    }

    /** Those that the filter lets through. */
    ObservableList<ReminderLine> lines() {
        return lines;
    }

    /** Which are listed. */
    ObjectProperty<Shown> filter() {
        return filter;
    }

    /** What was read last. */
    ReadOnlyObjectProperty<Read> read() {
        return read.getReadOnlyProperty();
    }

    /** The one whose plan is shown; empty for a new one. */
    ReadOnlyObjectProperty<Optional<ReminderLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why the plan could not be saved. */
    ReadOnlyObjectProperty<Optional<Refusal>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** Whether what was typed before stands in the new one. */
    ReadOnlyBooleanProperty resumed() {
        return resumed.getReadOnlyProperty();
    }

    /** What the right side holds. */
    ReadOnlyObjectProperty<Editing> editing() {
        return editing.getReadOnlyProperty();
    }
}
