package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;

/** The episodes of the register. Changes are written in the surrounding unit of work. */
public interface MissingEpisodes {
    /** Starts one; the caller sees to it that none is open. */
    MissingEpisode open(ChildId child, LocalDateTime noticedAt);

    /** The one that lasts, if any. */
    Optional<MissingEpisode> current(ChildId child);

    /** All of a child, newest first. */
    List<MissingEpisode> of(ChildId child);

    /** All that last, in the whole register. */
    List<MissingEpisode> current();

    /** Sets an answer; empty text removes it. A draft of the field is dropped. */
    void change(MissingEpisode episode, EpisodeField field, String value);

    /** Keeps what was typed but is no value yet; empty text drops the draft. */
    void keepDraft(MissingEpisode episode, EpisodeField field, String typed);

    /** What was typed but is no value yet. */
    Map<EpisodeField, String> drafts(MissingEpisode episode);

    /** Changes when the absence was noticed. */
    void changeNoticed(MissingEpisode episode, LocalDateTime noticedAt);

    /** Removes one opened by mistake, with its answers and log. */
    void remove(MissingEpisode episode);

    /** Ends it with the child back, or opens it again when empty. */
    void end(MissingEpisode episode, Optional<LocalDateTime> endedAt);

    /** Ends it though the child is not back. */
    void endWithoutReturn(MissingEpisode episode, LocalDateTime endedAt);

    /** Sets what is known of the return; empty text removes it. A draft of the field is dropped. */
    void change(MissingEpisode episode, ReturnField field, String value);

    /** Keeps what was typed of the return but is no value yet; empty text drops the draft. */
    void keepDraft(MissingEpisode episode, ReturnField field, String typed);

    /** What was typed of the return but is no value yet. */
    Map<ReturnField, String> returnDrafts(MissingEpisode episode);
}
