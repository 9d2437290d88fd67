package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.deadline.DueItem.Days;

/**
 * The days of an item, counted from its anchors ({@code routines.md} §0). An item without a first day opens when the
 * 18-year lists start.
 *
 * @param anchors
 *            the days known
 * @param leadMonths
 *            how many months before {@code D} the lists start
 */
record Windows(Anchors anchors, int leadMonths) {
    Days days(Timing timing) {
        return switch (timing) {
            case Timing.Window(var from, var last) ->
                new Days(from.isPresent() ? from.flatMap(anchors::day) : listStart(),
                        anchors.day(last), false);
            case Timing.Answer answer -> new Days(listStart(), lastDay(answer), false);
            case Timing.About(var day) -> new Days(listStart(), anchors.day(day), true);
            case Timing.Urgent(var since) -> new Days(anchors.day(since), Optional.empty(), false);
            case Timing.Waiting(var until, var last) -> new Days(anchors.day(until), last.flatMap(anchors::day), false);
        };
    }

    /** The anchor whose day is missing, if the item waits for one. */
    Optional<Anchor> missing(Timing timing) {
        Optional<Anchor> needed = switch (timing) {
            case Timing.Window(var _, var last) -> Optional.of(last.anchor());
            case Timing.Answer answer -> Optional.of(answer.limit().anchor());
            case Timing.About(var day) -> Optional.of(day.anchor());
            case Timing.Urgent(var since) -> Optional.of(since);
            case Timing.Waiting(var until, var _) -> Optional.of(until);
        };
        return needed.filter(a -> anchors.day(a).isEmpty());
    }

    private Optional<LocalDate> listStart() {
        return anchors.day(Anchor.D).map(d -> d.minusMonths(leadMonths));
    }

    private Optional<LocalDate> lastDay(Timing.Answer answer) {
        DayRule rule = anchors.day(answer.last().anchor()).isPresent() ? answer.last() : answer.otherwise();
        return anchors.day(rule)
                .map(day -> anchors.day(answer.limit()).filter(limit -> limit.isBefore(day)).orElse(day));
    }
}
