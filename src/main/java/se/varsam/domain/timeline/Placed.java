package se.varsam.domain.timeline;

import java.util.List;

/**
 * Something in its place on the drawing, in the unit of the {@link Scale}.
 *
 * @param events
 *            one; several when there was no room for each
 * @param row
 *            of its lane, from 0
 * @param x
 *            left end
 * @param width
 *            0 for a mark
 * @param words
 *            where its words stand
 */
public record Placed(List<TimelineEvent> events, int row, double x, double width, Words words) {
    /** Where the words stand. */
    public enum Words {
        /** In the bar. */
        INSIDE,
        /** To the right of it. */
        RIGHT,
        /** To the left of it. */
        LEFT,
        /** There is no room. */
        NONE
    }

    /** Keeps an unmodifiable copy. */
    public Placed {
        events = List.copyOf(events);
    }

    /** The first of its events; the only one unless it stands for several. */
    public TimelineEvent event() {
        return events.getFirst();
    }

    /** Whether it stands for several. */
    public boolean isBundle() {
        return events.size() > 1;
    }
}
