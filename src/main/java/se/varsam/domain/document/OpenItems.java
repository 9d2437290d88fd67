package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.varsam.domain.deadline.Due;
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
    private final DueDays when;

    /** In these words. */
    public OpenItems(Words words) {
        this.words = words;
        this.when = new DueDays(words);
    }

    /** The sheet in the groups Nu, Sent, Öppet, Att kontrollera, Kommer; what is done or falls away is left out. */
    public FilledForm of(FormSubject subject, List<? extends Due> items, List<Mark> marks) {
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

    private Section group(String name, List<? extends Due> items, Predicate<ItemState> belongs) {
        return new Section(words.text("document.items." + name), items.stream().filter(i -> belongs.test(i.state()))
                .sorted(Comparator.comparing(OpenItems::day)).<Entry>map(this::line).toList());
    }

    /** By which day lines of a group stand in order; what has none comes last. */
    private static LocalDate day(Due due) {
        return due.atOnceSince().or(() -> due.days().last()).orElse(LocalDate.MAX);
    }

    private Entry line(Due due) {
        String label = words.text("document.items.line", when.of(due), due.actor()
                .map(actor -> words.text("enum.Actor." + actor.name())).orElseGet(() -> words.text("domain.own")));
        return new Entry.Ticks(label, List.of(new Tick(due.title(), false)));
    }
}
