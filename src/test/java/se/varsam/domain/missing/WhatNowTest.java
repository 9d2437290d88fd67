package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.AwayStep.Duty;
import se.varsam.domain.missing.AwayStep.Part;
import se.varsam.domain.missing.AwayStep.Timing;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Actor;

/** Every rule of what to do now, at the times where it is easily got wrong. T0 is Friday 2026-11-20 17:40. */
class WhatNowTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDateTime T0 = LocalDateTime.parse("2026-11-20T17:40");
    private static final AwayRoutine ROUTINE = new AwayRoutine(List.of(
            step("gm-1", Actor.GM, Part.ACUTE, Timing.REPORT, Duty.POLICE_REPORT),
            step("gm-2", Actor.GM, Part.ACUTE, Timing.ACUTE, Duty.NONE),
            step("gm-3", Actor.GM, Part.ONGOING, Timing.ONGOING, Duty.NONE),
            step("soc-2", Actor.SOC, Part.ACUTE, Timing.URGENT, Duty.REACHES_GUARDIAN),
            step("soc-3", Actor.SOC, Part.ACUTE, Timing.URGENT, Duty.POLICE_REPORT),
            step("soc-6", Actor.SOC, Part.ONGOING, Timing.MIGRATION, Duty.NONE),
            step("soc-8", Actor.SOC, Part.ONGOING, Timing.ONCE, Duty.NONE),
            step("soc-9", Actor.SOC, Part.ONGOING, Timing.RECURRING, Duty.NONE),
            step("soc-10", Actor.SOC, Part.ACUTE, Timing.TAKEOVER, Duty.POLICE_REPORT),
            step("bo-1", Actor.BO, Part.ACUTE, Timing.URGENT, Duty.REACHES_GUARDIAN),
            step("ret-1", Actor.SOC, Part.RETURN, Timing.ELSEWHERE, Duty.NONE),
            step("ret-2", Actor.SOC, Part.RETURN, Timing.URGENT, Duty.NONE),
            step("ret-pol", Actor.SOC, Part.RETURN, Timing.URGENT, Duty.TELLS_POLICE),
            step("ret-gm", Actor.SOC, Part.RETURN, Timing.URGENT, Duty.TELLS_GUARDIAN),
            step("of-pol", Actor.GM, Part.RETURN, Timing.URGENT, Duty.TELLS_POLICE),
            step("of-sk", Actor.GM, Part.RETURN, Timing.URGENT, Duty.TELLS_SCHOOL),
            step("ret-mv", Actor.MV, Part.RETURN, Timing.ANEW, Duty.NONE),
            step("of-8", Actor.GM, Part.ENDED, Timing.URGENT, Duty.NONE)), List.of());

    private Actor role = Actor.GM;
    private String now = "2026-11-20T18:00";
    private boolean guardianKnown = true;
    private AsylumStatus status = AsylumStatus.SEEKER;
    private Optional<LocalDateTime> ended = Optional.empty();
    private Map<EpisodeField, String> answers = Map.of();
    private final Map<ReturnField, String> returned = new EnumMap<>(ReturnField.class);
    private boolean withoutReturn;
    private Optional<String> responsible = Optional.of("Exempelköping");
    private final List<StepEntry> log = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2026-11-20T18:00, DUE", "2026-11-21T17:40, DUE", "2026-11-21T17:41, LATE", "2026-11-25T08:00, LATE"})
    void theGodMansReportIsLateOnlyAfterTwentyFourHours(String at, StepState state) {
        now = at;

        assertThat(state("gm-1")).isEqualTo(state);
        assertThat(step("gm-1").latest()).contains(T0.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"gm-1, GM", "gm-1, SOC", "soc-3, GM", "soc-3, SOC", "soc-10, GM", "soc-10, SOC"})
    void anyPoliceReportTurnsTheGodMansIntoCompleting(String by, Actor as) {
        role = as;
        now = "2026-11-22T09:00";
        logged(by, Result.DONE, "2026-11-21T08:00");

        assertThat(state("gm-1")).isEqualTo(StepState.COMPLETE);
    }

    @Test
    void aReportThatThePoliceChecklistKnowsCountsToo() {
        answers = Map.of(EpisodeField.CASE_NUMBER, "0000-K1-26");
        assertThat(state("gm-1")).isEqualTo(StepState.COMPLETE);

        answers = Map.of(EpisodeField.REPORTED_AT, "2026-11-20");
        assertThat(state("gm-1")).isEqualTo(StepState.COMPLETE);
    }

    @Test
    void aReportThatWasNotNeededOrNotReachedIsNoReport() {
        logged("soc-3", Result.NOT_NEEDED, "2026-11-20T17:50");
        logged("gm-1", Result.NOT_REACHED, "2026-11-20T17:55");

        assertThat(state("gm-1")).isEqualTo(StepState.DUE);
    }

    @Test
    void theOthersStepsAreNeverLateButUnconfirmed() {
        role = Actor.SOC;
        now = "2026-12-24T09:00";
        assertThat(state("gm-1")).isEqualTo(StepState.UNCONFIRMED);

        logged("bo-1", Result.NOT_REACHED, "2026-12-24T08:00");
        assertThat(state("bo-1")).isEqualTo(StepState.UNCONFIRMED);

        now = "2026-11-21T09:00";
        logged("bo-1", Result.DONE, "2026-12-24T08:30");
        assertThat(state("bo-1")).isEqualTo(StepState.CONFIRMED);
        assertThat(step("bo-1").last()).map(e -> e.report().at()).contains(LocalDateTime.parse("2026-12-24T08:30"));
    }

    @Test
    void whatIsUrgentIsNeverLate() {
        role = Actor.SOC;
        now = "2027-02-01T09:00";

        assertThat(state("soc-3")).isEqualTo(StepState.NOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T23:59, true, false", "2026-11-21T00:00, true, true", "2026-11-21T23:59, true, true",
            "2026-11-22T00:00, false, true", "2027-05-01T00:00, false, true"})
    void dayTwoShowsBothParts(String at, boolean acute, boolean ongoing) {
        logged("gm-2", Result.DONE, "2026-11-20T18:00");
        now = at;

        assertThat(shown("gm-2")).isEqualTo(acute);
        assertThat(shown("gm-3")).isEqualTo(ongoing);
    }

    @Test
    void whatWasNotDoneInTheFirstDaysStaysWithoutBeingLate() {
        now = "2026-12-01T09:00";

        assertThat(state("gm-2")).isEqualTo(StepState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"true, , WAITS", "true, NOT_REACHED, NOW", "true, DONE, WAITS", "false, , NOW", "false, DONE, WAITS"})
    void socialServicesTakeOverWhereNoGodManIsKnownOrReached(boolean known, Result tried, StepState state) {
        role = Actor.SOC;
        guardianKnown = known;
        if (tried != null) {
            logged("bo-1", tried, "2026-11-20T17:50");
        }
        assertThat(state("soc-10")).isEqualTo(state);
    }

    @Test
    void aGodManReachedAtLastTakesTheReportBack() {
        role = Actor.SOC;
        logged("soc-2", Result.NOT_REACHED, "2026-11-20T17:50");
        assertThat(state("soc-10")).isEqualTo(StepState.NOW);

        logged("soc-2", Result.DONE, "2026-11-20T17:58");
        assertThat(state("soc-10")).isEqualTo(StepState.WAITS);
    }

    @Test
    void nothingIsTakenOverOnceThePoliceKnow() {
        role = Actor.SOC;
        guardianKnown = false;
        logged("soc-3", Result.DONE, "2026-11-20T17:50");

        assertThat(state("soc-10")).isEqualTo(StepState.NOT_APPLICABLE);
    }

    @Test
    void nothingIsTakenOverFromAGodManWhoUsesTheProgram() {
        guardianKnown = false;

        assertThat(state("soc-10")).isEqualTo(StepState.WAITS);
    }

    @ParameterizedTest
    @CsvSource({
            // an application: the month after L, until the end of that day
            "SEEKER, , 2026-12-07T23:59, DUE", "SEEKER, , 2026-12-08T00:00, LATE",
            // left on 31 October, noticed in November: L counts
            "SEEKER, 2026-10-31, 2026-11-21T09:00, LATE", "UNKNOWN, 2026-11-19T23:00, 2026-12-07T09:00, DUE",
            "SEEKER, 2026-10-31/2026-11-20, 2026-11-21T09:00, LATE",
            // a permit: after the quarter
            "PERMIT, , 2027-01-07T09:00, DUE", "PERMIT, , 2027-01-08T09:00, LATE",
            "PERMIT, 2026-09-30, 2026-11-21T09:00, LATE", "NOT_APPLIED, , 2026-12-24T09:00, NOT_APPLICABLE"})
    void migrationsverketIsToldByTheSeventh(AsylumStatus asylum, String left, String at, StepState state) {
        role = Actor.SOC;
        status = asylum;
        now = at;
        answers = left == null ? Map.of() : Map.of(EpisodeField.LEFT_AT, left);

        assertThat(state("soc-6")).isEqualTo(state);
    }

    /** Found out late that it left last month: the last day may be the first day of the absence. */
    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-11-20T18:00, true", ", 2026-11-20T18:00, false", ", 2026-11-21T18:00, true"})
    void aLastDayThatHasComeIsShownOnTheFirstDayToo(String left, String at, boolean seen) {
        role = Actor.SOC;
        now = at;
        answers = left == null ? Map.of() : Map.of(EpisodeField.LEFT_AT, left);

        assertThat(shown("soc-6")).isEqualTo(seen);
    }

    @Test
    void meetingsComeBack() {
        role = Actor.SOC;
        now = "2026-11-24T09:00";
        assertThat(state("soc-9")).isEqualTo(StepState.OPEN);

        logged("soc-9", Result.DONE, "2026-11-23T10:00");
        assertThat(state("soc-9")).isEqualTo(StepState.DUE);
        assertThat(step("soc-9").latest()).map(LocalDateTime::toLocalDate).contains(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-12-01", "7, 2026-12-07", "31, 2026-12-31", "32, 2027-01-01", "90, 2027-02-28"})
    void howOftenIsTheUsersToSay(int days, LocalDate next) {
        role = Actor.SOC;
        now = "2026-12-01T09:00";
        logged("soc-9", Result.DONE, "2026-11-30T23:59");

        assertThat(WhatNow.of(ROUTINE, situation(), days).stream().filter(s -> s.step().id().equals("soc-9"))
                .findFirst().orElseThrow().latest()).map(LocalDateTime::toLocalDate).contains(next);
    }

    @Test
    void whatIsDoneOnceIsDoneAndWhatIsRepeatedIsNot() {
        role = Actor.SOC;
        now = "2026-11-24T09:00";
        logged("soc-8", Result.DONE, "2026-11-23T10:00");
        assertThat(state("soc-8")).isEqualTo(StepState.DONE);

        role = Actor.GM;
        logged("gm-3", Result.DONE, "2026-11-23T11:00");
        assertThat(state("gm-3")).isEqualTo(StepState.OPEN);
    }

    @Test
    void theLastWordCountsOfWhatIsNotNeeded() {
        role = Actor.SOC;
        logged("soc-3", Result.NOT_NEEDED, "2026-11-20T17:50");
        assertThat(state("soc-3")).isEqualTo(StepState.NOT_APPLICABLE);

        logged("soc-3", Result.NOT_REACHED, "2026-11-20T17:55");
        assertThat(state("soc-3")).isEqualTo(StepState.NOW);
    }

    @Test
    void ownStepsComeFirstAndUrgentOnesBeforeLate() {
        role = Actor.SOC;
        now = "2026-12-24T09:00";

        assertThat(WhatNow.of(ROUTINE, situation())).extracting(s -> s.step().id()).containsExactly("soc-2", "soc-3",
                "soc-6", "soc-8", "soc-9", "soc-10", "gm-1", "gm-2", "gm-3", "bo-1");
    }

    @Test
    void afterTheReturnOnlyTheNoticeToMigrationsverketIsOwed() {
        role = Actor.SOC;
        now = "2026-11-21T09:00";
        ended = Optional.of(LocalDateTime.parse("2026-11-21T08:00"));

        assertThat(state("soc-2")).isEqualTo(StepState.NOT_APPLICABLE);
        assertThat(state("gm-1")).isEqualTo(StepState.NOT_APPLICABLE);
        assertThat(state("soc-6")).isEqualTo(StepState.DUE);
    }

    @Test
    void theStepsOfTheReturnAreShownOnceTheChildIsBackAndAreUrgentHoweverLate() {
        assertThat(shown("ret-2")).isFalse();
        back("2026-11-21T08:00");
        role = Actor.SOC;
        now = "2027-03-01T09:00";

        assertThat(state("ret-2")).isEqualTo(StepState.NOW);
        assertThat(shown("of-8")).isFalse();
        role = Actor.GM;
        assertThat(state("ret-2")).isEqualTo(StepState.UNCONFIRMED);
        logged("ret-2", Result.DONE, "2027-02-28T09:00");
        assertThat(state("ret-2")).isEqualTo(StepState.CONFIRMED);
    }

    @Test
    void anEpisodeEndedWithoutReturnHasItsOwnStepAndNoneOfTheReturn() {
        back("2026-11-21T08:00");
        withoutReturn = true;

        assertThat(state("of-8")).isEqualTo(StepState.NOW);
        assertThat(shown("of-pol")).isFalse();
        assertThat(state("gm-1")).isEqualTo(StepState.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({", Exempelköping, WAITS", "Påhittsby, Exempelköping, NOW", "Exempelköpings kommun, exempelköping, "
            + "NOT_APPLICABLE", "Exempelköping, Exempelköpings stad, NOT_APPLICABLE", "Påhittsby, , NOW"})
    void anotherMunicipalityIsContactedOnlyWhereTheChildWasLocatedInOne(String found, String responsible,
            StepState state) {
        role = Actor.SOC;
        back("2026-11-20T17:50");
        this.responsible = Optional.ofNullable(responsible);
        if (found != null) {
            returned.put(ReturnField.MUNICIPALITY, found);
        }
        assertThat(state("ret-1")).isEqualTo(state);
    }

    @Test
    void aNewAssignmentIsMigrationsverketsToConfirmOnceTheCaseIsSaidToHaveBeenClosed() {
        back("2026-11-20T17:50");
        assertThat(state("ret-mv")).isEqualTo(StepState.WAITS);
        returned.put(ReturnField.CASE_CLOSED_ON, "2026-11-20");
        assertThat(state("ret-mv")).isEqualTo(StepState.UNCONFIRMED);
        logged("ret-mv", Result.DONE, "2026-11-20T17:55");
        assertThat(state("ret-mv")).isEqualTo(StepState.CONFIRMED);
    }

    @Test
    void whoHasBeenToldIsTickedWhoeverToldAndEachIsShownOnce() {
        back("2026-11-20T17:50");
        role = Actor.SOC;
        assertThat(shown("of-pol")).as("my own is shown").isFalse();
        assertThat(state("of-sk")).isEqualTo(StepState.UNCONFIRMED);
        logged("of-pol", Result.DONE, "2026-11-20T17:55");
        assertThat(state("ret-pol")).isEqualTo(StepState.DONE);
        assertThat(step("ret-pol").last()).map(StepEntry::step).contains("of-pol");

        role = Actor.GM;
        assertThat(state("of-pol")).isEqualTo(StepState.DONE);
        assertThat(shown("ret-gm")).as("told to the user").isFalse();
    }

    private void back(String at) {
        ended = Optional.of(LocalDateTime.parse(at));
    }

    private static AwayStep step(String id, Actor actor, Part part, Timing timing, Duty duty) {
        return new AwayStep(id, actor, part, timing, duty, Optional.empty(), new AwayStep.Text(id, id, id));
    }

    private void logged(String step, Result result, String at) {
        log.add(new StepEntry(log.size(), 1, step,
                new StepReport(LocalDateTime.parse(at), "Exempel", result, "", Optional.empty(), ""), "Test",
                Instant.EPOCH));
    }

    private AwaySituation situation() {
        var history = new AsylumHistory(
                List.of(new AsylumEvent(1, status, LocalDate.of(2026, 1, 1), "")));
        return new AwaySituation(role,
                new MissingEpisode(1, new ChildId(1), T0, ended, answers, returned, withoutReturn), STOCKHOLM,
                LocalDateTime.parse(now).atZone(STOCKHOLM).toInstant(),
                new AwaySituation.Card(history, guardianKnown, responsible), log);
    }

    private StepNow step(String id) {
        return WhatNow.of(ROUTINE, situation()).stream().filter(s -> s.step().id().equals(id)).findFirst()
                .orElseThrow();
    }

    private StepState state(String id) {
        return step(id).state();
    }

    private boolean shown(String id) {
        return WhatNow.of(ROUTINE, situation()).stream().anyMatch(s -> s.step().id().equals(id));
    }
}
