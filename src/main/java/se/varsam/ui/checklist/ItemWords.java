package se.varsam.ui.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.deadline.WorkingDays;
import se.varsam.i18n.Days;
import se.varsam.i18n.DueWords;
import se.varsam.i18n.EveryWords;
import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.ItemLine.Act;

/** Puts the items of a child into words. */
final class ItemWords {
    private final Texts texts;
    private final Days days;
    private final DueWords due;
    private final List<DueItem> all;

    /** Words as seen on {@code today}; {@code all} are the child's items, which wait for one another. */
    ItemWords(Texts texts, LocalDate today, List<DueItem> all) {
        this.texts = texts;
        this.days = new Days(texts, today);
        this.due = new DueWords(texts, today);
        this.all = all;
    }

    ItemLine line(Due item) {
        return new ItemLine(item, when(item), item.atOnceSince().isPresent() ? "" : inFull(item),
                item.actor().map(texts::of).orElseGet(() -> texts.get("domain.own")), said(item), marks(item),
                acts(item));
    }

    private String when(Due item) {
        return item.state() instanceof ItemState.WaitingForItem(var other)
                ? title(other).map(t -> texts.get("domain.window.waiting", "”" + t + "”"))
                        .orElseGet(() -> due.window(item))
                : due.window(item);
    }

    private String inFull(Due item) {
        DueItem.Days window = item.days();
        var sentences = new ArrayList<String>();
        if (item instanceof DueReminder own) {
            sentences.add(texts.get("checklist.days.own", days.full(own.last())));
            working(own.last()).ifPresent(sentences::add);
            window.from().ifPresent(from -> sentences.add(texts.get("checklist.days.shown", days.full(from))));
            return String.join(" ", sentences);
        }
        window.from().ifPresent(from -> sentences.add(texts.get("checklist.days.from", days.full(from))));
        window.last().ifPresent(last -> {
            String key = window.about() ? "checklist.days.about" : "checklist.days.last";
            sentences.add(texts.get(key, days.full(last)));
            if (!window.about()) {
                working(last).ifPresent(sentences::add);
            }
        });
        return String.join(" ", sentences);
    }

    /** The nearest earlier working day, when the day itself is none. */
    private Optional<String> working(LocalDate last) {
        LocalDate open = WorkingDays.onOrBefore(last);
        return open.equals(last)
                ? Optional.empty()
                : Optional.of(texts.get("checklist.days.working", days.full(open)));
    }

    private String said(Due item) {
        return switch (item.state()) {
            case ItemState.Done(var mark) -> said(mark);
            case ItemState.NotApplicable(var mark) -> said(mark);
            case ItemState.Postponed(_, var mark) -> said(mark);
            case ItemState.FallsAway(var reason) -> texts.get("checklist.fallsAway." + reason.name());
            case ItemState.Lapsed(var other) ->
                texts.get("checklist.lapsed", title(other).map(t -> "”" + t + "”").orElse(other));
            default -> item.hasLostItsDays()
                    ? texts.get("checklist.passed")
                    : item.mark().map(this::said).orElse("");
        };
    }

    /** What was said of an item: who, when, why. */
    String said(Mark mark) {
        return switch (mark.what()) {
            case Mark.What.Done _ -> {
                String done = mark.by().isEmpty()
                        ? texts.get("checklist.said.done", days.brief(mark.on()))
                        : texts.get("checklist.said.doneBy", days.brief(mark.on()), mark.by());
                yield mark.note().isEmpty() ? done : texts.get("checklist.said.note", done, mark.note());
            }
            case Mark.What.NotApplicable _ ->
                texts.get("checklist.said.notApplicable", days.brief(mark.on()), mark.note());
            case Mark.What.Postponed(var to) -> texts.get("checklist.said.postponed", days.brief(to), mark.note());
        };
    }

    private Optional<String> title(String item) {
        return all.stream().map(DueItem::item).filter(i -> i.id().equals(item)).findFirst()
                .map(i -> i.text().title());
    }

    private List<String> marks(Due item) {
        var marks = new ArrayList<>(due.marks(item));
        if (item instanceof DueReminder own) {
            own.reminder().schedule().every().ifPresent(every -> marks.add(new EveryWords(texts).of(every)));
        }
        return List.copyOf(marks);
    }

    private static Set<Act> acts(Due item) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        if (canBeMarked(item)) {
            acts.addAll(EnumSet.of(Act.DONE, Act.NOT_APPLICABLE, Act.POSTPONE));
        }
        if (item.mark().isPresent()) {
            acts.add(Act.TAKE_BACK);
        }
        if (item instanceof DueReminder) {
            acts.add(Act.CHANGE);
        }
        return acts;
    }

    /** A list's item can be marked anew at any time; a time of one's own deadline is settled once. */
    private static boolean canBeMarked(Due item) {
        return switch (item.state()) {
            case ItemState.FallsAway _,ItemState.Lapsed _ -> false;
            case ItemState.Done _,ItemState.NotApplicable _ -> item instanceof DueItem;
            default -> true;
        };
    }
}
