package se.varsam.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.NoteBook;
import se.varsam.service.NoteService.Writing;
import se.varsam.ui.kit.Dialogs.Question;

/** A child's notes: which are shown, and what is done with those that are chosen. */
final class NotesViewModel {
    private final ReadOnlyObjectWrapper<Optional<Child>> child = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<NoteLine>>> lines = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyIntegerWrapper binned = new ReadOnlyIntegerWrapper();
    private final ChildId id;
    private final NoteDesk desk;
    private final NoteBook book;
    private Read read = new Read(List.of(), List.of());
    private NoteFilter filter = NoteFilter.ALL;

    private record Read(List<NoteLine> kept, List<NoteLine> removed) {}

    /** The notes of a child. */
    NotesViewModel(NoteDesk desk, ChildId id) {
        this.desk = desk;
        this.id = id;
        this.book = desk.notes().book();
    }

    /** Whose. */
    ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    /** The notes that the filter shows, newest event first; empty until they are read. */
    ReadOnlyObjectProperty<Optional<List<NoteLine>>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many lie in the bin. */
    ReadOnlyIntegerProperty binned() {
        return binned.getReadOnlyProperty();
    }

    /** Whether the child has no notes at all. */
    boolean isEmpty() {
        return read.kept().isEmpty() && read.removed().isEmpty();
    }

    /** Notes in the log that the child is looked at, and reads. */
    void open() {
        desk.background().run(() -> desk.children().opened(id));
        refresh();
    }

    /** Reads the notes, and then says so. */
    private void load(Runnable then) {
        record All(Optional<Child> child, Read notes) {}
        desk.background().run(() -> new All(desk.children().find(id),
                new Read(NoteLine.of(book.of(id)), NoteLine.of(book.removed(id)))), all -> {
                    child.set(all.child());
                    read = all.notes();
                    binned.set(read.removed().size());
                    show();
                    then.run();
                });
    }

    /** Reads them anew. */
    void refresh() {
        load(() -> {});
    }

    NoteFilter filter() {
        return filter;
    }

    /** Shows others. */
    void filter(NoteFilter other) {
        filter = other;
        show();
    }

    private void show() {
        List<NoteLine> from = filter.state() == NoteFilter.Shown.BIN ? read.removed() : read.kept();
        lines.set(Optional.of(from.stream().filter(line -> filter.shows(line.note())).toList()));
    }

    /** Hands some notes over as journal text, as they stand in the register. */
    void copy(List<Long> chosen, Consumer<String> clipboard) {
        desk.background().run(() -> new JournalText(desk.texts())
                .of(NoteLine.of(book.of(id)).stream().filter(l -> chosen.contains(l.note().id())).toList()), text -> {
                    clipboard.accept(text);
                    desk.status().told(desk.texts().get("note.copied", chosen.size()));
                });
    }

    /** Locks the unsigned among some notes, once the user has agreed. */
    void sign(List<NoteLine> chosen) {
        List<Long> unsigned = chosen.stream().map(NoteLine::note).filter(n -> !n.isSigned()).map(Note::id).toList();
        var texts = desk.texts();
        if (unsigned.isEmpty() || !desk.dialogs().ask(new Question(texts.get("note.sign.ask", unsigned.size()),
                texts.get("note.sign.detail"), texts.get("note.sign")))) {
            return;
        }
        desk.background().run(() -> unsigned.stream().map(desk.notes().writing()::sign).toList(), outcomes -> {
            List<Refusal> refused = outcomes.stream().flatMap(o -> o.refusal().stream()).toList();
            int signed = outcomes.size() - refused.size();
            if (signed > 0) {
                desk.status().saved();
                desk.status().told(texts.get("note.signed", signed));
            }
            refused.stream().findFirst().ifPresent(desk.dialogs()::tell);
            refresh();
        });
    }

    /** Starts to put a signed note right, or goes on with it; {@code then} gets the correction. */
    void correct(NoteLine wrong, Consumer<Note> then) {
        desk.background().run(() -> desk.notes().writing().correct(wrong.note().id()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Writing>(var right) -> load(() -> then.accept(right.note()));
                case Outcome.Refused<Writing>(var reason) -> desk.dialogs().tell(reason);
            }
        });
    }

    /** Puts the unsigned among some notes in the bin. */
    void remove(List<NoteLine> chosen) {
        List<Long> unsigned = chosen.stream().map(NoteLine::note).filter(n -> !n.isSigned()).map(Note::id).toList();
        if (unsigned.isEmpty()) {
            desk.dialogs().tell(Refusal.of("refusal.note.signed"));
            return;
        }
        each(unsigned, book::remove,
                () -> desk.status().undoable(desk.texts().get("note.undo.remove", unsigned.size()),
                        () -> each(unsigned, book::restore, desk.status()::saved),
                        () -> each(unsigned, book::remove, desk.status()::saved)));
    }

    /** Takes some notes back from the bin. */
    void restore(List<NoteLine> chosen) {
        List<Long> removed = chosen.stream().map(line -> line.note().id()).toList();
        each(removed, book::restore,
                () -> desk.status().undoable(desk.texts().get("note.undo.restore", removed.size()),
                        () -> each(removed, book::remove, desk.status()::saved),
                        () -> each(removed, book::restore, desk.status()::saved)));
    }

    private interface Change {
        Outcome<Note> of(long id);
    }

    private void each(List<Long> ids, Change change, Runnable then) {
        desk.background().run(() -> {
            var refused = new ArrayList<Refusal>();
            ids.forEach(each -> change.of(each).refusal().ifPresent(refused::add));
            return refused;
        }, refused -> {
            if (refused.size() < ids.size()) {
                then.run();
            }
            refused.stream().findFirst().ifPresent(desk.dialogs()::tell);
            refresh();
        });
    }
}
