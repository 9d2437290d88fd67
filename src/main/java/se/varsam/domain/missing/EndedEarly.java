package se.varsam.domain.missing;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What speaks against ending an episode though the child is not back: cases stay open at least three calendar months,
 * and the god man is consulted first ({@code routines.md} §6, recommendation). It can be ended anyway, for a reason.
 */
public enum EndedEarly {
    /** Nothing. */
    NO,
    /** The three months have not passed. */
    BEFORE_THREE_MONTHS,
    /** It is not noted that the god man was consulted. */
    UNCONSULTED,
    /** Both. */
    BOTH;

    /** What speaks against ending an episode at a time. */
    public static EndedEarly at(MissingEpisode episode, LocalDateTime at, ZoneId zone) {
        boolean early = !new AwayClock(episode.noticedAt(), zone).isMissingProposed(at.toLocalDate());
        boolean alone = episode.found(ReturnField.CONSULTED_ON).isEmpty();
        return early ? alone ? BOTH : BEFORE_THREE_MONTHS : alone ? UNCONSULTED : NO;
    }
}
