package se.varsam.ui.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.missing.AwayClock;
import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.AwayDays;
import se.varsam.i18n.Days;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.ui.today.TodayCard.Urgency;

/** Puts the agenda of a day into words. */
final class TodayWords {
    private static final String DOT = " · ";

    private final Texts texts;
    private final LocalDate today;
    private final Days days;
    private final SwedishDates dates;
    private final DueWords due;

    TodayWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        this.days = new Days(texts, today);
        this.dates = new SwedishDates(texts);
        this.due = new DueWords(texts, today);
    }

    List<TodayLine> lines(List<Agenda.Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private TodayLine line(Agenda.Line line) {
        return new TodayLine(line.child(), line.due(), this);
    }

    String when(Due item) {
        return item.atOnceSince().map(days::since).orElseGet(() -> due.window(item));
    }

    String whom(Optional<Child> child) {
        return child.map(Child::listedName).orElseGet(() -> texts.get("domain.own.nobody"));
    }

    List<String> marks(Due item) {
        return due.marks(item);
    }

    /** The words of the same day are the same: a line that is read again is not drawn again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TodayWords words && words.today.equals(today);
    }

    @Override
    public int hashCode() {
        return today.hashCode();
    }

    TodayCard turning18(Child child) {
        LocalDate adult = child.birthDates().adultOn().orElseThrow();
        String key = child.birthDates().isAssumed() ? "today.turning18.maybe" : "today.turning18.on";
        return new TodayCard(child, child.listedName(), texts.get(key, days.brief(adult), days.until(adult)));
    }

    /**
     * Since when a child is away, by when the police are told, when to come back to a step, what is left; or since when
     * it is not away.
     */
    TodayCard away(AwayNow now) {
        AwaySituation situation = now.situation();
        MissingEpisode episode = situation.episode();
        String stands = episode.endedAt().map(ended -> at(episode.isReturned() ? "back" : "given", ended))
                .orElseGet(() -> at("since", episode.noticedAt()) + DOT
                        + new AwayDays(texts).nth(situation.clock(), situation.date()) + DOT + report(now));
        String left = now.ownLeft() == 0 ? "" : DOT + texts.get("today.away.steps", now.ownLeft());
        String follow = now.followUp().map(up -> DOT + texts.get(up.hasCome()
                ? "today.away.follow.now"
                : "today.away.follow", new AwayDays(texts).at(up.at(), situation.date()))).orElse("");
        return new TodayCard(now.child(), now.child().listedName(),
                stands + follow + left + DOT + texts.get("today.away.open"),
                episode.isOpen() ? Urgency.AWAY : Urgency.QUIET);
    }

    private String at(String key, LocalDateTime time) {
        return texts.get("today.away." + key, days.brief(time.toLocalDate()), dates.clock(time.toLocalTime()));
    }

    private String report(AwayNow now) {
        AwayClock clock = now.situation().clock();
        Instant at = now.situation().now();
        if (now.reported()) {
            return texts.get("today.away.report.made");
        }
        LocalDateTime latest = clock.reportLatest();
        return clock.isReportLate(at)
                ? texts.get("today.away.report.late")
                : texts.get("today.away.report", days.brief(latest.toLocalDate()), dates.clock(latest.toLocalTime()),
                        new AwayDays(texts).elapsed(AwayClock.REPORT_WITHIN.minus(clock.awayAt(at))));
    }
}
