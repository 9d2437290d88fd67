package se.varsam.domain.note;

import java.time.Instant;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Sensitive;

/**
 * A note (<i>anteckning</i>). An unsigned one is its own draft; a signed one never changes: what was wrong is put right
 * by another note that names it.
 *
 * @param id
 *            key in this register
 * @param child
 *            whom it is about; empty while nobody is chosen
 * @param content
 *            what it says
 * @param written
 *            who started it and when
 * @param signed
 *            who signed it and when; empty while it can be changed
 * @param corrects
 *            the signed note that this one puts right
 * @param removedAt
 *            when it was put in the bin
 */
public record Note(long id, Optional<ChildId> child, NoteContent content, By written, Optional<By> signed,
        Optional<Long> corrects, Optional<Instant> removedAt) implements Sensitive {
    /** Who and when, UTC. */
    public record By(String name, Instant at) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** Whether it is locked. */
    public boolean isSigned() {
        return signed.isPresent();
    }

    /** The same saying something else. */
    public Note saying(NoteContent other) {
        return new Note(id, child, other, written, signed, corrects, removedAt);
    }

    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
