package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.deadline.Agenda.Line;
import se.varsam.domain.deadline.MonthLoad.Week;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;

/** What lies on each day of a month. */
class MonthLoadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"2026-12, 49 50 51 52 53, 2026-11-30, 2027-01-03", "2027-01, 53 1 2 3 4, 2026-12-28, 2027-01-31",
            "2027-02, 5 6 7 8, 2027-02-01, 2027-02-28", "2026-08, 31 32 33 34 35 36, 2026-07-27, 2026-09-06"})
    void weeksStartOnMondayAndHaveTheirIsoNumber(YearMonth month, String weeks, LocalDate first, LocalDate last) {
        MonthLoad load = MonthLoad.of(month, TODAY, List.of());
        assertThat(load.weeks()).extracting(Week::number).map(String::valueOf).containsExactly(weeks.split(" "));
        assertThat(load.weeks()).allSatisfy(w -> assertThat(w.days()).hasSize(7));
        assertThat(load.weeks().getFirst().days().getFirst().date()).isEqualTo(first);
        assertThat(load.weeks().getLast().days().getLast().date()).isEqualTo(last)
                .isEqualTo(MonthLoad.lastShown(month));
    }

    @Test
    void aDeadlineOfOnesOwnLiesOnItsDayAlone() {
        MonthLoad december = MonthLoad.of(YearMonth.of(2026, 12), TODAY, List.of(own(LocalDate.of(2026, 12, 20))));
        assertThat(day(december, "2026-12-06").lines()).as("its early warning").isEmpty();
        assertThat(day(december, "2026-12-20").due()).hasSize(1);
        assertThat(day(december, "2026-12-20").late()).isZero();
        assertThat(day(december, "2026-12-13").lines()).isEmpty();
    }

    @Test
    void anItemOfAListOpensAndEnds() {
        var child = Cases.born("2009-03-01").seeker();
        String today = TODAY.toString();
        List<Line> lines = child.refresh(today).outlook(today).stream()
                .map(due -> new Line(Optional.of(child.child()), (Due) due)).toList();
        MonthLoad january = MonthLoad.of(YearMonth.of(2027, 1), TODAY, lines);
        assertThat(day(january, "2027-01-01").opens()).extracting(l -> l.due().id()).contains("a18-soc-1");
        MonthLoad february = MonthLoad.of(YearMonth.of(2027, 2), TODAY, lines);
        assertThat(day(february, "2027-02-01").due()).extracting(l -> l.due().id()).contains("a18-soc-1");
    }

    @Test
    void whatIsLateStandsOnItsDayAndBeforeTheRest() {
        MonthLoad november = MonthLoad.of(YearMonth.of(2026, 11), TODAY,
                List.of(own(LocalDate.of(2026, 11, 18)), own(LocalDate.of(2026, 10, 1))));
        assertThat(day(november, "2026-11-18").late()).isEqualTo(1);
        assertThat(november.lateBefore()).isEqualTo(1);
    }

    @Test
    void listsCountWithWhatIsAtOnceToday() {
        var child = Cases.born("2009-11-01").seeker()
                .decision(se.varsam.domain.child.AgeDecision.Kind.FINAL, "2008-11-10", "2026-11-18", "2026-11-19");
        String today = TODAY.toString();
        List<Line> lines = child.refresh(today).outlook(today).stream()
                .map(due -> new Line(Optional.of(child.child()), (Due) due)).toList();
        MonthLoad load = MonthLoad.of(YearMonth.of(2026, 11), TODAY, lines);
        assertThat(child.view(today).role()).isEqualTo(Role.SOCIAL_SECRETARY);
        assertThat(day(load, today).due()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.due().state()).isInstanceOf(ItemState.Now.class))
                .allSatisfy(line -> assertThat(line.due().own()).isTrue());
    }

    private static MonthLoad.Day day(MonthLoad load, String date) {
        return load.weeks().stream().flatMap(w -> w.days().stream())
                .filter(d -> d.date().equals(LocalDate.parse(date))).findFirst().orElseThrow();
    }

    private static Line own(LocalDate day) {
        return new Line(Optional.empty(), new ReminderRules(TODAY, 14).due(new Reminder(1, Optional.empty(),
                "Påhittad bevakning", "", Schedule.once(day), Optional.empty(), List.of())));
    }
}
