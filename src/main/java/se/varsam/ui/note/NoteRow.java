package se.varsam.ui.note;

import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Moment;
import se.varsam.service.NoteService;

/**
 * The note under an editor: made at the first thing typed, so that opening and closing an editor leaves nothing. Used
 * by one task of the background at a time.
 */
final class NoteRow {
    private final NoteService notes;
    private final Moment at;
    private Optional<ChildId> child;
    private Optional<Long> id = Optional.empty();

    /** One that isn't made yet. */
    NoteRow(NoteService notes, Optional<ChildId> child, Moment at) {
        this.notes = notes;
        this.child = child;
        this.at = at;
    }

    /** One that is. */
    NoteRow(NoteService notes, NoteService.Writing writing) {
        this(notes, writing.note().child(), writing.note().content().at());
        id = Optional.of(writing.note().id());
    }

    /** Its key; empty while nothing is typed. */
    Optional<Long> id() {
        return id;
    }

    /** Keeps what is typed. */
    void keep(NoteField field, String typed) {
        long made = id.orElseGet(() -> notes.begin(child, at).note().id());
        id = Optional.of(made);
        notes.keep(made, field, typed);
    }

    /** Chooses whom it is about. */
    void assign(ChildId chosen) {
        child = Optional.of(chosen);
        id.ifPresent(made -> notes.assign(made, chosen));
    }
}
