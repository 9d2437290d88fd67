package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days on a line of some length.
 *
 * @param first
 *            the day at its left end
 * @param last
 *            the day at its right end, after {@code first}
 * @param width
 *            in the unit that the drawing is made in
 */
public record Scale(LocalDate first, LocalDate last, double width) {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 60);

    /** Where a day begins; it may lie outside. */
    public double x(LocalDate day) {
        return width * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    /** Whether any of the days from one to another lies on it. */
    boolean shows(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /**
     * First days of months to write a name at, with at least {@code room} between them: each month, quarter, half year
     * or year.
     */
    public List<LocalDate> ticks(double room) {
        double month = width / Math.max(1, ChronoUnit.DAYS.between(first, last)) * 30;
        int step = MONTHS.stream().filter(months -> months * month >= room).findFirst().orElse(MONTHS.getLast());
        LocalDate start = first.withDayOfMonth(1);
        LocalDate even = IntStream.range(0, step).mapToObj(start::minusMonths)
                .filter(d -> (d.getYear() * 12 + d.getMonthValue() - 1) % step == 0).findFirst().orElse(start);
        return Stream.iterate(even, d -> !d.isAfter(last), d -> d.plusMonths(step))
                .filter(d -> !d.isBefore(first)).toList();
    }
}
