package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Mark.What;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;

/** Where a deadline of one's own stands, day by day. */
class ReminderRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final Schedule HALF_YEARLY = new Schedule(FIRST, Optional.of(new Every(6, Unit.MONTHS)),
            Optional.empty());
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 28);

    @ParameterizedTest
    @CsvSource({"2026-08-16, Coming", "2026-08-17, Open", "2026-08-31, Open", "2026-09-01, Late"})
    void opensWithTheEarlyWarningAndIsLateTheDayAfter(LocalDate today, String state) {
        assertThat(state(reminder(HALF_YEARLY, Optional.empty()), today)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-08-30, Coming", "0, 2026-08-31, Open", "60, 2026-07-02, Open", "60, 2026-07-01, Coming"})
    void itsOwnEarlyWarningGoesBeforeTheSetting(int days, LocalDate today, String state) {
        assertThat(state(reminder(HALF_YEARLY, Optional.of(days)), today)).isEqualTo(state);
    }

    @Test
    void whenOneIsDoneTheNextWaits() {
        var done = reminder(HALF_YEARLY, Optional.empty(), mark(FIRST, new What.Done()));
        DueReminder next = due(done, LocalDate.of(2026, 9, 2));
        assertThat(next.planned()).isEqualTo(SECOND);
        assertThat(next.state()).isInstanceOf(ItemState.Coming.class);
        assertThat(next.mark()).isEmpty();
        assertThat(new ReminderRules(LocalDate.of(2026, 9, 2), 14).later(done, LocalDate.of(2028, 2, 29)))
                .extracting(DueReminder::planned)
                .containsExactly(LocalDate.of(2027, 8, 31), LocalDate.of(2028, 2, 29));
    }

    @Test
    void theNextWaitsFromItsPlannedDayHoweverLateTheOneBeforeWas() {
        var late = reminder(HALF_YEARLY, Optional.empty(),
                new Mark(FIRST.toString(), new What.Done(), LocalDate.of(2026, 12, 24), "", ""));
        assertThat(due(late, LocalDate.of(2026, 12, 24)).planned()).isEqualTo(SECOND);
    }

    @Test
    void whatDoesNotApplyLetsTheNextCome() {
        var skipped = reminder(HALF_YEARLY, Optional.empty(), mark(FIRST, new What.NotApplicable()));
        assertThat(due(skipped, FIRST).planned()).isEqualTo(SECOND);
    }

    @Test
    void postponedKeepsItsPlannedDayInSight() {
        LocalDate to = LocalDate.of(2026, 10, 15);
        var postponed = reminder(HALF_YEARLY, Optional.empty(), mark(FIRST, new What.Postponed(to)));
        DueReminder due = due(postponed, FIRST);
        assertThat(due.state()).isInstanceOfSatisfying(ItemState.Postponed.class,
                p -> assertThat(p.to()).isEqualTo(to));
        assertThat(due.planned()).isEqualTo(FIRST);
        assertThat(due.last()).isEqualTo(to);
        assertThat(due.isPostponed()).isTrue();
        assertThat(state(postponed, LocalDate.of(2026, 10, 1))).as("the new day's early warning").isEqualTo("Open");
        assertThat(state(postponed, LocalDate.of(2026, 10, 16))).isEqualTo("Late");
    }

    @Test
    void postponingDoesNotMoveTheTimesThatFollow() {
        var done = reminder(HALF_YEARLY, Optional.empty(),
                mark(FIRST, new What.Postponed(LocalDate.of(2026, 10, 15))), mark(FIRST, new What.Done()));
        assertThat(due(done, LocalDate.of(2026, 10, 15)).planned()).isEqualTo(SECOND);
    }

    @Test
    void onceDoneItIsDone() {
        var done = reminder(Schedule.once(FIRST), Optional.empty(), mark(FIRST, new What.Done()));
        assertThat(state(done, FIRST.plusYears(1))).isEqualTo("Done");
        var skipped = reminder(Schedule.once(FIRST), Optional.empty(), mark(FIRST, new What.NotApplicable()));
        assertThat(state(skipped, FIRST)).isEqualTo("NotApplicable");
    }

    @Test
    void whatIsStoppedIsDoneAfterTheTimeThatWaited() {
        Schedule stopped = HALF_YEARLY.ending(Optional.of(FIRST));
        assertThat(state(reminder(stopped, Optional.empty()), FIRST)).isEqualTo("Open");
        assertThat(state(reminder(stopped, Optional.empty(), mark(FIRST, new What.Done())), FIRST)).isEqualTo("Done");
    }

    @Test
    void aPlanChangedAsksForNothingOld() {
        Mark[] marks = {mark(FIRST, new What.Done()), mark(SECOND, new What.Done())};
        var monthlyNow = reminder(new Schedule(FIRST, Optional.of(new Every(1, Unit.MONTHS)), Optional.empty()),
                Optional.empty(), marks);
        assertThat(due(monthlyNow, SECOND).planned()).isEqualTo(LocalDate.of(2027, 3, 31));
        var movedOn = reminder(Schedule.once(SECOND.plusDays(9)), Optional.empty(), marks);
        assertThat(due(movedOn, SECOND).planned()).isEqualTo(SECOND.plusDays(9));
    }

    private static String state(Reminder reminder, LocalDate today) {
        return due(reminder, today).state().getClass().getSimpleName();
    }

    private static DueReminder due(Reminder reminder, LocalDate today) {
        return new ReminderRules(today, 14).due(reminder);
    }

    private static Reminder reminder(Schedule schedule, Optional<Integer> warnDays, Mark... marks) {
        return new Reminder(1, Optional.empty(), "Påhittad bevakning", "", schedule, warnDays, List.of(marks));
    }

    private static Mark mark(LocalDate planned, What what) {
        return new Mark(planned.toString(), what, planned, "Siv Påhittad", "skäl");
    }
}
