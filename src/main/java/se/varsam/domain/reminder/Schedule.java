package se.varsam.domain.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a deadline of one's own comes. Each day is counted from the first, never from the one before, so that a month's
 * last day comes back: 31 January, 28 February, 31 March ({@code routines.md} §0).
 *
 * @param first
 *            the first day
 * @param every
 *            how often it comes again; empty: once
 * @param until
 *            none comes after this day; empty: no end
 */
public record Schedule(LocalDate first, Optional<Every> every, Optional<LocalDate> until) {
    /** What is counted. Names are stored: never rename. */
    public enum Unit {
        WEEKS(ChronoUnit.WEEKS), MONTHS(ChronoUnit.MONTHS), YEARS(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /**
     * How often, for instance every third month.
     *
     * @param count
     *            1 to {@link #MOST}
     */
    public record Every(int count, Unit unit) {
        /** The most that can lie between two times. */
        public static final int MOST = 99;

        /** Refuses a count that would never come to an end. */
        public Every {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("1 to " + MOST);
            }
        }

        private LocalDate after(LocalDate first, long times) {
            return first.plus(switch (unit) {
                case WEEKS -> Period.ofWeeks(Math.toIntExact(count * times));
                case MONTHS -> Period.ofMonths(Math.toIntExact(count * times));
                case YEARS -> Period.ofYears(Math.toIntExact(count * times));
            });
        }

        /** How many whole times there are between two days, or one less. */
        private long times(LocalDate first, LocalDate day) {
            return unit.unit.between(first, day) / count;
        }
    }

    /** Once. */
    public static Schedule once(LocalDate day) {
        return new Schedule(day, Optional.empty(), Optional.empty());
    }

    /** The first time after a day; empty when none comes any more. */
    public Optional<LocalDate> after(LocalDate day) {
        return first.isAfter(day) ? Optional.of(first) : every.map(e -> next(e, day)).filter(this::comes);
    }

    private LocalDate next(Every often, LocalDate day) {
        long times = often.times(first, day);
        LocalDate next = often.after(first, times);
        while (!next.isAfter(day)) {
            times++;
            next = often.after(first, times);
        }
        return next;
    }

    private boolean comes(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }

    /** All times after a day and no later than another, in order. */
    public List<LocalDate> between(LocalDate after, LocalDate last) {
        return Stream.iterate(after(after), day -> day.filter(d -> !d.isAfter(last)).isPresent(),
                day -> day.flatMap(this::after)).flatMap(Optional::stream).toList();
    }

    /** The same, but none comes after a day; empty: it goes on. */
    public Schedule ending(Optional<LocalDate> lastDay) {
        return new Schedule(first, every, lastDay);
    }
}
