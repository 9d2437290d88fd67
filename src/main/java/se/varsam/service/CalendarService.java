package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.varsam.domain.checklist.ChecklistCatalog;
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
import se.varsam.service.port.CalendarWriter;
import se.varsam.service.port.CalendarWriter.CalendarDay;
import se.varsam.service.port.CalendarWriter.CalendarDay.State;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * All deadlines of the register as a calendar file: the items of the lists that have started and the user's own, each
 * under the id it has for good. What has been exported before and no longer holds is cancelled. An item without a day
 * is left out.
 */
public final class CalendarService {
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final CalendarWriter writer;
    private final Words words;
    private final Clock clock;
    private final Today today;

    /** Works in an open register; the clock tells when the file is made, today the day that states are counted on. */
    public CalendarService(UnitOfWork register, ChecklistCatalog catalog, CalendarWriter writer, Words words,
            Clock clock, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
        this.today = today;
    }

    /** Makes the file, with the deadlines from a day to a day (both included) where they are given; it is logged. */
    public byte[] export(Optional<LocalDate> from, Optional<LocalDate> to) {
        return register.write(w -> {
            var days = new ArrayList<CalendarDay>();
            var outlook = new Outlook(new Perspective(w.settings().own().role(), today.date(),
                    w.settings().leadMonths()), catalog.current(today.date()));
            for (Child child : w.children().all()) {
                outlook.of(child, w.runs().of(child.id())).stream().filter(due -> due.run().id() != 0)
                        .forEach(due -> day(w, child, due).ifPresent(days::add));
            }
            days.addAll(own(w));
            w.log().add(LogAction.EXPORTED);
            return writer.write(within(days, from, to), clock.instant());
        });
    }

    /** The user's own deadlines: the time that waits, under an id that stays when the next one comes. */
    private List<CalendarDay> own(Work w) {
        Map<ChildId, Child> children = w.children().all().stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        Map<Long, UUID> ids = w.reminders().calendarIds();
        var rules = ReminderService.rules(w, today.date());
        var days = new ArrayList<CalendarDay>();
        w.reminders().all().forEach(r -> {
            DueReminder due = rules.due(r);
            Optional<Child> child = r.child().map(children::get);
            boolean open = child.map(c -> c.card().isOpen()).orElse(true);
            days.add(own(due, child, ids, open && stands(due) ? State.STANDS : State.CANCELLED));
        });
        w.reminders().removed()
                .forEach(r -> days.add(own(rules.due(r), r.child().map(children::get), ids, State.CANCELLED)));
        return days;
    }

    private CalendarDay own(DueReminder due, Optional<Child> child, Map<Long, UUID> ids, State state) {
        String neutral = words.text("export.reminder");
        String title = child.map(c -> c.fileNumber() + " · " + neutral).orElse(neutral);
        return new CalendarDay(Objects.requireNonNull(ids.get(due.reminder().id())), title, due.last(), state);
    }

    private static List<CalendarDay> within(List<CalendarDay> days, Optional<LocalDate> from,
            Optional<LocalDate> to) {
        return days.stream().filter(d -> from.filter(d.day()::isBefore).isEmpty())
                .filter(d -> to.filter(d.day()::isAfter).isEmpty()).toList();
    }

    private static Optional<CalendarDay> day(Work w, Child child, DueItem due) {
        Optional<LocalDate> day = switch (due.state()) {
            case ItemState.Late(var last) -> Optional.of(last);
            case ItemState.Postponed(var to, var _) -> Optional.of(to);
            default -> due.days().last();
        };
        State state = child.card().isOpen() && stands(due) ? State.STANDS : State.CANCELLED;
        return day.map(d -> new CalendarDay(w.runs().calendarId(due.run(), due.item().id()),
                child.fileNumber() + " · " + due.item().id(), d, state));
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
