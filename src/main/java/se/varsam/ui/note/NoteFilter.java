package se.varsam.ui.note;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteKind;

/**
 * Which notes are shown. Never by what they say: förordning (2001:637) 15 § allows no such search.
 *
 * @param kind
 *            of this kind only
 * @param state
 *            in this state only
 * @param from
 *            events from this day on
 * @param to
 *            events to this day
 */
record NoteFilter(Optional<NoteKind> kind, Shown state, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** All but the bin. */
    static final NoteFilter ALL = new NoteFilter(Optional.empty(), Shown.ALL, Optional.empty(), Optional.empty());

    /** States to choose from. */
    enum Shown {
        ALL, SIGNED, UNSIGNED, BIN
    }

    boolean shows(Note note) {
        var content = note.content();
        LocalDate day = content.at().day();
        return kind.map(k -> k == content.kind()).orElse(true) && from.map(d -> !day.isBefore(d)).orElse(true)
                && to.map(d -> !day.isAfter(d)).orElse(true) && switch (state) {
                    case ALL, BIN -> true;
                    case SIGNED -> note.isSigned();
                    case UNSIGNED -> !note.isSigned();
                };
    }

    NoteFilter with(Shown other) {
        return new NoteFilter(kind, other, from, to);
    }

    NoteFilter of(Optional<NoteKind> other) {
        return new NoteFilter(other, state, from, to);
    }

    NoteFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new NoteFilter(kind, state, first, last);
    }
}
