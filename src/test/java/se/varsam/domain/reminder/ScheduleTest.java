package se.varsam.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;

/** When deadlines of one's own come again ({@code routines.md} §0). */
class ScheduleTest {
    private static final LocalDate BASE = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
            "2027-01-31, 1, MONTHS, 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
            "2028-01-31, 1, MONTHS, 2028-02-29 2028-03-31 2028-04-30",
            "2027-01-30, 1, MONTHS, 2027-02-28 2027-03-30",
            "2028-01-29, 1, MONTHS, 2028-02-29 2028-03-29",
            "2026-08-31, 6, MONTHS, 2027-02-28 2027-08-31 2028-02-29 2028-08-31",
            "2026-11-30, 3, MONTHS, 2027-02-28 2027-05-30 2027-08-30",
            "2026-12-31, 12, MONTHS, 2027-12-31 2028-12-31",
            "2028-02-29, 1, YEARS, 2029-02-28 2030-02-28 2031-02-28 2032-02-29",
            "2028-02-29, 4, YEARS, 2032-02-29 2036-02-29",
            "2026-12-28, 1, WEEKS, 2027-01-04 2027-01-11",
            "2026-12-28, 2, WEEKS, 2027-01-11 2027-01-25",
            "2027-03-25, 1, WEEKS, 2027-04-01 2027-04-08"})
    void comesAgain(LocalDate first, int count, Unit unit, String expected) {
        var schedule = every(first, count, unit);
        List<LocalDate> days = Stream.of(expected.split(" ")).map(LocalDate::parse).toList();
        assertThat(schedule.between(first, days.getLast())).isEqualTo(days);
        LocalDate day = first;
        for (LocalDate next : days) {
            assertThat(schedule.after(day)).contains(next);
            assertThat(schedule.after(next.minusDays(1))).contains(next);
            day = next;
        }
    }

    @Test
    void onceIsOnce() {
        var once = Schedule.once(BASE);
        assertThat(once.after(BASE.minusDays(1))).contains(BASE);
        assertThat(once.after(BASE)).isEmpty();
        assertThat(once.between(BASE.minusYears(1), BASE.plusYears(1))).containsExactly(BASE);
    }

    @Test
    void noneComesAfterTheEnd() {
        var monthly = every(LocalDate.of(2026, 1, 31), 1, Unit.MONTHS);
        var ended = monthly.ending(Optional.of(LocalDate.of(2026, 3, 31)));
        assertThat(ended.between(ended.first(), BASE)).containsExactly(LocalDate.of(2026, 2, 28),
                LocalDate.of(2026, 3, 31));
        assertThat(ended.after(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(ended.ending(Optional.empty())).isEqualTo(monthly);
    }

    @Test
    void refusesWhatWouldNeverMoveOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Every(0, Unit.WEEKS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Every(-1, Unit.MONTHS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Every(100, Unit.YEARS));
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Combinators.combine(Arbitraries.integers().between(-4000, 4000), Arbitraries.integers().between(1, 14),
                Arbitraries.of(Unit.class)).as((days, count, unit) -> every(BASE.plusDays(days), count, unit));
    }

    @Property(tries = 500)
    void timesStrictlyIncreaseAndNoneIsSkipped(@ForAll("schedules") Schedule schedule) {
        LocalDate last = schedule.first().plusYears(40);
        List<LocalDate> days = schedule.between(schedule.first().minusDays(1), last);
        assertThat(days).first().isEqualTo(schedule.first());
        assertThat(days).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i)).isEqualTo(expected(schedule, i));
        }
        assertThat(expected(schedule, days.size())).as("nothing is left out at the end").isAfter(last);
    }

    @Property(tries = 500)
    void whateverDayIsAskedFromTheNextIsTheNearest(@ForAll("schedules") Schedule schedule,
            @ForAll("schedules") Schedule other) {
        LocalDate day = other.first();
        LocalDate next = schedule.after(day).orElseThrow();
        assertThat(next).isAfter(day);
        assertThat(schedule.between(day, next)).containsExactly(next);
    }

    /** Told another way than the code does: weeks by days, months and years by the month's number. */
    private static LocalDate expected(Schedule schedule, int number) {
        Every every = schedule.every().orElseThrow();
        LocalDate first = schedule.first();
        if (every.unit() == Unit.WEEKS) {
            return LocalDate.ofEpochDay(first.toEpochDay() + 7L * every.count() * number);
        }
        int months = every.unit() == Unit.YEARS ? 12 : 1;
        int index = first.getYear() * 12 + first.getMonthValue() - 1 + months * every.count() * number;
        var month = YearMonth.of(index / 12, index % 12 + 1);
        return month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static Schedule every(LocalDate first, int count, Unit unit) {
        return new Schedule(first, Optional.of(new Every(count, unit)), Optional.empty());
    }
}
