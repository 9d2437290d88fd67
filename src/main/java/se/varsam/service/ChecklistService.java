package se.varsam.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Mark.What;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.deadline.RunRules;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** Checklists and deadlines: what is due, for one child and for all, and what the user says of an item. */
public final class ChecklistService {
    private final UnitOfWork register;
    private final ChecklistCatalog catalog;
    private final Today today;

    /** Services over an open register. */
    public ChecklistService(UnitOfWork register, ChecklistCatalog catalog, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.today = today;
    }

    /**
     * Starts, rests and ends runs as the real day asks for, in all open cards; where a child lives and who works with it
     * is brought up to date with it. To be called after unlocking and when the day changes. Gives the number of changed
     * runs. From another day, what would run then is only shown.
     */
    public int refresh() {
        return register.write(w -> {
            new CurrentFields(today).followAll(w);
            Map<ChildId, List<ChecklistRun>> runs = runsByChild(w);
            return w.children().all().stream().filter(c -> c.card().isOpen())
                    .mapToInt(c -> ChecklistChanges.apply(w, c, runs.getOrDefault(c.id(), List.of()), rules(w))).sum();
        });
    }

    /** The items of a child's running and coming lists, in list order; empty for an unknown child. */
    public List<DueItem> of(ChildId id) {
        return register.read(w -> w.children().find(id).map(c -> outlook(w).of(c, w.runs().of(id))).orElse(List.of()));
    }

    /** The child's runs that have ended, rest or ask for nothing any longer, with what was ticked in them. */
    public List<ChecklistRun> ended(ChildId id) {
        return register.read(w -> w.children().find(id)
                .map(c -> w.runs().of(id).stream()
                        .filter(r -> !RunRules.counts(c, r) && !RunRules.isForgotten(c, r)).toList())
                .orElse(List.of()));
    }

    /** All items of all open cards: for the calendar. */
    public List<Agenda.Line> all() {
        return register.read(w -> lines(w, openCards(w)));
    }

    /** The start page. */
    public Agenda agenda() {
        return register.read(w -> {
            List<Child> children = openCards(w);
            var away = w.episodes().current().stream().flatMap(e -> children.stream()
                    .filter(c -> c.id().equals(e.child())).map(c -> new Agenda.Away(c, e))).toList();
            return Agenda.of(today.date(), lines(w, children), children, away);
        });
    }

    /**
     * Says that an item is done (for another actor's: confirmed). Refuses a day to come. Who looks from another day and
     * says that it is done that day means now: it is written by the real day.
     */
    public Outcome<Mark> done(DueItem due, LocalDate on, String by, String note) {
        LocalDate really = on.equals(today.date()) ? today.real() : on;
        if (really.isAfter(today.real())) {
            return Outcome.refused("refusal.item.done-later");
        }
        return mark(due, new Mark(due.item().id(), new What.Done(), really, by.strip(), note.strip()));
    }

    /** Says that an item does not apply. Refuses an empty reason. */
    public Outcome<Mark> notApplicable(DueItem due, String reason) {
        return reason.isBlank()
                ? Outcome.refused("refusal.item.reason")
                : mark(due, new Mark(due.item().id(), new What.NotApplicable(), today.real(), "", reason.strip()));
    }

    /** Postpones an item. Refuses an empty reason and a day that has passed. */
    public Outcome<Mark> postpone(DueItem due, LocalDate to, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.item.reason");
        }
        return to.isBefore(today.real())
                ? Outcome.refused("refusal.item.postponed-back")
                : mark(due, new Mark(due.item().id(), new What.Postponed(to), today.real(), "", reason.strip()));
    }

    /** Takes the newest mark of an item back; what was said before it holds again. */
    public void unmark(DueItem due) {
        register.change(w -> {
            w.runs().unmark(started(w, due), due.item().id());
            w.log().add(LogAction.UNDONE, due.run().child(), due.item().id());
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

    private Outcome<Mark> mark(DueItem due, Mark mark) {
        return register.write(w -> {
            w.runs().mark(started(w, due), mark);
            w.log().add(LogAction.MARKED, due.run().child(), mark.item());
            return Outcome.done(mark);
        });
    }

    /** The stored run of an item; a list that was only shown is started, today, by the first mark. */
    private ChecklistRun started(Work w, DueItem due) {
        ChecklistRun run = due.run();
        return w.runs().of(run.child()).stream()
                .filter(r -> r.list().id().equals(run.list().id()) && r.decision().equals(run.decision())).findFirst()
                .orElseGet(() -> {
                    w.log().add(LogAction.STARTED, run.child(), run.list().id());
                    return w.runs().start(new ChecklistRun(run.id(), run.child(), run.list(), run.decision(),
                            today.real(), run.ended(), run.marks()));
                });
    }

    private List<Agenda.Line> lines(Work w, List<Child> children) {
        Map<ChildId, List<ChecklistRun>> runs = runsByChild(w);
        Outlook outlook = outlook(w);
        var lines = new ArrayList<Agenda.Line>();
        for (Child child : children) {
            outlook.of(child, runs.getOrDefault(child.id(), List.of()))
                    .forEach(due -> lines.add(new Agenda.Line(child, due)));
        }
        return lines;
    }

    private static List<Child> openCards(Work w) {
        return w.children().all().stream().filter(c -> c.card().isOpen()).toList();
    }

    private static Map<ChildId, List<ChecklistRun>> runsByChild(Work w) {
        return w.runs().all().stream().collect(Collectors.groupingBy(ChecklistRun::child));
    }

    private Outlook outlook(Work w) {
        return new Outlook(view(w, today.date()), catalog.current(today.date()));
    }

    private RunRules rules(Work w) {
        return new RunRules(view(w, today.real()), catalog.current(today.real()));
    }

    private static Perspective view(Work w, LocalDate day) {
        return new Perspective(w.settings().own().role(), day, w.settings().leadMonths());
    }
}
