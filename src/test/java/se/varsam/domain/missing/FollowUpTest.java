package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** What the user has said to come back to comes back, in time and in its place. */
class FollowUpTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final AwayRoutine ROUTINE = new AwayRoutine(List.of(
            step("call", Actor.SOC, Part.ACUTE, Timing.ACUTE),
            step("pol", Actor.SOC, Part.ACUTE, Timing.URGENT),
            step("mv", Actor.SOC, Part.ONGOING, Timing.MIGRATION),
            step("net", Actor.SOC, Part.ACUTE, Timing.ACUTE),
            step("meet", Actor.SOC, Part.ONGOING, Timing.RECURRING),
            step("ret", Actor.SOC, Part.RETURN, Timing.URGENT),
            step("home", Actor.BO, Part.ACUTE, Timing.ACUTE),
            step("gm", Actor.GM, Part.ACUTE, Timing.ACUTE)), List.of());

    private LocalDateTime noticed = LocalDateTime.parse("2026-11-20T17:40");
    private Instant now = at("2026-11-20T19:00");
    private Optional<LocalDateTime> ended = Optional.empty();
    private final List<StepEntry> log = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2026-11-20T18:29, false", "2026-11-20T18:30, true", "2026-11-20T18:31, true",
            "2026-11-21T00:10, true"})
    void comesToTheMinute(String time, boolean come) {
        now = at(time);
        logged("call", Result.NOT_REACHED, "2026-11-20T18:00", "2026-11-20T18:30");
        assertThat(step("call").followUp())
                .contains(new FollowUp(LocalDateTime.parse("2026-11-20T18:30"), come));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T02:30, 2026-10-25T00:29:59Z, false", "2026-10-25T02:30, 2026-10-25T00:30:00Z, true",
            "2026-10-25T03:00, 2026-10-25T01:59:59Z, false", "2026-10-25T03:00, 2026-10-25T02:00:00Z, true",
            "2026-03-29T02:30, 2026-03-29T01:29:59Z, false", "2026-03-29T02:30, 2026-03-29T01:30:00Z, true"})
    void comesAtTheFirstOfTwoHoursAndAnHourOnWhereThereIsNone(LocalDateTime wall, Instant instant, boolean come) {
        noticed = wall.minusHours(8);
        now = instant;
        logged("call", Result.NOT_REACHED, wall.minusHours(4).toString(), wall.toString());
        assertThat(step("call").isToFollowUp()).isEqualTo(come);
    }

    @Test
    void aLaterEntryAboutTheSameStepAnswersIt() {
        logged("call", Result.NOT_REACHED, "2026-11-20T18:00", "2026-11-20T18:30");
        logged("net", Result.DONE, "2026-11-20T18:40", null);
        assertThat(step("call").isToFollowUp()).as("another step's entry answers nothing").isTrue();
        logged("call", Result.DONE, "2026-11-20T18:45", null);
        assertThat(step("call").followUp()).isEmpty();
    }

    @Test
    void aLaterEntryMayPutItOff() {
        logged("call", Result.NOT_REACHED, "2026-11-20T18:00", "2026-11-20T18:30");
        logged("call", Result.NOT_REACHED, "2026-11-20T18:35", "2026-11-20T20:00");
        assertThat(step("call").followUp())
                .contains(new FollowUp(LocalDateTime.parse("2026-11-20T20:00"), false));
    }

    @Test
    void anEntryWrittenLaterOfWhatHappenedBeforeAnswersNothing() {
        logged("call", Result.NOT_REACHED, "2026-11-20T18:00", "2026-11-20T18:30");
        logged("call", Result.NOT_REACHED, "2026-11-20T17:50", null);
        assertThat(step("call").isToFollowUp()).isTrue();
    }

    @Test
    void standsAfterWhatIsNowOrLateAndBeforeTheRestTheEarliestFirst() {
        now = at("2026-12-10T09:00");
        logged("meet", Result.DONE, "2026-12-08T09:00", "2026-12-09T12:00");
        logged("net", Result.DONE, "2026-12-08T09:00", "2026-12-09T08:00");
        logged("gm", Result.NOT_REACHED, "2026-12-08T09:00", "2026-12-09T08:00");
        logged("ret", Result.DONE, "2026-12-08T09:00", null);
        assertThat(ids()).containsExactly("pol", "mv", "net", "meet", "call", "gm", "home");
        logged("pol", Result.NOT_REACHED, "2026-12-08T09:00", "2026-12-09T08:00");
        assertThat(ids()).as("what is now stays first").startsWith("pol", "mv");
    }

    @Test
    void whatIsToComeDoesNotChangeTheOrder() {
        List<String> before = ids();
        logged("net", Result.NOT_REACHED, "2026-11-20T18:00", "2026-11-20T20:00");
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void whatIsDoneButToBeFollowedUpStaysAfterTheFirstDays() {
        now = at("2026-11-23T09:00");
        logged("call", Result.DONE, "2026-11-20T18:00", null);
        assertThat(ids()).doesNotContain("call");
        logged("call", Result.DONE, "2026-11-20T18:10", "2026-11-24T09:00");
        assertThat(step("call").state()).isEqualTo(StepState.DONE);
        assertThat(step("call").isToFollowUp()).isFalse();
    }

    @Test
    void onceTheChildIsBackOnlyWhatStillAppliesComesBack() {
        logged("net", Result.DONE, "2026-11-20T18:00", "2026-11-20T18:30");
        ended = Optional.of(LocalDateTime.parse("2026-11-20T18:20"));
        logged("ret", Result.DONE, "2026-11-20T18:25", "2026-11-20T18:50");
        assertThat(steps()).filteredOn(StepNow::isToFollowUp).extracting(s -> s.step().id()).containsExactly("ret");
    }

    @Test
    void whatWasNotCalledForCanBeAskedForAgain() {
        logged("net", Result.NOT_NEEDED, "2026-11-20T18:00", "2026-11-20T18:30");
        assertThat(step("net").state()).isEqualTo(StepState.NOT_APPLICABLE);
        assertThat(step("net").isToFollowUp()).isTrue();
    }

    private static AwayStep step(String id, Actor actor, Part part, Timing timing) {
        return new AwayStep(id, actor, part, timing, Duty.NONE, Optional.empty(), new AwayStep.Text(id, id, id));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(STOCKHOLM).toInstant();
    }

    private void logged(String step, Result result, String at, @Nullable String followUp) {
        log.add(new StepEntry(log.size(), 1, step, new StepReport(LocalDateTime.parse(at), "Exempel", result, "",
                Optional.ofNullable(followUp).map(LocalDateTime::parse), ""), "Test", Instant.EPOCH));
    }

    private List<StepNow> steps() {
        var asylum = new AsylumHistory(
                List.of(new AsylumEvent(1, AsylumStatus.SEEKER, LocalDate.of(2026, 1, 1), "")));
        return WhatNow.of(ROUTINE, new AwaySituation(Actor.SOC,
                new MissingEpisode(1, new ChildId(1), noticed, ended, Map.of(), Map.of(), false), STOCKHOLM, now,
                new AwaySituation.Card(asylum, true, Optional.of("Exempelköping")), log));
    }

    private List<String> ids() {
        return steps().stream().map(s -> s.step().id()).toList();
    }

    private StepNow step(String id) {
        return steps().stream().filter(s -> s.step().id().equals(id)).findFirst().orElseThrow();
    }
}
