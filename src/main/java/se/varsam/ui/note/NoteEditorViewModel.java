package se.varsam.ui.note;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.NoteService;
import se.varsam.service.NoteService.Writing;
import se.varsam.ui.kit.Dialogs.Question;
import se.varsam.ui.kit.FieldModel;

/**
 * A note while it is written. All that is typed is kept at each pause; a field that is left is settled, with undo.
 * Nothing but signing needs a button.
 */
final class NoteEditorViewModel {
    private final Map<NoteField, FieldModel> fields = new EnumMap<>(NoteField.class);
    private final ReadOnlyObjectWrapper<Optional<Child>> child = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Note>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final NoteDesk desk;
    private final NoteService notes;
    private final Runnable changed;
    private NoteRow row;

    /**
     * Why a note can't be ended yet.
     *
     * @param field
     *            where; empty when nobody is chosen
     */
    record Problem(Optional<NoteField> field, Refusal reason) {}

    /** An empty note about nobody; {@code changed} hears of each change on disk that other parts show. */
    NoteEditorViewModel(NoteDesk desk, Runnable changed) {
        this.desk = desk;
        this.notes = desk.notes().writing();
        this.changed = changed;
        for (NoteField field : NoteField.values()) {
            fields.put(field, new FieldModel(typed -> notes.check().check(field, typed), new Kept(field),
                    desk.pauses().get()));
        }
        this.row = new NoteRow(notes, Optional.empty(), now());
    }

    private Moment now() {
        var now = notes.now();
        return new Moment(now.toLocalDate(), Optional.of(now.toLocalTime()));
    }

    /** A field. */
    FieldModel field(NoteField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Whom it is about. */
    ReadOnlyObjectProperty<Optional<Child>> child() {
        return child.getReadOnlyProperty();
    }

    /** The note as it is settled; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<Note>> note() {
        return note.getReadOnlyProperty();
    }

    /** Why it could not be ended; empty again as soon as one goes on. */
    ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** A new note that happens now; nothing is written until something is typed. */
    void begin(Optional<ChildId> about) {
        Moment at = now();
        row = new NoteRow(notes, about, at);
        show(NoteContent.empty(at), Map.of());
        note.set(Optional.empty());
        readChild(about);
    }

    /** Goes on with a note. */
    void resume(Writing writing) {
        row = new NoteRow(notes, writing);
        show(writing.note().content(), writing.drafts());
        note.set(Optional.of(writing.note()));
        readChild(writing.note().child());
    }

    private void show(NoteContent content, Map<NoteField, String> drafts) {
        problem.set(Optional.empty());
        fields.forEach((field, model) -> model.fill(content.text(field), Optional.ofNullable(drafts.get(field))));
    }

    private void readChild(Optional<ChildId> about) {
        child.set(Optional.empty());
        about.ifPresent(id -> desk.background().run(() -> desk.children().find(id), child::set));
    }

    /** Chooses whom it is about. */
    void choose(ChildId about) {
        NoteRow mine = row;
        problem.set(Optional.empty());
        desk.background().run(() -> {
            mine.assign(about);
            return desk.children().find(about);
        }, found -> {
            child.set(found);
            told();
        });
    }

    /** A field is left: what is whole is settled. */
    void leave(NoteField field) {
        field(field).leave();
        settle();
    }

    private void settle() {
        NoteRow mine = row;
        desk.background().run(() -> mine.id().map(notes::settle), settled -> settled.map(Writing::note)
                .filter(_ -> mine == row).ifPresent(this::settled));
    }

    private void settled(Note now) {
        Optional<Note> before = note.get();
        note.set(Optional.of(now));
        NoteContent was = before.map(Note::content).orElse(NoteContent.empty(now.content().at()));
        if (!was.equals(now.content())) {
            changed.run();
            desk.status().undoable(desk.texts().get("note.undo.change"), () -> rewrite(now.id(), was),
                    () -> rewrite(now.id(), now.content()));
        }
    }

    private void rewrite(long id, NoteContent content) {
        desk.background().run(() -> notes.rewrite(id, content), outcome -> {
            switch (outcome) {
                case Outcome.Done<Note>(var again) -> {
                    if (note.get().filter(n -> n.id() == id).isPresent()) {
                        note.set(Optional.of(again));
                        show(content, Map.of());
                    }
                    told();
                }
                case Outcome.Refused<Note>(var reason) -> desk.dialogs().tell(reason);
            }
        });
    }

    private void told() {
        changed.run();
        desk.status().saved();
    }

    /** The writer is done: {@code then} runs when nothing stands against it. */
    void done(Runnable then) {
        end(notes::finish, finished -> {
            desk.status().undoable(desk.texts().get("note.undo.write"), () -> bin(finished.id()),
                    () -> takeBack(finished.id()));
            then.run();
        });
    }

    /** Locks the note once the user has agreed; {@code then} runs when it is locked. */
    void sign(Runnable then) {
        var texts = desk.texts();
        if (desk.dialogs().ask(new Question(texts.get("note.sign.ask", 1), texts.get("note.sign.detail"),
                texts.get("note.sign")))) {
            end(notes::sign, _ -> {
                desk.status().told(texts.get("note.signed", 1));
                then.run();
            });
        }
    }

    private interface Ending {
        Outcome<Note> of(long id);
    }

    private void end(Ending ending, java.util.function.Consumer<Note> then) {
        problem.set(Optional.empty());
        fields.values().forEach(FieldModel::leave);
        NoteRow mine = row;
        boolean nobody = child.get().isEmpty();
        desk.background().run(
                () -> mine.id().map(ending::of)
                        .orElseGet(() -> Outcome.refused(nobody ? "refusal.note.child" : "refusal.note.empty")),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Note>(var ended) -> {
                            note.set(Optional.of(ended));
                            changed.run();
                            then.accept(ended);
                        }
                        case Outcome.Refused<Note>(var reason) -> problem.set(Optional.of(problem(reason)));
                    }
                });
    }

    private Problem problem(Refusal reason) {
        if (reason.key().equals("refusal.note.child")) {
            return new Problem(Optional.empty(), reason);
        }
        NoteField where = fields.keySet().stream().filter(f -> field(f).note().get().error().isPresent()).findFirst()
                .orElse(NoteField.TEXT);
        field(where).refused(reason);
        return new Problem(Optional.of(where), reason);
    }

    private void bin(long id) {
        desk.background().run(() -> desk.notes().book().remove(id), _ -> told());
    }

    private void takeBack(long id) {
        desk.background().run(() -> desk.notes().book().restore(id), _ -> told());
    }

    /** Settles all that is whole, and goes on. */
    void settleAll() {
        fields.values().forEach(FieldModel::leave);
        settle();
    }

    /** Keeps what is half typed; a note in which nothing was written is let go. */
    void putAside() {
        fields.values().forEach(FieldModel::leave);
        NoteRow mine = row;
        desk.background().run(() -> mine.id().map(notes::putAside), kept -> kept.ifPresent(_ -> changed.run()));
    }

    private final class Kept implements FieldModel.Keeper {
        private final NoteField field;

        Kept(NoteField field) {
            this.field = field;
        }

        @Override
        public void save(String from, String to) {
            draft(to);
        }

        @Override
        public void draft(String typed) {
            NoteRow mine = row;
            desk.background().run(() -> {
                mine.keep(field, typed);
                return mine;
            }, _ -> desk.status().saved());
        }
    }
}
