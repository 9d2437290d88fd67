package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.MomentRange;
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
 * @param found
 *            what is known of the return, or of the ending without one
 * @param withoutReturn
 *            whether it was ended though the child is not back
 */
public record MissingEpisode(long id, ChildId child, LocalDateTime noticedAt, Optional<LocalDateTime> endedAt,
        Map<EpisodeField, String> answers, Map<ReturnField, String> found, boolean withoutReturn)
        implements
            Sensitive {
    /** Keeps unmodifiable copies. */
    public MissingEpisode {
        answers = Map.copyOf(answers);
        found = Map.copyOf(found);
    }

    /** One that lasts or ended with the child back, of whose return nothing is known. */
    public MissingEpisode(long id, ChildId child, LocalDateTime noticedAt, Optional<LocalDateTime> endedAt,
            Map<EpisodeField, String> answers) {
        this(id, child, noticedAt, endedAt, answers, Map.of(), false);
    }

    /** Whether it lasts: neither is the child back, nor was the episode ended without that. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** Whether it ended with the child back. */
    public boolean isReturned() {
        return endedAt.isPresent() && !withoutReturn;
    }

    /** {@code L}: when the child left, or between when; of a range the earliest counts. Empty until it is known. */
    public Optional<MomentRange> left() {
        return Optional.ofNullable(answers.get(EpisodeField.LEFT_AT)).flatMap(MomentRange::parse);
    }

    /** What is known of the return in a field; empty when unknown. */
    public Optional<String> found(ReturnField field) {
        return Optional.ofNullable(found.get(field));
    }

    @Override
    public String toString() {
        return "MissingEpisode[" + id + "]";
    }
}
