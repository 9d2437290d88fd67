package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing on the timeline.
 *
 * @param lane
 *            where it stands
 * @param from
 *            first day, or its only one
 * @param to
 *            last day, included; empty while it lasts
 * @param what
 *            what it is
 */
public record TimelineEvent(Lane lane, LocalDate from, Optional<LocalDate> to, What what) {
    static TimelineEvent on(Lane lane, LocalDate day, What what) {
        return new TimelineEvent(lane, day, Optional.of(day), what);
    }

    /** Whether it is a single day. */
    public boolean isMark() {
        return to.filter(from::equals).isPresent();
    }

    /** The last day to draw: today while it lasts, for nobody knows what comes. */
    public LocalDate shownTo(LocalDate today) {
        return to.orElse(today.isBefore(from) ? from : today);
    }

    /** How early it gets a place of its own when there are too many; smaller is earlier. */
    int rank() {
        return what instanceof What.Actions(_, var urgency) ? urgency.ordinal() : 0;
    }
}
