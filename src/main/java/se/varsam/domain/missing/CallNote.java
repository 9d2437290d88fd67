package se.varsam.domain.missing;

import java.time.Instant;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A line jotted down during the call to the police (<i>anteckning under samtalet</i>), until it has its place.
 *
 * @param id
 *            key in this register
 * @param episode
 *            key of the episode it belongs to
 * @param writtenAt
 *            when it was written; UTC
 * @param text
 *            what was written
 * @param filedUnder
 *            id of the question of the police checklist that the text was added to; empty while it is loose
 */
public record CallNote(long id, long episode, Instant writtenAt, String text, Optional<String> filedUnder)
        implements
            Sensitive {
    /** The same, filed under a question or loose. */
    public CallNote filed(Optional<String> question) {
        return new CallNote(id, episode, writtenAt, text, question);
    }

    @Override
    public String toString() {
        return "CallNote[" + id + "]";
    }
}
