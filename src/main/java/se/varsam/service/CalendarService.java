package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.domain.checklist.CalendarEntry.Item;
import se.varsam.domain.checklist.CalendarEntry.State;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.CalendarWriter;
import se.varsam.service.port.CalendarWriter.Event;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * All deadlines of the register as a calendar file, those of lists to come too. What an earlier file said and no longer
 * holds is moved or cancelled. An item without a day is left out.
 */
public final class CalendarService {
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final CalendarWriter writer;
    private final Clock clock;
    private final Today today;

    /** Works in an open register; the clock tells when the file is made, today the day that states are counted on. */
    public CalendarService(UnitOfWork register, ChecklistCatalog catalog, CalendarWriter writer, Clock clock,
            Today today) {
        this.register = register;
        this.catalog = catalog;
        this.writer = writer;
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

    /**
     * Makes the file: the deadlines of a span, and whatever has changed since it was last told of. It is logged, and
     * what
     * the file says is remembered, only when {@code keep} took the file: what it throws undoes both.
     */
    public void export(Span span, Consumer<byte[]> keep) {
        register.change(w -> {
            Map<Item, CalendarEntry> told = w.calendar().all().stream()
                    .collect(Collectors.toMap(CalendarEntry::of, e -> e, (_, later) -> later, LinkedHashMap::new));
            Map<ChildId, List<ChecklistRun>> runs = w.runs().all().stream()
                    .collect(Collectors.groupingBy(ChecklistRun::child));
            Outlook outlook = outlook(w);
            var events = new ArrayList<Event>();
            for (Child child : w.children().all()) {
                List<DueItem> items = outlook.of(child, runs.getOrDefault(child.id(), List.of()));
                for (CalendarEntry now : said(child, items, told)) {
                    Optional<CalendarEntry> before = Optional.ofNullable(told.get(now.of()));
                    if (span.holds(now.day()) || before.filter(e -> !e.equals(now)).isPresent()) {
                        w.calendar().keep(now);
                        events.add(new Event(now, child.fileNumber() + " · " + now.of().item()));
                    }
                }
            }
            w.log().add(LogAction.EXPORTED);
            keep.accept(writer.write(events, clock.instant()));
        });
    }

    private Outlook outlook(Work w) {
        return new Outlook(new Perspective(w.settings().own().role(), today.date(), w.settings().leadMonths()),
                catalog.current(today.date()));
    }

    /** What there is to say now: of each item with a day, and of each that was told of and has none any longer. */
    private static List<CalendarEntry> said(Child child, List<DueItem> items, Map<Item, CalendarEntry> told) {
        var gone = new LinkedHashMap<>(told);
        gone.keySet().removeIf(item -> !item.child().equals(child.id()));
        var all = new ArrayList<CalendarEntry>();
        for (DueItem due : items) {
            var item = new Item(child.id(), due.run().list().id(), due.run().decision(), due.item().id());
            State state = child.card().isOpen() && stands(due) ? State.STANDS : State.CANCELLED;
            day(due).flatMap(day -> Optional.ofNullable(told.get(item)).map(before -> before.next(day, state))
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
    private static boolean stands(DueItem due) {
        return switch (due.state()) {
            case ItemState.Coming _,ItemState.Open _,ItemState.Late _,ItemState.Postponed _,ItemState.Waiting _ ->
                true;
            case ItemState.Unconfirmed(var since) -> due.days().last().filter(since::equals).isPresent();
            case ItemState.Done _,ItemState.NotApplicable _,ItemState.FallsAway _,ItemState.Lapsed _,ItemState.Now _,ItemState.WaitingForItem _ ->
                false;
        };
    }
}
