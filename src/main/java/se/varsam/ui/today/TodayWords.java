package se.varsam.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.Days;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.Texts;

/** Puts the agenda of a day into words. */
final class TodayWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Days days;
    private final DueWords due;

    TodayWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.days = new Days(texts, today);
        this.due = new DueWords(texts, today);
    }

    List<TodayLine> lines(List<Agenda.Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private TodayLine line(Agenda.Line line) {
        return new TodayLine(line.child(), line.due(), when(line.due()),
                line.child().map(Child::listedName).orElseGet(() -> texts.get("domain.own.nobody")), marks(line.due()));
    }

    private String when(Due item) {
        return switch (item.state()) {
            case ItemState.Now(var since) -> days.since(since);
            case ItemState.Unconfirmed(var since) when item.days().last().isEmpty() -> days.since(since);
            default -> due.window(item);
        };
    }

    private List<String> marks(Due item) {
        var marks = new ArrayList<String>();
        if (item.ifSeeker()) {
            marks.add(texts.get("domain.mark.ifSeeker"));
        }
        if (item.assumed()) {
            marks.add(texts.get("domain.mark.assumed"));
        }
        if (item instanceof DueReminder own && own.isPostponed()) {
            marks.add(texts.get("domain.own.planned", days.brief(own.planned())));
        }
        return List.copyOf(marks);
    }

    TodayCard turning18(Child child) {
        LocalDate adult = child.birthDates().adultOn().orElseThrow();
        String key = child.birthDates().isAssumed() ? "today.turning18.maybe" : "today.turning18.on";
        return new TodayCard(child, child.listedName(), texts.get(key, days.brief(adult), days.until(adult)));
    }

    TodayCard away(Agenda.Away away) {
        LocalDateTime since = away.episode().noticedAt();
        String text = texts.get("today.away.since", days.brief(since.toLocalDate()), since.format(CLOCK),
                texts.get("today.away.form"));
        return new TodayCard(away.child(), away.child().listedName(), text);
    }
}
