package se.varsam.domain.thinning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.CardState;
import se.varsam.domain.shared.Sensitive;

/**
 * What thinning must know of a child's file.
 *
 * @param card
 *            open or closed
 * @param lastEntry
 *            the day something was written in it last; any day where no rule counts from it
 * @param born
 *            the earliest day that the birth date in force can mean; empty when there is none
 * @param isPlaced
 *            whether it tells of a placement
 * @param isAway
 *            whether an episode lasts
 * @param hold
 *            the stop that the user has set
 * @param releases
 *            what the user has answered for
 */
public record FileState(CardState card, LocalDate lastEntry, Optional<LocalDate> born, boolean isPlaced,
        boolean isAway, Optional<Hold> hold, Map<Hindrance, Release> releases) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public FileState {
        releases = Map.copyOf(releases);
    }

    /**
     * A stop (<i>bevarandestopp</i>).
     *
     * @param from
     *            the day it was set
     * @param reason
     *            why
     */
    public record Hold(LocalDate from, String reason) implements Sensitive {
        @Override
        public String toString() {
            return "Hold[" + from + "]";
        }
    }

    /**
     * The user's answer that a hindrance no longer stands in the way.
     *
     * @param on
     *            the day the papers were delivered, or looked through
     * @param note
     *            where they lie, who looked
     */
    public record Release(LocalDate on, String note) implements Sensitive {
        @Override
        public String toString() {
            return "Release[" + on + "]";
        }
    }

    @Override
    public String toString() {
        return "FileState[" + lastEntry + "]";
    }
}
