package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Sensitive;

/**
 * One time a child is away (<i>avvikelse</i>). Times are Europe/Stockholm.
 *
 * @param id
 *            key in this register
 * @param child
 *            whose
 * @param noticedAt
 *            {@code T0}: when the absence was noticed
 * @param endedAt
 *            {@code B} or when the episode was ended; empty while it lasts
 * @param answers
 *            the known answers
 */
public record MissingEpisode(long id, ChildId child, LocalDateTime noticedAt, Optional<LocalDateTime> endedAt,
        Map<EpisodeField, String> answers) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public MissingEpisode {
        answers = Map.copyOf(answers);
    }

    /** Whether the child is still away. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    @Override
    public String toString() {
        return "MissingEpisode[" + id + "]";
    }
}
