package se.varsam.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.FieldSaved;
import se.varsam.ui.kit.Place;

/** A child's checklists; marks items and keeps the days that they wait for. */
public final class ChecklistViewModel extends MarkingViewModel {
    private final ChecklistDesk desk;
    private final Texts texts;
    private final ChildId child;
    private final ObservableList<RunSection> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Head>> head = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<String>> unfolded;

    /** A model of a child's lists, unfolded at an item if given. */
    public ChecklistViewModel(ChecklistDesk desk, Texts texts, ChildId child, Optional<String> item) {
        super(desk, texts);
        this.desk = desk;
        this.texts = texts;
        this.child = child;
        this.unfolded = new SimpleObjectProperty<>(item);
    }

    /**
     * The child above the lists.
     *
     * @param name
     *            as shown; the file number when the identity is protected
     * @param fileNumber
     *            neutral number
     * @param days
     *            the fields that lists wait for, as stored or as half typed
     */
    record Head(String name, String fileNumber, Map<ChildField, String> days) {}

    private record Read(Optional<Child> child, Map<ChildField, String> drafts, List<DueItem> items,
            List<DueReminder> own, List<ChecklistRun> ended, boolean offered, String ownName) {}

    /** Reads everything anew. */
    @Override
    void load() {
        desk.background().run(() -> new Read(desk.children().find(child), desk.children().drafts(child),
                desk.checklists().of(child),
                desk.checklists().reminders().of(child), desk.checklists().ended(child),
                desk.checklists().isOffered(child),
                desk.preferences().own().name()), this::show);
    }

    private void show(Read read) {
        suggest(read.ownName());
        head.set(read.child().map(c -> new Head(
                c.facts().isProtected() ? c.fileNumber().toString() : c.shownName(), c.fileNumber().toString(),
                AwaitedDays.of(c.facts(), read.drafts()))));
        offered.set(read.offered());
        var words = new RunWords(texts, today());
        var all = new ArrayList<>(words.own(read.own()));
        all.addAll(words.running(read.items()));
        all.addAll(words.ended(read.ended()));
        sections.setAll(all);
    }

    /** Keeps a day or an answer that lists wait for; the deadlines follow. {@code refused} hears why not. */
    void change(ChildField field, String typed, Consumer<Refusal> refused) {
        String stored = head.get().map(h -> h.days().getOrDefault(field, "")).orElse("");
        if (stored.equals(typed.strip())) {
            return;
        }
        put(field, typed, refused,
                () -> desk.status().undoable(texts.get("checklist.undo.day", texts.get("field." + field.name())),
                        () -> put(field, stored, refused, desk.status()::saved),
                        () -> put(field, typed, refused, desk.status()::saved)));
    }

    private void put(ChildField field, String value, Consumer<Refusal> refused, Runnable told) {
        desk.background().run(() -> desk.children().change(child, field, value), outcome -> {
            switch (outcome) {
                case Outcome.Done<FieldSaved> _ -> {
                    told.run();
                    load();
                }
                case Outcome.Refused<FieldSaved>(var reason) -> refused.accept(reason);
            }
        });
    }

    /** What would be kept of what is typed for a day or an answer that lists wait for, or why nothing can be. */
    Outcome<Checked> check(ChildField field, String typed) {
        return new FieldCheck(today()).check(field, typed, BirthDateHistory.EMPTY);
    }

    /** Keeps what is no value yet. */
    void keepDraft(ChildField field, String typed) {
        desk.background().run(() -> desk.children().keepDraft(child, field, typed));
    }

    /** Starts the list for a written-up age that is offered. */
    void startOffered() {
        desk.background().run(() -> desk.checklists().startOffered(child));
        load();
    }

    /** Goes to where a deadline of one's own is written. */
    void newReminder() {
        desk.navigator().show(new Place.NewReminder(Optional.of(child)));
    }

    /** Goes to the child's open items on paper. */
    void print() {
        desk.navigator().show(Place.openItems(child));
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.navigator().show(new Place.ChildPage(child));
    }

    /** The lists, those that run first. */
    ObservableList<RunSection> sections() {
        return sections;
    }

    /** The child; empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<Head>> head() {
        return head.getReadOnlyProperty();
    }

    /** Whether the list for a written-up age is offered. */
    ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    /** The item that shows its help and what can be said of it. */
    ObjectProperty<Optional<String>> unfolded() {
        return unfolded;
    }
}
