package se.varsam.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.FirstSight;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * What is due today for all children. Worked out once for each state of the register, since the start page asks at each
 * visit; and what of it comes first is noted in the register, so that the next unlocking on an unchanged register can
 * show that without reading thousands of children.
 */
public final class DueToday {
    private static final BiFunction<Collection<ChildId>, Children, List<Child>> TOLD = (keys, children) -> children
            .among(keys, Agenda.FACTS);
    private static final Set<ChildField> NUMBERS = Set.copyOf(Duplicates.NUMBERS);

    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final Today today;
    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    /** Of an open register. */
    DueToday(UnitOfWork register, ChecklistCatalog catalog, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.today = today;
    }

    /**
     * What an agenda follows from: the register as its log's last line of work left it, the day, the settings that are
     * asked, and the lists.
     */
    private record State(long work, LocalDate day, Role role, int leadMonths, int warnDays, List<String> lists) {}

    /**
     * What was worked out.
     *
     * @param later
     *            the times of what comes again that come after those of the agenda, as far as that looks ahead
     */
    private record Outline(Agenda agenda, List<Agenda.Line> later) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    private record Known(State state, Outline outline) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /**
     * What is shown first.
     *
     * @param agenda
     *            the first lines, or all
     * @param shared
     *            the first numbers that several open cards have, or all; of each child with no other facts than
     *            {@link Duplicates#NUMBERS}
     * @param counts
     *            how many there are in all
     * @param whole
     *            whether these are all
     */
    public record Shown(Agenda agenda, List<Shared> shared, Counts counts, boolean whole) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Shown {
            shared = List.copyOf(shared);
        }

        private static Shown whole(Agenda agenda, List<Shared> shared) {
            return new Shown(agenda, shared, Counts.of(agenda, shared), true);
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    private State state(Work w) {
        return new State(w.log().lastWork(), today.date(), w.settings().own().role(), w.settings().leadMonths(),
                w.settings().warnDays(),
                catalog.current(today.date()).stream().map(list -> list.id() + "." + list.version()).toList());
    }

    /** The start page; of each child with no other facts than {@link Agenda#FACTS}. */
    public Agenda agenda() {
        return register.read(this::agenda);
    }

    /** The same, in a transaction that runs. */
    Agenda agenda(Work w) {
        return outline(w).agenda();
    }

    private Outline outline(Work w) {
        State now = state(w);
        return known.get().filter(was -> was.state().equals(now)).map(Known::outline).orElseGet(() -> {
            Outline outline = read(w, TOLD);
            known.set(Optional.of(new Known(now, outline)));
            return outline;
        });
    }

    /**
     * What is the user's own to do as far ahead as the agenda looks, later times of what comes again too; of each child
     * with no other facts than {@link Agenda#FACTS}.
     */
    List<Agenda.Line> own(Work w) {
        Outline outline = outline(w);
        Agenda agenda = outline.agenda();
        return Stream.of(agenda.now(), agenda.open(), agenda.coming(), outline.later()).flatMap(List::stream).toList();
    }

    /**
     * What comes first, where that was noted by the same program in a register that is as it was; else all.
     *
     * @param program
     *            the program's version: another may work it out otherwise
     */
    public Shown first(String program) {
        return register.read(w -> {
            State now = state(w);
            return known.get().filter(was -> was.state().equals(now))
                    .map(was -> Shown.whole(was.outline().agenda(), shared(w)))
                    .or(() -> noted(w, head(now, program)).flatMap(sight -> first(w, sight)))
                    .orElseGet(() -> Shown.whole(agenda(w), shared(w)));
        });
    }

    /** A missing warning would be worse than a late one: what is shared must be what was noted, to the last child. */
    private Optional<Shown> first(Work w, FirstSight sight) {
        return sight.sharedBy(numbers(w, sight.sharing())).flatMap(shared -> sight.in(read(w, sight))
                .map(agenda -> new Shown(agenda, shared, sight.counts(), false)));
    }

    private static List<Child> numbers(Work w, Set<ChildId> children) {
        return children.isEmpty() ? List.of() : w.children().among(children, NUMBERS);
    }

    private static List<Shared> shared(Work w) {
        return Duplicates.shared(w.children().sharingNumbers().stream()
                .map(child -> child.with(child.facts().only(NUMBERS))).toList());
    }

    /** All. */
    public Shown whole() {
        return register.read(w -> Shown.whole(agenda(w), shared(w)));
    }

    private static String head(State state, String program) {
        return program + " " + state;
    }

    private static Optional<FirstSight> noted(Work w, String head) {
        return w.settings().firstSight().filter(text -> text.startsWith(head + "\n"))
                .flatMap(text -> FirstSight.parse(text.substring(head.length() + 1)));
    }

    /**
     * Notes what comes first now, for the next unlocking; nothing where that is all. Not logged: it says nothing new.
     */
    public void note(String program) {
        Optional<String> text = register.read(w -> {
            String head = head(state(w), program);
            return FirstSight.of(agenda(w), shared(w)).filter(sight -> !noted(w, head).equals(Optional.of(sight)))
                    .map(sight -> head + "\n" + sight.text());
        });
        text.ifPresent(sight -> register.change(w -> w.settings().firstSight(sight)));
    }

    private Outline read(Work w, BiFunction<Collection<ChildId>, Children, List<Child>> reader) {
        LocalDate horizon = Agenda.horizon(today.date());
        Set<ChildId> concerned = new HashSet<>(w.children().concernedKeys(view(w).bornUntil(horizon)));
        List<Reminder> reminders = w.reminders().ofOpenCards();
        List<DueReminder> own = own(w, reminders);
        var rules = ReminderService.rules(w, today.date());
        List<DueReminder> later = reminders.stream().flatMap(each -> rules.later(each, horizon).stream()).toList();
        // together, though of some no more than the name is asked: the same pages hold both
        List<Child> all = reader.apply(Stream.of(concerned.stream(), whose(own), whose(later))
                .flatMap(Function.identity()).toList(), w.children());
        return new Outline(agenda(w, all.stream().filter(child -> concerned.contains(child.id())).toList(),
                w.runs().ofOpenCards(), new Own(own, all)), new Own(later, all).lines());
    }

    private Agenda read(Work w, FirstSight sight) {
        List<Child> children = TOLD.apply(sight.children(), w.children()).stream()
                .filter(child -> child.card().isOpen()).toList();
        return agenda(w, children, w.runs().among(children.stream().map(Child::id).toList()),
                new Own(own(w, w.reminders().among(sight.reminders())), children));
    }

    private record Own(List<DueReminder> due, List<Child> children) implements Sensitive {
        List<Agenda.Line> lines() {
            Map<ChildId, Child> byId = byId(children);
            return due.stream().map(one -> new Agenda.Line(one.reminder().child().map(byId::get), one)).toList();
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    private Agenda agenda(Work w, List<Child> children, List<ChecklistRun> runs, Own own) {
        List<MissingEpisode> episodes = w.episodes().current();
        Map<ChildId, Child> absent = byId(w.children().among(episodes.stream().map(MissingEpisode::child).toList()));
        var away = episodes.stream().flatMap(e -> Optional.ofNullable(absent.get(e.child()))
                .filter(child -> child.card().isOpen()).map(child -> new Agenda.Away(child, e)).stream()).toList();
        List<Agenda.Line> lines = lines(view(w), children, runs, this::isShown);
        lines.addAll(own.lines());
        return Agenda.of(today.date(), lines, children, away);
    }

    private List<DueReminder> own(Work w, List<Reminder> reminders) {
        var rules = ReminderService.rules(w, today.date());
        return reminders.stream().map(rules::due).filter(this::isShown).toList();
    }

    private boolean isShown(Due due) {
        return Agenda.holds(today.date(), due);
    }

    private static Stream<ChildId> whose(List<DueReminder> own) {
        return own.stream().flatMap(due -> due.reminder().child().stream());
    }

    private Outlook view(Work w) {
        return new Outlook(new Perspective(w.settings().own().role(), today.date(), w.settings().leadMonths()),
                catalog.current(today.date()));
    }

    /** The items of lists, by child in their order. */
    static List<Agenda.Line> lines(Outlook outlook, List<Child> children, List<ChecklistRun> runs,
            Predicate<Due> which) {
        Map<ChildId, List<ChecklistRun>> byChild = runs.stream().collect(Collectors.groupingBy(ChecklistRun::child));
        // of thousands of children: by as many threads as there are cores, in the same order
        return children.parallelStream()
                .flatMap(child -> outlook.of(child, byChild.getOrDefault(child.id(), List.of())).stream().filter(which)
                        .map(due -> new Agenda.Line(Optional.of(child), due)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<ChildId, Child> byId(List<Child> children) {
        return children.stream().collect(Collectors.toMap(Child::id, Function.identity()));
    }
}
