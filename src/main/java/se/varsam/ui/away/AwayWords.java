package se.varsam.ui.away;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.deadline.WorkingDays;
import se.varsam.domain.missing.AwayClock;
import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.FollowUp;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepState;
import se.varsam.i18n.AwayDays;
import se.varsam.i18n.Days;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** Puts the time away, its steps and its log into words. */
final class AwayWords {
    private final Texts texts;
    private final SwedishDates dates;

    AwayWords(Texts texts) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
    }

    /** {@code 26 h 10 min}. */
    String elapsed(AwaySituation situation) {
        LocalDateTime ended = situation.episode().endedAt()
                .orElseGet(() -> LocalDateTime.ofInstant(situation.now(), situation.zone()));
        return hours(situation.clock().awayAt(ended.atZone(situation.zone()).toInstant()));
    }

    /** Since when, or from when to when. */
    String since(AwaySituation situation) {
        String from = dates.moment(situation.episode().noticedAt());
        return situation.episode().endedAt().map(to -> texts.get("away.ended", from, dates.moment(to)))
                .orElseGet(() -> texts.get("away.since", from));
    }

    /** What the latest time for the police report is, and how long it is until then. */
    String report(AwayNow now) {
        AwaySituation situation = now.situation();
        AwayClock clock = situation.clock();
        if (now.reported()) {
            return texts.get("away.report.made");
        }
        Duration left = AwayClock.REPORT_WITHIN.minus(clock.awayAt(situation.now()));
        String latest = dates.moment(clock.reportLatest());
        return clock.isReportLate(situation.now())
                ? texts.get("away.report.late", latest, hours(left.negated()))
                : texts.get("away.report.latest", latest, hours(left));
    }

    /** Which day it is, and the last day of the three months. */
    String days(AwaySituation situation) {
        AwayClock clock = situation.clock();
        String nth = new AwayDays(texts).nth(clock, situation.date());
        LocalDate last = clock.lastOfThreeMonths();
        return nth.substring(0, 1).toUpperCase(Texts.SWEDISH) + nth.substring(1) + " · "
                + texts.get(clock.isMissingProposed(situation.date())
                        ? "away.months.passed"
                        : "away.months", new Days(texts, situation.date()).full(last));
    }

    private String hours(Duration time) {
        return new AwayDays(texts).elapsed(time);
    }

    /** Where a step stands, as icon, word and colour. */
    Chip chip(StepNow now, AwaySituation situation) {
        StepState state = now.state();
        String word = now.latest().filter(_ -> state == StepState.DUE)
                .map(latest -> texts.get("away.chip.latest", latest(now, latest, situation)))
                .orElseGet(() -> texts.of(state));
        return new Chip(tone(state), icon(state), word);
    }

    /** A last day, with its time where it has one. */
    private String latest(StepNow now, LocalDateTime latest, AwaySituation situation) {
        String day = new Days(texts, situation.date()).brief(latest.toLocalDate());
        return now.step().timing() == AwayStep.Timing.REPORT ? day + " " + dates.clock(latest.toLocalTime()) : day;
    }

    private static Tone tone(StepState state) {
        return switch (state) {
            case NOW, LATE -> Tone.LATE;
            case DUE -> Tone.SOON;
            case OPEN -> Tone.ACCENT;
            case COMPLETE -> Tone.INFO;
            case WAITS, UNCONFIRMED, NOT_APPLICABLE -> Tone.QUIET;
            case CONFIRMED, DONE -> Tone.OK;
        };
    }

    private static String icon(StepState state) {
        return switch (state) {
            case NOW -> "fth-alert-triangle";
            case LATE -> "fth-alert-circle";
            case DUE -> "fth-clock";
            case OPEN -> "fth-circle";
            case COMPLETE -> "fth-plus-circle";
            case WAITS -> "fth-pause-circle";
            case UNCONFIRMED -> "fth-help-circle";
            case CONFIRMED, DONE -> "fth-check-circle";
            case NOT_APPLICABLE -> "fth-slash";
        };
    }

    /** Who is to do a step, and by when. */
    String who(StepNow now, AwaySituation situation) {
        return texts.of(now.step().actor()) + " · " + when(now, situation);
    }

    private String when(StepNow now, AwaySituation situation) {
        AwayStep.Timing timing = now.step().timing();
        var days = new Days(texts, situation.date());
        if (now.state() == StepState.NOW) {
            return texts.get("away.when.now", texts.get("away.when." + timing.name()),
                    days.since(begun(now, situation).toLocalDate()));
        }
        return now.latest().filter(_ -> now.state() != StepState.NOT_APPLICABLE)
                .map(latest -> texts.get("away.when.latest", timing == AwayStep.Timing.REPORT
                        ? dates.moment(latest)
                        : days.full(latest.toLocalDate()) + working(latest.toLocalDate(), days)))
                .orElseGet(() -> texts.get("away.when." + timing.name()));
    }

    /** From when it is urgent: since the absence was noticed, or since the end of the episode. */
    private static LocalDateTime begun(StepNow now, AwaySituation situation) {
        return switch (now.step().part()) {
            case ACUTE, ONGOING -> situation.episode().noticedAt();
            case RETURN, ENDED -> situation.episode().endedAt().orElse(situation.episode().noticedAt());
        };
    }

    /** The nearest earlier working day, when a last day is none. */
    private String working(LocalDate last, Days days) {
        LocalDate open = WorkingDays.onOrBefore(last);
        return open.equals(last) ? "" : ". " + texts.get("checklist.days.working", days.full(open));
    }

    /** What was said of a step last; for another actor's, by whom and when it was confirmed. */
    String last(StepNow now) {
        return now.last().map(entry -> texts.get(now.state() == StepState.CONFIRMED ? "away.confirmed" : "away.last",
                said(entry.report()))).orElse("");
    }

    /** When the user is to come back to a step, or that it is time. */
    String followUp(FollowUp follow, AwaySituation situation) {
        return texts.get(follow.hasCome() ? "away.follow.now" : "away.follow",
                new AwayDays(texts).at(follow.at(), situation.date()));
    }

    /** When, who and how it went. */
    String said(StepReport report) {
        return joined(dates.moment(report.at()), texts.of(report.result()), report.who(), report.outcome());
    }

    /** A line of the log, below the title of its step. */
    String told(StepEntry entry) {
        StepReport report = entry.report();
        String follow = report.followUp().map(at -> texts.get("away.log.follow", dates.moment(at))).orElse("");
        return joined(texts.of(report.result()), report.who(), report.outcome(), follow, report.note());
    }

    /** When a line was written, and by whom. */
    String written(StepEntry entry, AwaySituation situation) {
        return texts.get("away.log.written",
                dates.moment(LocalDateTime.ofInstant(entry.writtenAt(), situation.zone())), entry.writtenBy());
    }

    /** When something happened. */
    String moment(LocalDateTime at) {
        return dates.moment(at);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
