package se.varsam.domain.missing;

import java.util.List;
import java.util.Optional;

/** What was jotted down during calls to the police. Changes are written in the surrounding unit of work. */
public interface CallNotes {
    /** Adds a note (id 0) and gives it back with its id. */
    CallNote add(CallNote note);

    /** Notes the question that a note's text was added to; empty makes it loose again. */
    void file(CallNote note, Optional<String> question);

    /** Removes a note; it is kept aside. */
    void remove(CallNote note);

    /** Lets a note that was removed stand again. */
    void restore(CallNote note);

    /** The note of a key, removed or not; empty when it has gone with its episode. */
    Optional<CallNote> find(long id);

    /** The notes of an episode that stand, in the order they were written. */
    List<CallNote> of(MissingEpisode episode);
}
