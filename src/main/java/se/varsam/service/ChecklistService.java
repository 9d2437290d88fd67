package se.varsam.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.checklist.Checklist.Start;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Mark.What;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Ahead;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.MonthLoad;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.deadline.ReminderRules;
import se.varsam.domain.deadline.RunRules;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** Checklists and deadlines: what is due, for one child and for all, and what the user says of an item. */
public final class ChecklistService {
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final Today today;
    private final ReminderService reminders;
    private final DueToday dueToday;

    /** Services over an open register. */
    public ChecklistService(UnitOfWork register, ChecklistCatalog catalog, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.today = today;
        this.reminders = new ReminderService(register, today);
        this.dueToday = new DueToday(register, catalog, today);
    }

    /** The titles of the lists that hold now and of their items, by id: words for what the log names. */
    public Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        catalog.current(today.real()).forEach(list -> {
            titles.put(list.id(), list.title());
            list.items().forEach(item -> titles.put(item.id(), item.text().title()));
        });
        return titles;
    }

    /** The list for suspected trafficking, which is started by hand. */
    public TraffickingService trafficking() {
        return new TraffickingService(register, catalog, today);
    }

    /** The plans of the user's own deadlines. */
    public ReminderService reminders() {
        return reminders;
    }

    /**
     * Starts, rests and ends runs as the real day asks for, in all open cards; where a child lives and who works with
     * it is brought up to date with it. To be called after unlocking and when the day changes; what is due shows what
     * would run whether this was done or not. Gives the number of changed runs. From another day, what would run then
     * is only shown.
     */
    public int refresh() {
        register.write(new CurrentFields(today)::followAllOnceADay);
        List<ChildId> due = register.read(this::startable).due(); // worked out when the turn has been given back
        return due.isEmpty() ? 0 : register.write(w -> {
            RunRules rules = rules(w);
            return w.children().among(due).stream()
                    .mapToInt(c -> ChecklistChanges.apply(w, c, w.runs().of(c.id()), rules)).sum();
        });
    }

    /** Those whose lists may start, rest or end, and by what that is told. */
    private record Startable(List<Child> children, Map<ChildId, List<ChecklistRun>> runs, RunRules rules)
            implements
                Sensitive {
        List<ChildId> due() {
            return children.stream().filter(c -> !rules.changes(c, runs.getOrDefault(c.id(), List.of())).isEmpty())
                    .map(Child::id).toList();
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    private Startable startable(Work w) {
        // a list starts no later than its first item can be due
        return new Startable(w.children().concerned(outlook(w, today.real()).bornUntil(today.real())), runsByChild(w),
                rules(w));
    }

    /** The real day, which {@link #refresh} goes by. */
    public LocalDate realDay() {
        return today.real();
    }

    /** The items of a child's running and coming lists, in list order; empty for an unknown child. */
    public List<DueItem> of(ChildId id) {
        return register.read(w -> w.children().find(id).map(c -> outlook(w).of(c, w.runs().of(id))).orElse(List.of()));
    }

    /** What is to be done for a child: the items of its lists, then the user's own deadlines. */
    public List<Due> due(ChildId id) {
        return Stream.<Due>concat(of(id).stream(), reminders.of(id).stream()).toList();
    }

    /** The child's runs that have ended, rest or ask for nothing any longer, with what was ticked in them. */
    public List<ChecklistRun> ended(ChildId id) {
        return register.read(w -> w.children().find(id)
                .map(c -> w.runs().of(id).stream()
                        .filter(r -> !RunRules.counts(c, r) && !RunRules.isForgotten(c, r)).toList())
                .orElse(List.of()));
    }

    /**
     * What lies on each day of a month; of each child with no other facts than {@link Agenda#FACTS}. As far ahead as
     * the start page looks it is what that was worked out of.
     */
    public MonthLoad month(YearMonth month) {
        LocalDate last = MonthLoad.lastShown(month);
        List<Agenda.Line> lines = register.read(w -> last.isAfter(Agenda.horizon(today.date()))
                ? withLater(w, keys -> w.children().among(keys, Agenda.FACTS), last)
                : dueToday.own(w));
        return MonthLoad.of(month, today.date(), lines); // sorted when the turn has been given back
    }

    /**
     * What a stand-in meets until a number of days from today; the open cards are whole, the children of lines have no
     * other facts than {@link Agenda#FACTS}.
     */
    public Ahead ahead(int days) {
        return register.read(w -> {
            LocalDate last = today.date().plusDays(days);
            return Ahead.of(dueToday.agenda(w), last,
                    withLater(w, keys -> w.children().among(keys, Agenda.FACTS), last), openCards(w));
        });
    }

    /** The start page; of each child with no other facts than {@link Agenda#FACTS}. */
    public Agenda agenda() {
        return dueToday.agenda();
    }

    /** What is due today for all children, and what of it comes first. */
    public DueToday dueToday() {
        return dueToday;
    }

    /** The open cards for which an item opens or ends by a day, and some others. */
    private List<ChildId> concerned(Work w, LocalDate last) {
        return w.children().concernedKeys(outlook(w).bornUntil(last));
    }

    /**
     * Says that an item is done (for another actor's: confirmed). Refuses a day to come. Who looks from another day and
     * says that it is done that day means now: it is written by the real day. Refuses words of more than a line.
     */
    public Outcome<Mark> done(Due due, LocalDate on, String by, String note) {
        LocalDate really = on.equals(today.date()) ? today.real() : on;
        if (really.isAfter(today.real())) {
            return Outcome.refused("refusal.item.done-later");
        }
        return FieldCheck.line(by).then(tidyBy -> FieldCheck.line(note)
                .then(tidy -> mark(due, new Mark(named(due), new What.Done(), really, tidyBy, tidy))));
    }

    /** Says that an item does not apply. Refuses an empty reason, and one longer than a line. */
    public Outcome<Mark> notApplicable(Due due, String reason) {
        return why(reason).then(
                tidy -> mark(due, new Mark(named(due), new What.NotApplicable(), today.real(), "", tidy)));
    }

    /** Postpones an item. Refuses an empty reason, one longer than a line, and a day that has passed. */
    public Outcome<Mark> postpone(Due due, LocalDate to, String reason) {
        return why(reason).then(tidy -> to.isBefore(today.real())
                ? Outcome.refused("refusal.item.postponed-back")
                : mark(due, new Mark(named(due), new What.Postponed(to), today.real(), "", tidy)));
    }

    private static Outcome<String> why(String reason) {
        return FieldCheck.line(reason)
                .then(tidy -> tidy.isEmpty() ? Outcome.refused("refusal.item.reason") : Outcome.done(tidy));
    }

    /** Takes the newest mark of an item back; what was said before it holds again. */
    public void unmark(Due due) {
        register.change(w -> {
            switch (due) {
                case DueItem item -> w.runs().unmark(started(w, item), item.id());
                case DueReminder own -> w.reminders().unmark(own.reminder(), own.planned());
            }
            log(w, LogAction.UNDONE, due);
        });
    }

    /** Whether the list for a written-up age can be offered to the child, though it does not start by itself. */
    public boolean isOffered(ChildId id) {
        return register.read(w -> w.children().find(id).flatMap(c -> rules(w).offered(c, w.runs().of(id))).isPresent());
    }

    /** Starts the offered list; nothing when there is none. */
    public void startOffered(ChildId id) {
        register.change(w -> w.children().find(id).flatMap(c -> rules(w).offered(c, w.runs().of(id))).ifPresent(run -> {
            w.runs().start(run);
            w.log().add(LogAction.STARTED, id, run.list().id());
        }));
    }

    private Outcome<Mark> mark(Due due, Mark mark) {
        return register.write(w -> {
            switch (due) {
                case DueItem item -> w.runs().mark(started(w, item), mark);
                case DueReminder own -> {
                    if (!waits(w, own)) {
                        return Outcome.refused("refusal.reminder.settled");
                    }
                    w.reminders().mark(own.reminder(), mark);
                }
            }
            log(w, LogAction.MARKED, due);
            return Outcome.done(mark);
        });
    }

    /** What a mark names: the item, or the day that the time of a deadline of one's own was planned for. */
    private static String named(Due due) {
        return due instanceof DueReminder own ? own.planned().toString() : due.id();
    }

    /** Whether it is still this time's turn: a screen may show what was settled since. */
    private static boolean waits(Work w, DueReminder own) {
        return w.reminders().find(own.reminder().id()).flatMap(Reminder::current).filter(own.planned()::equals)
                .isPresent();
    }

    private static void log(Work w, LogAction action, Due due) {
        Optional<ChildId> child = switch (due) {
            case DueItem item -> Optional.of(item.run().child());
            case DueReminder own -> own.reminder().child();
        };
        child.ifPresentOrElse(id -> w.log().add(action, id, due.id()), () -> w.log().add(action, due.id()));
    }

    /** The stored run of an item; a list that was only shown is started, today, by the first mark. */
    private ChecklistRun started(Work w, DueItem due) {
        ChecklistRun run = due.run();
        return w.runs().of(run.child()).stream()
                .filter(r -> r.id() == run.id() || r.list().id().equals(run.list().id())
                        && r.list().start() != Start.BY_HAND && r.decision().equals(run.decision()))
                .findFirst()
                .orElseGet(() -> {
                    w.log().add(LogAction.STARTED, run.child(), run.list().id());
                    return w.runs().start(new ChecklistRun(run.id(), run.child(), run.list(), run.decision(),
                            today.real(), run.ended(), run.marks()));
                });
    }

    /** The items of all lists, and the later times of what comes again, until a day. */
    private List<Agenda.Line> withLater(Work w, Function<List<ChildId>, List<Child>> children, LocalDate last) {
        List<Agenda.Line> lines = DueToday.lines(outlook(w), children.apply(concerned(w, last)),
                w.runs().ofOpenCards(), _ -> true);
        ReminderRules rules = ReminderService.rules(w, today.date());
        List<Reminder> reminders = w.reminders().ofOpenCards();
        List<DueReminder> own = Stream.concat(reminders.stream().map(rules::due),
                reminders.stream().flatMap(each -> rules.later(each, last).stream())).toList();
        lines.addAll(lines(own, children.apply(whose(own))));
        return lines;
    }

    private static List<ChildId> whose(List<DueReminder> own) {
        return own.stream().flatMap(due -> due.reminder().child().stream()).toList();
    }

    private static List<Agenda.Line> lines(List<DueReminder> own, List<Child> children) {
        Map<ChildId, Child> byId = byId(children);
        return own.stream().map(due -> new Agenda.Line(due.reminder().child().map(byId::get), due)).toList();
    }

    private static List<Child> openCards(Work w) {
        return w.children().all().stream().filter(c -> c.card().isOpen()).toList();
    }

    private static Map<ChildId, List<ChecklistRun>> runsByChild(Work w) {
        return w.runs().ofOpenCards().stream().collect(Collectors.groupingBy(ChecklistRun::child));
    }

    private static Map<ChildId, Child> byId(List<Child> children) {
        return children.stream().collect(Collectors.toMap(Child::id, Function.identity()));
    }

    private Outlook outlook(Work w) {
        return outlook(w, today.date());
    }

    private Outlook outlook(Work w, LocalDate day) {
        return new Outlook(view(w, day), catalog.current(day));
    }

    private RunRules rules(Work w) {
        return new RunRules(view(w, today.real()), catalog.current(today.real()));
    }

    private static Perspective view(Work w, LocalDate day) {
        return new Perspective(w.settings().own().role(), day, w.settings().leadMonths());
    }
}
