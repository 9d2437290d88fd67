package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;

/** All items of a child with their days and states on a day: runs that run, and lists that will start. */
public final class Outlook {
    private static final int ADULT = 18;
    /** Months differ in length, so that the same rule counts some days more or less from another day. */
    private static final int UNEVEN = 7;

    private final Perspective view;
    private final List<Checklist> lists;

    /** An outlook from a perspective, with the list versions that new runs take. */
    public Outlook(Perspective view, List<Checklist> lists) {
        this.view = view;
        this.lists = List.copyOf(lists);
    }

    /**
     * The last birth date with which a child can have an item that opens or ends by a day, as long as nothing but its
     * birth dates is known: no age decision, no list that has run, no other day that windows are counted from. All
     * other items of such a child lie later.
     */
    public LocalDate bornUntil(LocalDate last) {
        LocalDate adult = last.plusYears(1);
        var windows = new Windows(Anchors.of(adult), view.leadMonths());
        LocalDate first = lists.stream().flatMap(list -> list.items().stream()).map(item -> windows.days(item.timing()))
                .flatMap(days -> Stream.concat(days.from().stream(), days.last().stream()))
                .reduce(adult.minusMonths(view.leadMonths()), (one, other) -> one.isBefore(other) ? one : other);
        return last.plusDays(ChronoUnit.DAYS.between(first, adult) + UNEVEN).minusYears(ADULT);
    }

    /** The items of the runs as they should be today, in list order. */
    public List<DueItem> of(Child child, List<ChecklistRun> runs) {
        var rules = new RunRules(view, lists);
        List<ChecklistRun> all = new ArrayList<>(RunRules.applied(runs, rules.changes(child, runs)));
        all.addAll(rules.coming(child, all));
        var items = new ItemRules(child, all, view);
        var due = new ArrayList<DueItem>();
        for (ChecklistRun run : all) {
            if (RunRules.counts(child, run)) {
                run.list().items().forEach(item -> due.add(items.due(run, item)));
            }
        }
        return List.copyOf(due);
    }
}
