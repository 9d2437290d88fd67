package se.varsam.service;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.service.port.Work;

/** How the change log tells of notes. */
final class NoteLog {
    private NoteLog() {}

    /** The note's neutral name. */
    static String name(Note note) {
        return "NOTE " + note.id();
    }

    /** A line of what the note said and says, when these differ. */
    static void change(Work work, ChildId child, Note note, String from, String to) {
        if (!from.equals(to)) {
            work.log().change(child, name(note), from, to);
        }
    }
}
