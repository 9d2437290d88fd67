package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Tick;

/** A child's open items on paper, each with a box to tick. */
public final class OpenItems {
    private static final int VERSION = 1;

    private final Words words;

    /** In these words. */
    public OpenItems(Words words) {
        this.words = words;
    }

    /** The sheet in the groups Nu, Sent, Öppet, Att kontrollera, Kommer; what is done or falls away is left out. */
    public FilledForm of(FormSubject subject, List<DueItem> items, List<Mark> marks) {
        var groups = Stream.of(group("now", items, s -> s instanceof ItemState.Now),
                group("late", items, s -> s instanceof ItemState.Late),
                group("open", items, s -> s instanceof ItemState.Open),
                group("check", items, s -> s instanceof ItemState.Unconfirmed),
                group("coming", items, OpenItems::isComing)).filter(s -> !s.entries().isEmpty()).toList();
        String title = words.text("document.items.title");
        var header = new Header(Optional.of(subject.child().fileNumber().toString()), subject.printedAt(),
                new Basis(subject, words).lines(Optional.empty()), subject.marks(marks));
        return new FilledForm(DocumentKind.OPEN_ITEMS, VERSION, title, header, groups.isEmpty()
                ? List.of(new Section(title, List.of(new Entry.Paragraph(words.text("document.items.none")))))
                : groups);
    }

    private static boolean isComing(ItemState state) {
        return state instanceof ItemState.Coming || state instanceof ItemState.Waiting
                || state instanceof ItemState.WaitingForItem || state instanceof ItemState.Postponed;
    }

    private Section group(String name, List<DueItem> items, Predicate<ItemState> belongs) {
        return new Section(words.text("document.items." + name), items.stream().filter(i -> belongs.test(i.state()))
                .sorted(Comparator.comparing(OpenItems::day)).<Entry>map(this::line).toList());
    }

    /** By which day lines of a group stand in order; what has none comes last. */
    private static LocalDate day(DueItem due) {
        return due.atOnceSince().or(() -> due.days().last()).orElse(LocalDate.MAX);
    }

    private Entry line(DueItem due) {
        String label = words.text("document.items.line", when(due),
                words.text("enum.Actor." + due.item().actor().name()));
        return new Entry.Ticks(label, List.of(new Tick(due.item().text().title(), false)));
    }

    private String when(DueItem due) {
        String when = switch (due.state()) {
            case ItemState.Waiting(var anchor) ->
                words.text("document.items.waiting", words.text("enum.Anchor." + anchor.name()));
            case ItemState.WaitingForItem _ -> words.text("document.items.waiting-item");
            case ItemState.Postponed(var to, _) -> words.text("document.items.postponed", to.toString());
            default -> due.atOnceSince().map(since -> words.text("document.items.since", since.toString()))
                    .orElseGet(() -> planned(due.days()));
        };
        String checked = due.state() instanceof ItemState.Unconfirmed
                ? words.text("document.items.unconfirmed", when)
                : when;
        String seeker = due.ifSeeker() ? words.text("document.items.if-seeker", checked) : checked;
        return due.assumed() ? words.text("document.items.assumed", seeker) : seeker;
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
