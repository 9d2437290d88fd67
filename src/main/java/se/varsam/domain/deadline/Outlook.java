package se.varsam.domain.deadline;

import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;

/** All items of a child with their days and states on a day: runs that run, and lists that will start. */
public final class Outlook {
    private final Perspective view;
    private final List<Checklist> lists;

    /** An outlook from a perspective, with the list versions that new runs take. */
    public Outlook(Perspective view, List<Checklist> lists) {
        this.view = view;
        this.lists = List.copyOf(lists);
    }

    /** The items of the runs as they should be today, in list order. */
    public List<DueItem> of(Child child, List<ChecklistRun> runs) {
        var rules = new RunRules(view, lists);
        List<ChecklistRun> all = new ArrayList<>(RunRules.applied(runs, rules.changes(child, runs)));
        all.addAll(rules.coming(child, all));
        var items = new ItemRules(child, all, view);
        return all.stream().filter(run -> RunRules.counts(child, run))
                .flatMap(run -> run.list().items().stream().map(item -> items.due(run, item))).toList();
    }
}
