package se.varsam.ui.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.note.Note;
import se.varsam.domain.shared.Sensitive;

/**
 * A note in the list, with what puts it right and what it puts right.
 *
 * @param note
 *            itself
 * @param correction
 *            the note that puts it right, signed or only started
 * @param original
 *            the note that it puts right
 */
record NoteLine(Note note, Optional<Note> correction, Optional<Note> original) implements Sensitive {
    /** The lines of a child's notes, in their order. */
    static List<NoteLine> of(List<Note> notes) {
        Map<Long, Note> byId = new HashMap<>();
        Map<Long, Note> corrections = new HashMap<>();
        for (Note note : notes) {
            byId.put(note.id(), note);
            note.corrects().ifPresent(wrong -> corrections.put(wrong, note));
        }
        return notes.stream().map(note -> new NoteLine(note, Optional.ofNullable(corrections.get(note.id())),
                note.corrects().map(byId::get))).toList();
    }

    /** Whether a signed correction has taken its place. */
    boolean isReplaced() {
        return correction.filter(Note::isSigned).isPresent();
    }

    @Override
    public String toString() {
        return "NoteLine[" + note.id() + "]";
    }
}
