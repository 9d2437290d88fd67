package se.varsam.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.missing.AwayClock;
import se.varsam.i18n.AwayDays;
import se.varsam.i18n.Days;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** Puts the agenda of a day into words. */
final class TodayWords {
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
        return new TodayLine(line.child(), line.due(), when(line.due()),
                line.child().map(Child::listedName).orElseGet(() -> texts.get("domain.own.nobody")),
                due.marks(line.due()));
    }

    private String when(Due item) {
        return item.atOnceSince().map(days::since).orElseGet(() -> due.window(item));
    }

    TodayCard turning18(Child child) {
        LocalDate adult = child.birthDates().adultOn().orElseThrow();
        String key = child.birthDates().isAssumed() ? "today.turning18.maybe" : "today.turning18.on";
        return new TodayCard(child, child.listedName(), texts.get(key, days.brief(adult), days.until(adult)));
    }

    private String day(LocalDateTime since) {
        return new AwayDays(texts).nth(new AwayClock(since, Today.ZONE), today);
    }

    TodayCard away(Agenda.Away away) {
        LocalDateTime since = away.episode().noticedAt();
        String text = texts.get("today.away.since", days.brief(since.toLocalDate()), dates.clock(since.toLocalTime()),
                day(since),
                texts.get("today.away.open"));
        return new TodayCard(away.child(), away.child().listedName(), text);
    }
}
