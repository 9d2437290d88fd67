package se.varsam.domain.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.DateRange;

/** The notes of the register. Changes are written in the surrounding unit of work; a signed note refuses them all. */
public interface Notes {
    /** Adds an unsigned note, which counts as being written until {@link #finish}. */
    Note add(Optional<ChildId> child, NoteContent content, Note.By written, Optional<Long> corrects);

    /** The note, or empty when there is none with that key. */
    Optional<Note> find(long id);

    /** A child's notes that are not in the bin, newest event first. */
    List<Note> of(ChildId child);

    /** The same of every child that has one in a period, whatever their days: a correction may name another day. */
    Map<ChildId, List<Note>> ofAllWithin(DateRange period);

    /** The first of them. */
    List<Note> latest(ChildId child, int most);

    /** Those in the bin that say something, the last removed first. */
    List<Note> removed(ChildId child);

    /** The same of all children, and of none. */
    List<Note> removed();

    /** Unsigned notes that are being written, the last started first; not those in the bin. */
    List<Note> unfinished();

    /** The note that puts another right, signed or not; not one in the bin. */
    Optional<Note> correctionOf(long id);

    /** Changes what it says. */
    void change(long id, NoteContent content);

    /** Changes whom it is about. */
    void assign(long id, ChildId child);

    /** It is no longer being written. */
    void finish(long id);

    /** Locks it. */
    void sign(long id, Note.By signed);

    /** Puts it in the bin, or takes it back when empty. */
    void remove(long id, Optional<Instant> at);

    /** Keeps what is typed in a field and not settled yet. */
    void keepDraft(long id, NoteField field, String typed);

    /** Drops what was typed in a field. */
    void dropDraft(long id, NoteField field);

    /** What is typed and not settled yet. */
    Map<NoteField, String> drafts(long id);

    /** The texts typed and not settled yet in a child's notes, by note. */
    Map<Long, String> draftTexts(ChildId child);
}
