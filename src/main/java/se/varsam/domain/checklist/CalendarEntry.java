package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import se.varsam.domain.child.ChildId;

/**
 * What calendar files have said of an item.
 *
 * @param of
 *            which item
 * @param uid
 *            random, the same for good: a later file changes the event instead of doubling it
 * @param sequence
 *            from 0, one more with each change
 * @param day
 *            the last day
 * @param state
 *            whether it stands
 */
public record CalendarEntry(Item of, UUID uid, int sequence, LocalDate day, State state) {
    /**
     * An item of a child's list, whether the list runs or is only to come, or a deadline of one's own.
     *
     * @param child
     *            whose list; empty for a deadline of one's own
     * @param list
     *            id of the list
     * @param decision
     *            id of the age decision that started it; empty when the coming birthday does
     * @param item
     *            id of the item
     */
    public record Item(Optional<ChildId> child, String list, Optional<Long> decision, String item) {}

    /** Whether a deadline stands. */
    public enum State {
        /** To be done by the day. */
        STANDS,
        /** Done, not applicable, lapsed or without a day: calendars take it away. */
        CANCELLED
    }

    /** What is said first of an item. */
    public static CalendarEntry first(Item of, LocalDate day, State state) {
        return new CalendarEntry(of, UUID.randomUUID(), 0, day, state);
    }

    /** What is said next; the same when nothing has changed. A cancelled event keeps the day it was known by. */
    public CalendarEntry next(LocalDate newDay, State newState) {
        LocalDate said = newState == State.CANCELLED ? day : newDay;
        return said.equals(day) && newState == state ? this : new CalendarEntry(of, uid, sequence + 1, said, newState);
    }
}
