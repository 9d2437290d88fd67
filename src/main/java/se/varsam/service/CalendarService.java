package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.domain.checklist.CalendarEntry.Item;
import se.varsam.domain.checklist.CalendarEntry.State;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.document.Words;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.reminder.Reminder;
import se.varsam.service.port.CalendarWriter;
import se.varsam.service.port.CalendarWriter.Event;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * All deadlines of the register as a calendar file: those of lists, of lists to come too, and the user's own. What an
 * earlier file said and no longer holds is moved or cancelled. An item without a day is left out.
 */
public final class CalendarService {
    /** The log's name for the file. */
    private static final String LOG_NAME = "CALENDAR";
    private static final String OWN = "own";
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final CalendarWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;

    /** Works in an open register; the clock tells when the file is made, today the day that states are counted on. */
    public CalendarService(UnitOfWork register, ChecklistCatalog catalog, CalendarWriter writer, Words words,
            Clock clock,
            Today today) {
        this.register = register;
        this.catalog = catalog;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        this.today = today;
    }

    /**
     * The days that are asked for, both included.
     *
     * @param from
     *            the first, empty for all that were
     * @param to
     *            the last, empty for all to come
     */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
        private boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
        }
    }

    /** What there is to say of an item under its title, which names nobody. */
    private record Said(CalendarEntry entry, String title) {}

    /**
     * Makes the file: the deadlines of a span, and whatever has changed since it was last told of. It is logged, and
     * what the file says is remembered, only when {@code keep} took the file: what it throws undoes both.
     */
    public void export(Span span, Consumer<byte[]> keep) {
        register.change(w -> {
            Map<Item, CalendarEntry> told = byItem(w.calendar().all());
            var events = new ArrayList<Event>();
            var fresh = new ArrayList<CalendarEntry>();
            Stream.concat(ofLists(w, told), own(w, told)).forEach(now -> {
                Optional<CalendarEntry> before = Optional.ofNullable(told.get(now.entry().of()));
                if (span.holds(now.entry().day()) || before.filter(e -> !e.equals(now.entry())).isPresent()) {
                    if (before.filter(now.entry()::equals).isEmpty()) { // else it stands there already
                        fresh.add(now.entry());
                    }
                    events.add(new Event(now.entry(), now.title()));
                }
            });
            w.calendar().keep(fresh);
            w.log().add(LogAction.EXPORTED, LOG_NAME);
            keep.accept(writer.write(events, clock.instant()));
        });
    }

    private Stream<Said> ofLists(Work w, Map<Item, CalendarEntry> told) {
        Map<ChildId, List<ChecklistRun>> runs = w.runs().all().stream()
                .collect(Collectors.groupingBy(ChecklistRun::child));
        Map<Optional<ChildId>, List<CalendarEntry>> before = told.values().stream()
                .collect(Collectors.groupingBy(entry -> entry.of().child()));
        Outlook outlook = outlook(w);
        return w.children().all().stream().flatMap(child -> {
            List<DueItem> items = outlook.of(child, runs.getOrDefault(child.id(), List.of()));
            return said(child, items, before.getOrDefault(Optional.of(child.id()), List.of())).stream()
                    .map(entry -> new Said(entry, child.fileNumber() + " · " + entry.of().item()));
        });
    }

    /** The user's own deadlines: the time that waits, under an id that stays when the next one comes. */
    private Stream<Said> own(Work w, Map<Item, CalendarEntry> told) {
        Map<ChildId, Child> children = w.children().all().stream().collect(Collectors.toMap(Child::id, c -> c));
        var rules = ReminderService.rules(w, today.date());
        Set<Long> removed = w.reminders().removed().stream().map(Reminder::id).collect(Collectors.toSet());
        return Stream.concat(w.reminders().all().stream(), w.reminders().removed().stream()).flatMap(reminder -> {
            DueReminder due = rules.due(reminder);
            Optional<Child> child = reminder.child().map(children::get);
            boolean open = child.map(c -> c.card().isOpen()).orElse(true) && !removed.contains(reminder.id());
            var item = new Item(Optional.empty(), OWN, Optional.empty(), String.valueOf(reminder.id()));
            String neutral = words.text("export.reminder");
            String title = child.map(c -> c.fileNumber() + " · " + neutral).orElse(neutral);
            return next(item, due.last(), open && stands(due) ? State.STANDS : State.CANCELLED, told).stream()
                    .map(entry -> new Said(entry, title));
        });
    }

    /** What is said next of an item; nothing of one that never stood in a file and does not stand now. */
    private static Optional<CalendarEntry> next(Item item, LocalDate day, State state, Map<Item, CalendarEntry> told) {
        return Optional.ofNullable(told.get(item)).map(before -> before.next(day, state))
                .or(() -> Optional.of(CalendarEntry.first(item, day, state)).filter(_ -> state == State.STANDS));
    }

    private Outlook outlook(Work w) {
        return new Outlook(new Perspective(w.settings().own().role(), today.date(), w.settings().leadMonths()),
                catalog.current(today.date()));
    }

    private static Map<Item, CalendarEntry> byItem(List<CalendarEntry> told) {
        return told.stream()
                .collect(Collectors.toMap(CalendarEntry::of, e -> e, (_, later) -> later, LinkedHashMap::new));
    }

    /** What there is to say now: of each item with a day, and of each that was told of and has none any longer. */
    private static List<CalendarEntry> said(Child child, List<DueItem> items, List<CalendarEntry> told) {
        Map<Item, CalendarEntry> known = byItem(told);
        var gone = new LinkedHashMap<>(known);
        var all = new ArrayList<CalendarEntry>();
        for (DueItem due : items) {
            var item = new Item(Optional.of(child.id()), due.run().list().id(), due.run().decision(), due.item().id());
            State state = child.card().isOpen() && stands(due) ? State.STANDS : State.CANCELLED;
            day(due).flatMap(day -> Optional.ofNullable(known.get(item)).map(before -> before.next(day, state))
                    .or(() -> Optional.of(CalendarEntry.first(item, day, state)).filter(_ -> child.card().isOpen())))
                    .ifPresent(entry -> {
                        gone.remove(item);
                        all.add(entry);
                    });
        }
        gone.values().forEach(before -> all.add(before.next(before.day(), State.CANCELLED)));
        return all;
    }

    private static Optional<LocalDate> day(DueItem due) {
        return switch (due.state()) {
            case ItemState.Late(var last) -> Optional.of(last);
            case ItemState.Postponed(var to, var _) -> Optional.of(to);
            default -> due.days().last();
        };
    }

    /** Whether the item still has its day; {@code Nu} has none, so what stood in a calendar before goes away. */
    private static boolean stands(Due due) {
        return switch (due.state()) {
            case ItemState.Coming _,ItemState.Open _,ItemState.Late _,ItemState.Postponed _,ItemState.Waiting _ ->
                true;
            case ItemState.Unconfirmed(var since) -> due.days().last().filter(since::equals).isPresent();
            case ItemState.Done _,ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Lapsed _,ItemState.Now _,ItemState.WaitingForItem _ ->
                false;
        };
    }
}
