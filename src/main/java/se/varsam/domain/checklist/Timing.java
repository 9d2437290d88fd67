package se.varsam.domain.checklist;

import java.util.Optional;

/** When an item is to be done ({@code routines.md} §0). All days included. */
public sealed interface Timing {
    /**
     * Open from a day (or from the start of its list) to a last day; late from the day after.
     *
     * @param from
     *            first day; empty: from the start of the list
     * @param last
     *            last day
     */
    record Window(Optional<DayRule> from, DayRule last) implements Timing {}

    /**
     * An answer within a time from an inquiry (a18-mv-2).
     *
     * @param last
     *            last day when the inquiry's day is known
     * @param otherwise
     *            last day when it is not
     * @param limit
     *            never after this day
     */
    record Answer(DayRule last, DayRule otherwise, DayRule limit) implements Timing {}

    /** Due about a day; never late. */
    record About(DayRule day) implements Timing {}

    /** Waits for an anchor, then {@code Nu}: at once, without a date. */
    record Urgent(Anchor since) implements Timing {}

    /** Waits for an anchor, then open, to a last day where one can be counted. */
    record Waiting(Anchor until, Optional<DayRule> last) implements Timing {}
}
