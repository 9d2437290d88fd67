package se.varsam.domain.note;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Sensitive;

/**
 * What a child's notes of a period add up to, for the god man's account (<i>redogörelse</i>) to överförmyndaren. Only
 * signed notes count, and of a note and its correction only the correction once that is signed.
 *
 * @param child
 *            whose
 * @param period
 *            the days of the events
 * @param counted
 *            the notes, oldest event first
 * @param unsigned
 *            how many notes of the period do not count since nobody has signed them
 */
public record Account(ChildId child, DateRange period, List<Note> counted, int unsigned) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public Account {
        counted = List.copyOf(counted);
    }

    /** Of a child's notes, newest event first as they are read. */
    public static Account of(ChildId child, DateRange period, List<Note> notes) {
        Set<Long> corrected = new HashSet<>();
        notes.stream().filter(Note::isSigned).map(Note::corrects).flatMap(Optional::stream).forEach(corrected::add);
        List<Note> inPeriod = notes.reversed().stream().filter(n -> period.contains(n.content().at().day()))
                .filter(n -> !corrected.contains(n.id())).toList();
        List<Note> signed = inPeriod.stream().filter(Note::isSigned).toList();
        return new Account(child, period, signed, inPeriod.size() - signed.size());
    }

    /** The visits. */
    public List<Note> visits() {
        return counted.stream().filter(n -> n.content().kind() == NoteKind.VISIT).toList();
    }

    /** What took time or travel and was no visit. */
    public List<Note> others() {
        return counted.stream().filter(n -> n.content().kind() != NoteKind.VISIT)
                .filter(n -> !n.content().effort().equals(Effort.NONE)).toList();
    }

    /** All time and travel. */
    public Effort effort() {
        return sum(counted);
    }

    /** Time and travel of some notes. */
    public static Effort sum(List<Note> notes) {
        return notes.stream().map(n -> n.content().effort()).reduce(Effort.NONE, Effort::plus);
    }

    @Override
    public String toString() {
        return "Account[" + counted.size() + "]";
    }
}
