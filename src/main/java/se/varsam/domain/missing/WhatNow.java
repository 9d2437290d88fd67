package se.varsam.domain.missing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.varsam.domain.missing.AwayClock.Phase;
import se.varsam.domain.missing.AwayStep.Part;
import se.varsam.domain.missing.AwayStep.Timing;
import se.varsam.domain.missing.StepReport.Result;

/**
 * What to do now while a child is away ({@code routines.md} §0, §6): the user's own steps first, then those of others,
 * which are never late but not confirmed. What was due in the first two days stays until it is settled. What the user
 * has said to come back to stays too, and comes after what is {@code Nu} or late once it is time.
 */
public final class WhatNow {
    /** How many days after a meeting the next one is due, unless the user has set another number. */
    public static final int RECURS_AFTER_DAYS = 7;

    private final AwayRoutine routine;
    private final AwaySituation situation;
    private final boolean reported;
    private final boolean takenOver;
    private final int recursAfterDays;

    private WhatNow(AwayRoutine routine, AwaySituation situation, int recursAfterDays) {
        this.recursAfterDays = recursAfterDays;
        this.routine = routine;
        this.situation = situation;
        this.reported = situation.isReported(routine);
        this.takenOver = situation.isTakenOver(routine);
    }

    /** The steps of a situation in the order they are shown. */
    public static List<StepNow> of(AwayRoutine routine, AwaySituation situation) {
        return of(routine, situation, RECURS_AFTER_DAYS);
    }

    /** The same, where the next meeting is due so many days after one. */
    public static List<StepNow> of(AwayRoutine routine, AwaySituation situation, int recursAfterDays) {
        return new WhatNow(routine, situation, recursAfterDays).steps();
    }

    private List<StepNow> steps() {
        return routine.steps().stream().map(this::now).filter(this::isShown)
                .sorted(Comparator.comparing((StepNow s) -> !s.own()).thenComparing(WhatNow::order)
                        .thenComparing(s -> s.followUp().filter(FollowUp::hasCome).map(FollowUp::at)
                                .orElse(LocalDateTime.MIN)))
                .toList();
    }

    /** The states in their order, and what is to be followed up between what is late and what has a time. */
    private static int order(StepNow now) {
        int state = now.state().ordinal();
        int late = StepState.LATE.ordinal();
        return state <= late ? state : now.isToFollowUp() ? late + 1 : state + 2;
    }

    /**
     * Acute steps are shown on both days, and later until they are settled; the others from day 2, or when their last
     * day has come before that.
     */
    private boolean isShown(StepNow now) {
        if (now.followUp().isPresent() && isAway(now.step())) {
            return true;
        }
        Phase phase = situation.clock().phase(situation.date());
        return switch (now.step().part()) {
            case ACUTE -> phase != Phase.ONGOING || !now.state().isSettled();
            case ONGOING -> phase != Phase.ACUTE || now.latest().filter(this::hasCome).isPresent();
            case RETURN -> situation.episode().isReturned() && !isMine(now);
            case ENDED -> situation.episode().withoutReturn();
        };
    }

    /** Another's telling that the user does, or that is to the user. */
    private boolean isMine(StepNow now) {
        return !now.own() && now.step().duty().told().filter(told -> told == situation.own() || routine.steps().stream()
                .anyMatch(s -> s.actor() == situation.own() && s.duty() == now.step().duty())).isPresent();
    }

    private boolean hasCome(LocalDateTime latest) {
        return !latest.toLocalDate().isAfter(situation.date());
    }

    private StepNow now(AwayStep step) {
        boolean own = step.actor() == situation.own();
        List<StepEntry> entries = entries(step);
        Optional<LocalDateTime> latest = latest(step, entries);
        StepState state = own ? own(step, entries, latest) : others(step, entries);
        Optional<StepEntry> last = entries.reversed().stream().findFirst();
        return new StepNow(step, state, own, latest, last,
                last.filter(_ -> !appliesNot(step)).flatMap(e -> e.report().followUp()).map(this::followUp));
    }

    private FollowUp followUp(LocalDateTime at) {
        return new FollowUp(at, !at.atZone(situation.zone()).toInstant().isAfter(situation.now()));
    }

    /** The entries about a step; of telling one, those of whoever told it. */
    private List<StepEntry> entries(AwayStep step) {
        if (step.duty().told().isEmpty()) {
            return situation.entries(step);
        }
        Set<String> same = routine.steps().stream().filter(s -> s.duty() == step.duty()).map(AwayStep::id)
                .collect(Collectors.toSet());
        return situation.log().stream().filter(e -> same.contains(e.step())).toList();
    }

    private StepState own(AwayStep step, List<StepEntry> entries, Optional<LocalDateTime> latest) {
        Optional<StepState> settled = settled(step, entries, StepState.DONE);
        if (settled.isPresent()) {
            return settled.get();
        }
        return switch (step.timing()) {
            case URGENT, TAKEOVER, ELSEWHERE, ANEW -> StepState.NOW;
            case REPORT -> situation.clock().isReportLate(situation.now()) ? StepState.LATE : StepState.DUE;
            case RECURRING -> latest.isPresent() ? StepState.DUE : StepState.OPEN;
            case MIGRATION ->
                latest.filter(l -> situation.date().isAfter(l.toLocalDate())).isPresent()
                        ? StepState.LATE
                        : StepState.DUE;
            case ACUTE, ONGOING, ONCE -> StepState.OPEN;
        };
    }

    private StepState others(AwayStep step, List<StepEntry> entries) {
        return settled(step, entries, StepState.CONFIRMED)
                .orElseGet(() -> says(entries, Result.DONE) ? StepState.CONFIRMED : StepState.UNCONFIRMED);
    }

    /** What holds for a step whoever's it is, before its time is looked at. */
    private Optional<StepState> settled(AwayStep step, List<StepEntry> entries, StepState done) {
        if (step.timing() == Timing.REPORT && reported && situation.episode().isOpen()) {
            return Optional.of(StepState.COMPLETE);
        }
        if (!step.timing().isRepeated() && says(entries, Result.DONE)) {
            return Optional.of(done);
        }
        if (says(entries, Result.NOT_NEEDED) || appliesNot(step)) {
            return Optional.of(StepState.NOT_APPLICABLE);
        }
        return waits(step) ? Optional.of(StepState.WAITS) : Optional.empty();
    }

    private boolean waits(AwayStep step) {
        return switch (step.timing()) {
            case TAKEOVER -> !takenOver;
            case ELSEWHERE -> situation.isElsewhere().isEmpty();
            case ANEW -> !situation.isCaseClosed();
            case URGENT, REPORT, ACUTE, ONGOING, ONCE, RECURRING, MIGRATION -> false;
        };
    }

    /** The notice to Migrationsverket stays owed after a return; nothing else does. */
    private boolean appliesNot(AwayStep step) {
        return switch (step.timing()) {
            case MIGRATION -> situation.migrationLatest().isEmpty();
            case TAKEOVER -> reported || !situation.episode().isOpen();
            case ELSEWHERE -> situation.isElsewhere().equals(Optional.of(false));
            case ANEW -> false;
            case URGENT, REPORT, ACUTE, ONGOING, ONCE, RECURRING -> isAway(step) && !situation.episode().isOpen();
        };
    }

    private static boolean isAway(AwayStep step) {
        return step.part() == Part.ACUTE || step.part() == Part.ONGOING;
    }

    private Optional<LocalDateTime> latest(AwayStep step, List<StepEntry> entries) {
        return switch (step.timing()) {
            case REPORT -> Optional.of(situation.clock().reportLatest());
            case MIGRATION -> situation.migrationLatest().map(WhatNow::endOf);
            case RECURRING -> entries.reversed().stream().filter(e -> e.says(Result.DONE)).findFirst()
                    .map(e -> endOf(e.report().at().toLocalDate().plusDays(recursAfterDays)));
            case URGENT, TAKEOVER, ACUTE, ONGOING, ONCE, ELSEWHERE, ANEW -> Optional.empty();
        };
    }

    /** The last word about a step counts: what was not called for may be done after all. */
    private static boolean says(List<StepEntry> entries, Result result) {
        return switch (result) {
            case DONE, NOT_REACHED -> entries.stream().anyMatch(e -> e.says(result));
            case NOT_NEEDED -> !entries.isEmpty() && entries.getLast().says(result);
        };
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59));
    }
}
