package se.varsam.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import se.varsam.domain.deadline.Agenda.Line;

/**
 * What lies on each day of a month (<i>månadsvy</i>): the user's own items and deadlines, in whole weeks from Monday.
 *
 * @param month
 *            the month
 * @param today
 *            the day that states are seen from
 * @param weeks
 *            five or six, or four; the first and last also hold days of the months beside
 * @param lateBefore
 *            how many are late since before the first day shown
 */
public record MonthLoad(YearMonth month, LocalDate today, List<Week> weeks, int lateBefore) {
    /**
     * A week.
     *
     * @param number
     *            by ISO 8601
     * @param days
     *            Monday to Sunday
     */
    public record Week(int number, List<Day> days) {}

    /**
     * A day.
     *
     * @param due
     *            what ends, late first; on today also what is {@code Nu}
     * @param opens
     *            items of lists that open and end another day
     */
    public record Day(LocalDate date, List<Line> due, List<Line> opens) {
        /** How many of the due are late. */
        public int late() {
            return count(ItemState.Late.class);
        }

        /** How many of the due are {@code Nu}. */
        public int now() {
            return count(ItemState.Now.class);
        }

        private int count(Class<? extends ItemState> state) {
            return (int) due.stream().filter(line -> state.isInstance(line.due().state())).count();
        }

        /** All, those that end first. */
        public List<Line> lines() {
            return Stream.concat(due.stream(), opens.stream()).toList();
        }
    }

    /** Keeps an unmodifiable copy. */
    public MonthLoad {
        weeks = List.copyOf(weeks);
    }

    /**
     * Sorts lines onto the days of a month; other actors' items are left out. Of a child first what is to be done
     * already.
     */
    public static MonthLoad of(YearMonth month, LocalDate today, List<Line> lines) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Line> own = lines.stream().filter(line -> line.due().own()).toList();
        List<Placed> placed = own.stream().map(line -> Placed.of(line, today))
                .filter(each -> each.isOn(first, lastShown(month))).sorted(Placed.ORDER).toList();
        Map<LocalDate, List<Line>> due = byDay(placed, Placed::dueOn);
        Map<LocalDate, List<Line>> opens = byDay(placed, Placed::opensOn);
        var weeks = Stream
                .iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                .map(monday -> new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        monday.datesUntil(monday.plusWeeks(1)).map(date -> new Day(date,
                                due.getOrDefault(date, List.of()), opens.getOrDefault(date, List.of()))).toList()))
                .toList();
        int before = (int) own.stream().filter(line -> line.due().state() instanceof ItemState.Late(var last)
                && last.isBefore(first)).count();
        return new MonthLoad(month, today, weeks, before);
    }

    /** The last day that a month's weeks show. */
    public static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static Map<LocalDate, List<Line>> byDay(List<Placed> lines, Function<Placed, Optional<LocalDate>> day) {
        var days = new HashMap<LocalDate, List<Line>>();
        lines.forEach(each -> day.apply(each)
                .ifPresent(date -> days.computeIfAbsent(date, _ -> new ArrayList<>()).add(each.line())));
        return days;
    }

    /** A line with its days and what it sorts by, worked out once: of a large register there are thousands. */
    private record Placed(Line line, Optional<LocalDate> dueOn, Optional<LocalDate> opensOn, String file) {
        private static final Comparator<Placed> ORDER = Comparator
                .comparing((Placed each) -> !(each.state() instanceof ItemState.Late)).thenComparing(Placed::file)
                .thenComparing(each -> !(each.state() instanceof ItemState.Now))
                .thenComparing(each -> !(each.state() instanceof ItemState.Open))
                .thenComparing(each -> each.line().day());

        static Placed of(Line line, LocalDate today) {
            return new Placed(line, MonthLoad.dueOn(line.due(), today), MonthLoad.opensOn(line.due()),
                    line.child().map(child -> child.fileNumber().toString()).orElse(""));
        }

        boolean isOn(LocalDate first, LocalDate last) {
            return Stream.of(dueOn, opensOn).flatMap(Optional::stream)
                    .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
        }

        private ItemState state() {
            return line.due().state();
        }
    }

    /** The day that something is to be done by as it stands; empty when there is none, or nothing is asked for. */
    static Optional<LocalDate> dueOn(Due due, LocalDate today) {
        return switch (due.state()) {
            case ItemState.Now _ -> Optional.of(today);
            case ItemState.Late(var last) -> Optional.of(last);
            case ItemState.Postponed(var to, _) -> Optional.of(to);
            case ItemState.Open _,ItemState.Coming _ -> due.days().last();
            default -> Optional.empty();
        };
    }

    /** An early warning opens nothing: a deadline of one's own lies on its day alone. */
    private static Optional<LocalDate> opensOn(Due due) {
        return due instanceof DueItem && due.state() instanceof ItemState.Coming
                ? due.days().from().filter(from -> due.days().last().filter(from::equals).isEmpty())
                : Optional.empty();
    }
}
