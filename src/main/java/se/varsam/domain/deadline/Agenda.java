package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.missing.MissingEpisode;

/**
 * What the start page (<i>Översikt</i>) shows.
 *
 * @param today
 *            the day it is for
 * @param now
 *            own items that are {@code Nu} (longest first) and late (oldest first)
 * @param open
 *            own items to do, by last day
 * @param coming
 *            own items that open, come back or fall due within 90 days, by that day
 * @param unchecked
 *            other actors' items to be confirmed, oldest first
 * @param turning18
 *            children with {@code D} within 90 days, soonest first
 * @param away
 *            children away, longest first
 */
public record Agenda(LocalDate today, List<Line> now, List<Line> open, List<Line> coming, List<Line> unchecked,
        List<Child> turning18, List<Away> away) {
    /** The facts of a child that its lines rest on: how it is called, and what its days and items are told by. */
    public static final Set<ChildField> FACTS = Set.copyOf(Stream.concat(
            Stream.of(ChildField.FIRST_NAME, ChildField.LAST_NAME),
            Stream.concat(Children.ASKED_FROM.stream(),
                    Stream.of(ChildField.values()).filter(field -> field.kind() == FieldKind.YES_NO)))
            .toList());

    /** Something to be done for a child; a deadline of one's own may be for none. */
    public record Line(Optional<Child> child, Due due) {
        /**
         * The day it sorts by: since, last or first day, as its state has it; for a deadline of one's own always the
         * last.
         */
        public LocalDate day() {
            return day(due);
        }

        private static LocalDate day(Due due) {
            return switch (due.state()) {
                case ItemState.Now(var since) -> since;
                case ItemState.Late(var last) -> last;
                case ItemState.Unconfirmed(var since) -> since;
                case ItemState.Postponed(var to, _) -> to;
                case ItemState.Coming _ when due instanceof DueItem -> due.days().from().orElse(LocalDate.MAX);
                default -> due.days().last().orElse(LocalDate.MAX);
            };
        }
    }

    /** A child that is away. */
    public record Away(Child child, MissingEpisode episode) {}

    /** Sorts lines and children into their places. */
    public static Agenda of(LocalDate today, List<Line> lines, List<Child> children, List<Away> away) {
        var own = lines.stream().filter(l -> l.due().own()).sorted(Comparator.comparing(Line::day)).toList();
        LocalDate horizon = horizon(today);
        return new Agenda(today,
                own.stream().filter(
                        l -> l.due().state() instanceof ItemState.Now || l.due().state() instanceof ItemState.Late)
                        .sorted(Comparator.comparing(l -> l.due().state() instanceof ItemState.Late)).toList(),
                own.stream().filter(l -> l.due().state() instanceof ItemState.Open).toList(),
                own.stream().filter(l -> isComing(l.due().state()) && !l.day().isAfter(horizon)).toList(),
                lines.stream().filter(l -> l.due().state() instanceof ItemState.Unconfirmed)
                        .sorted(Comparator.comparing(Line::day)).toList(),
                children.stream()
                        .filter(c -> adult(c).filter(d -> !d.isBefore(today) && !d.isAfter(horizon)).isPresent())
                        .sorted(Comparator.comparing(c -> adult(c).orElseThrow())).toList(),
                away.stream().sorted(Comparator.comparing(a -> a.episode().noticedAt())).toList());
    }

    /** The last day that is looked ahead to. */
    public static LocalDate horizon(LocalDate today) {
        return today.plusDays(90);
    }

    /** Whether a line of it has its place there; of many items few have. */
    public static boolean holds(LocalDate today, Due due) {
        return switch (due.state()) {
            case ItemState.Now _,ItemState.Late _,ItemState.Open _ -> due.own();
            case ItemState.Unconfirmed _ -> true;
            case ItemState.Coming _,ItemState.Postponed _ -> due.own() && !Line.day(due).isAfter(horizon(today));
            case ItemState.Done _,ItemState.NotApplicable _,ItemState.Waiting _,ItemState.WaitingForItem _,ItemState.FallsAway _,ItemState.Lapsed _ ->
                false;
        };
    }

    private static boolean isComing(ItemState state) {
        return state instanceof ItemState.Coming || state instanceof ItemState.Postponed;
    }

    private static Optional<LocalDate> adult(Child child) {
        return child.birthDates().adultOn();
    }
}
