package se.varsam.domain.document;

import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;

/**
 * The days of what is to be done, in words for paper.
 *
 * @param words
 *            the bundles
 */
record DueDays(Words words) {
    /** When it is to be done, or since when it waits. */
    String of(Due due) {
        String when = switch (due.state()) {
            case ItemState.Waiting(var anchor) ->
                words.text("document.items.waiting", words.text("enum.Anchor." + anchor.name()));
            case ItemState.WaitingForItem _ -> words.text("document.items.waiting-item");
            case ItemState.Postponed(var to, _) -> words.text("document.items.postponed", to.toString());
            default -> due.atOnceSince().map(since -> words.text("document.items.since", since.toString()))
                    .orElseGet(() -> days(due));
        };
        String checked = due.state() instanceof ItemState.Unconfirmed
                ? words.text("document.items.unconfirmed", when)
                : when;
        String seeker = due.ifSeeker() ? words.text("document.items.if-seeker", checked) : checked;
        return due.assumed() ? words.text("document.items.assumed", seeker) : seeker;
    }

    private String days(Due due) {
        return due instanceof DueReminder own
                ? words.text("document.items.last", own.last().toString())
                : planned(due.days());
    }

    private String planned(DueItem.Days days) {
        String from = days.from().map(Object::toString).orElse("");
        return days.last().map(last -> {
            if (days.about()) {
                return words.text("document.items.about", last.toString());
            }
            return from.isEmpty() || from.equals(last.toString())
                    ? words.text("document.items.last", last.toString())
                    : words.text("document.items.window", from, last.toString());
        }).orElseGet(() -> words.text(from.isEmpty() ? "document.items.undated" : "document.items.from", from));
    }
}
