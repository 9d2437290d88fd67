package se.varsam.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** A child's notes as they are read, and their bin. {@link NoteService} writes and signs them. */
public final class NoteBook {
    private final UnitOfWork register;
    private final Clock clock;

    /** Works in an open register. */
    public NoteBook(UnitOfWork register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** A child's notes, newest event first; an unsigned one with the text typed last, settled or not. */
    public List<Note> of(ChildId child) {
        return register.read(work -> withDrafts(work, child, work.notes().of(child)));
    }

    /** The first of them. */
    public List<Note> latest(ChildId child, int most) {
        return register.read(work -> withDrafts(work, child, work.notes().latest(child, most)));
    }

    private static List<Note> withDrafts(Work work, ChildId child, List<Note> notes) {
        Map<Long, String> typed = work.notes().draftTexts(child);
        return typed.isEmpty()
                ? notes
                : notes.stream().map(n -> typed.containsKey(n.id())
                        ? n.saying(n.content().with(NoteField.TEXT, typed.getOrDefault(n.id(), "")))
                        : n).toList();
    }

    /** Those in the bin, the last removed first. */
    public List<Note> removed(ChildId child) {
        return register.read(work -> work.notes().removed(child));
    }

    /** Puts an unsigned note in the bin; a signed one is refused. */
    public Outcome<Note> remove(long id) {
        return register.write(work -> {
            Note note = known(work, id);
            if (note.isSigned()) {
                return Outcome.refused("refusal.note.signed");
            }
            work.notes().remove(id, Optional.of(clock.instant()));
            work.bin().put(Bin.Kind.NOTE, id);
            note.child().ifPresent(of -> NoteLog.change(work, of, note, note.content().told(), ""));
            return Outcome.done(known(work, id));
        });
    }

    /** Takes a note back from the bin. Refused for a correction when another one has been started since. */
    public Outcome<Note> restore(long id) {
        return register.write(work -> {
            Note note = known(work, id);
            if (note.corrects().flatMap(work.notes()::correctionOf).isPresent()) {
                return Outcome.refused("refusal.note.corrected");
            }
            work.notes().remove(id, Optional.empty());
            work.bin().take(Bin.Kind.NOTE, id);
            note.child().ifPresent(of -> NoteLog.change(work, of, note, "", note.content().told()));
            return Outcome.done(known(work, id));
        });
    }

    static Note known(Work work, long id) {
        return work.notes().find(id).orElseThrow(() -> new IllegalArgumentException("no such note"));
    }
}
