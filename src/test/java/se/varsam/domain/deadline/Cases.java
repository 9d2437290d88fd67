package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.PartialDate;

/** A made-up child, put together in words, and its outlook by the real lists. */
final class Cases {
    static final Checklists LISTS = new Checklists();
    private static final ChildId ID = new ChildId(1);
    private final List<AgeDecision> decisions = new ArrayList<>();
    private final List<AsylumEvent> asylum = new ArrayList<>();
    private final Map<ChildField, String> facts = new EnumMap<>(ChildField.class);
    private final List<ChecklistRun> runs = new ArrayList<>();
    private Role role = Role.SOCIAL_SECRETARY;

    static Cases born(String date) {
        return new Cases().decision(Kind.REGISTERED, date, "2024-01-10", "2024-01-10");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static AgeDecision entry(long id, Kind kind, String birth, String validFrom, String learned) {
        return new AgeDecision(id, kind, PartialDate.parse(birth).orElseThrow(), day(validFrom), day(learned),
                Origin.UNKNOWN, Fate.NONE);
    }

    Cases decision(Kind kind, String birth, String validFrom, String learned) {
        decisions.add(entry(decisions.size() + 1, kind, birth, validFrom, learned));
        return this;
    }

    Cases last(Fate fate) {
        decisions.addLast(decisions.removeLast().with(fate));
        return this;
    }

    Cases status(AsylumStatus status) {
        asylum.add(new AsylumEvent(asylum.size() + 1, status, day("2024-01-10"), ""));
        return this;
    }

    Cases seeker() {
        return status(AsylumStatus.SEEKER);
    }

    Cases fact(ChildField field, String value) {
        facts.put(field, value);
        return this;
    }

    Cases role(Role other) {
        role = other;
        return this;
    }

    /** Runs what should run on a day, so that later marks have a run to stand in. */
    Cases refresh(String today) {
        var rules = new RunRules(view(today), LISTS.current(day(today)));
        List<ChecklistRun> after = RunRules.applied(runs, rules.changes(child(), runs));
        runs.clear();
        long id = 1;
        for (ChecklistRun r : after) {
            runs.add(new ChecklistRun(id++, r.child(), r.list(), r.decision(), r.startedOn(), r.ended(), r.marks()));
        }
        return this;
    }

    Cases mark(String item, Mark.What what, String on) {
        runs.replaceAll(r -> r.list().item(item).isEmpty() ? r : with(r, new Mark(item, what, day(on), "", "skäl")));
        return this;
    }

    Cases done(String item, String on) {
        return mark(item, new Mark.What.Done(), on);
    }

    private static ChecklistRun with(ChecklistRun r, Mark mark) {
        var marks = new ArrayList<>(r.marks());
        marks.addFirst(mark);
        return new ChecklistRun(r.id(), r.child(), r.list(), r.decision(), r.startedOn(), r.ended(), marks);
    }

    Child child() {
        return new Child(ID, new FileNumber(2026, 1), new CardState.Open(), new Facts(facts),
                new BirthDateHistory(decisions), new AsylumHistory(asylum));
    }

    List<ChecklistRun> runs() {
        return List.copyOf(runs);
    }

    List<DueItem> outlook(String today) {
        return new Outlook(view(today), LISTS.current(day(today))).of(child(), runs);
    }

    DueItem item(String id, String today) {
        return find(id, today).orElseThrow(() -> new AssertionError("no item " + id));
    }

    Optional<DueItem> find(String id, String today) {
        return outlook(today).stream().filter(d -> d.item().id().equals(id)).findFirst();
    }

    Perspective view(String today) {
        return new Perspective(role, day(today), 4);
    }
}
