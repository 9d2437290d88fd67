package se.varsam.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;

/** An item's days and state in words, the same on every page and on paper. */
public final class DueWords {
    private final Texts texts;
    private final Days days;

    /** Words as seen on {@code today}. */
    public DueWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.days = new Days(texts, today);
    }

    /** The state in a word or two, for a chip: {@code Sent}, {@code Ej bekräftad – kontrollera}. */
    public static String state(ItemState state, Texts texts) {
        return texts.get("domain.state." + state.getClass().getSimpleName());
    }

    /** When the item is to be done: {@code 20 okt–20 nov}, {@code senast 19 dec}, {@code väntar på flyttdag}. */
    public String window(Due due) {
        return due.atOnceSince().map(since -> texts.get("domain.window.now", days.since(since)))
                .orElseGet(() -> counted(due));
    }

    private String counted(Due due) {
        return switch (due.state()) {
            case ItemState.Waiting(var anchor) -> texts.get("domain.window.waiting", texts.of(anchor));
            case ItemState.WaitingForItem _ -> texts.get("domain.window.waitingForItem");
            case ItemState.Postponed(var to, _) -> texts.get("domain.window.last", days.brief(to));
            case ItemState.Lapsed _,ItemState.FallsAway _ -> "";
            default -> due instanceof DueReminder own
                    ? texts.get("domain.window.last", days.brief(own.last()))
                    : planned(due.days());
        };
    }

    /** What to know about its days, each in a word or two: {@code antaget datum}. */
    public List<String> marks(Due due) {
        var marks = new ArrayList<String>();
        if (due.ifSeeker()) {
            marks.add(texts.get("domain.mark.ifSeeker"));
        }
        if (due.assumed()) {
            marks.add(texts.get("domain.mark.assumed"));
        }
        if (due instanceof DueReminder own && own.isPostponed()) {
            marks.add(texts.get("domain.own.planned", days.brief(own.planned())));
        }
        return List.copyOf(marks);
    }

    /** The days of an item whatever its state; empty when none is known. */
    public String planned(DueItem.Days window) {
        return window.last().map(last -> {
            if (window.about()) {
                return texts.get("domain.window.about", days.brief(last));
            }
            return window.from().map(from -> days.range(from, last))
                    .orElseGet(() -> texts.get("domain.window.last", days.brief(last)));
        }).or(() -> window.from().map(from -> texts.get("domain.window.from", days.brief(from)))).orElse("");
    }
}
