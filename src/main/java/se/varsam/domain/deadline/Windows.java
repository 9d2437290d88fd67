package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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
        Days counted = counted(timing);
        // a place booked on the very day of the move, an inquiry before the list starts: never ends before it starts
        return counted.last().filter(last -> counted.from().filter(last::isBefore).isPresent())
                .map(last -> new Days(Optional.of(last), counted.last(), counted.about())).orElse(counted);
    }

    private Days counted(Timing timing) {
        return switch (timing) {
            case Timing.Window(var from, var last) ->
                new Days(from.isPresent() ? from.flatMap(anchors::day) : listStart(),
                        anchors.day(last), false);
            case Timing.Answer answer -> new Days(opened(answer), lastDay(answer), false);
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

    /** Whether any day of a timing is counted from an anchor. */
    static boolean restsOn(Anchor anchor, Timing timing) {
        Stream<DayRule> rules = switch (timing) {
            case Timing.Window(var from, var last) -> Stream.concat(from.stream(), Stream.of(last));
            case Timing.Answer(var last, var otherwise, var limit) -> Stream.of(last, otherwise, limit);
            case Timing.About(var day) -> Stream.of(day);
            case Timing.Urgent _ -> Stream.empty();
            case Timing.Waiting(var _, var last) -> last.stream();
        };
        return rules.anyMatch(rule -> rule.anchor() == anchor);
    }

    /** An inquiry can be answered from the day it came, even if that is before the list starts. */
    private Optional<LocalDate> opened(Timing.Answer answer) {
        return listStart().map(start -> anchors.day(answer.last().anchor()).filter(start::isAfter).orElse(start));
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
