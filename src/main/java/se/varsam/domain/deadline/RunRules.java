package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.Checklist.Start;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.ChecklistRun.End;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus.Applies;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;

/** When checklists start, rest and end by themselves ({@code routines.md} §1 and §2). */
public final class RunRules {
    private final Perspective view;
    private final List<Checklist> lists;

    /** Rules for a day, with the list versions that new runs take. */
    public RunRules(Perspective view, List<Checklist> lists) {
        this.view = view;
        this.lists = List.copyOf(lists);
    }

    /** What should happen to a child's runs. */
    public sealed interface Change {
        /** A run (id 0) starts. */
        record Started(ChecklistRun run) implements Change {}

        /** A run ends, or rests. */
        record Ended(ChecklistRun run, End why) implements Change {}

        /** A run that rested or had ended runs on. */
        record Resumed(ChecklistRun run) implements Change {}
    }

    /** The changes due today, none when all is as it should be. */
    public List<Change> changes(Child child, List<ChecklistRun> runs) {
        var changes = new ArrayList<Change>();
        runs.forEach(run -> changeOf(child, run, runs).ifPresent(changes::add));
        boolean begins = has18(child) && !startOf18(child).isAfter(view.today());
        for (Checklist list : lists) {
            if (list.start() == Start.BEFORE_ADULT && begins
                    && runs.stream().noneMatch(r -> r.list().id().equals(list.id()))) {
                changes.add(new Change.Started(run(child, list, Optional.empty())));
            }
            if (list.start() == Start.WRITTEN_UP_TO_ADULT && Anchors.of(child).isAdultAtOnce()) {
                startForWriteUp(child, list, runs).ifPresent(run -> changes.add(new Change.Started(run)));
            }
        }
        return changes;
    }

    /** The runs as they are after the changes. */
    public static List<ChecklistRun> applied(List<ChecklistRun> runs, List<Change> changes) {
        var all = new ArrayList<>(runs);
        for (Change change : changes) {
            switch (change) {
                case Change.Started(var run) -> all.add(run);
                case Change.Ended(var run, var why) ->
                    all.replaceAll(r -> r.equals(run) ? with(r, Optional.of(why)) : r);
                case Change.Resumed(var run) -> all.replaceAll(r -> r.equals(run) ? with(r, Optional.empty()) : r);
            }
        }
        return all;
    }

    /**
     * Whether a run counts today: it runs, and the 18-year lists concern the child. A list that a reversed decision had
     * started is kept with its ticks, but asks for nothing.
     */
    public static boolean counts(Child child, ChecklistRun run) {
        return run.isRunning() && (run.list().start() != Start.BEFORE_ADULT || has18(child));
    }

    /** Whether a run tells nothing any more: nothing was ticked in it, and what started it was typed by mistake. */
    public static boolean isForgotten(Child child, ChecklistRun run) {
        return !run.isRunning() && run.marks().isEmpty() && run.decision().isPresent()
                && child.birthDates().entries().stream().noneMatch(d -> isOf(d, run));
    }

    /** Lists that will start later, as runs only thought of: shown as coming. */
    public List<ChecklistRun> coming(Child child, List<ChecklistRun> runs) {
        if (!has18(child)) {
            return List.of();
        }
        return lists.stream().filter(list -> list.start() == Start.BEFORE_ADULT)
                .filter(list -> runs.stream().noneMatch(r -> r.list().id().equals(list.id())))
                .map(list -> new ChecklistRun(0, child.id(), list, Optional.empty(), startOf18(child), Optional.empty(),
                        List.of()))
                .toList();
    }

    /**
     * The run that can be offered: the age is written up, but the young person is not yet an adult by it; the user
     * starts it or not.
     */
    public Optional<ChecklistRun> offered(Child child, List<ChecklistRun> runs) {
        if (Anchors.of(child).isAdultAtOnce()) {
            return Optional.empty();
        }
        return lists.stream().filter(list -> list.start() == Start.WRITTEN_UP_TO_ADULT)
                .flatMap(list -> startForWriteUp(child, list, runs).stream()).findFirst();
    }

    private Optional<ChecklistRun> startForWriteUp(Child child, Checklist list, List<ChecklistRun> runs) {
        BirthDateHistory history = child.birthDates();
        return history.adultThrough().or(history::writeUp).filter(d -> d.birthDate().isWhole())
                .filter(_ -> child.asylum().statusOn(view.today()).seekerItems() != Applies.NO)
                .filter(d -> runs.stream().filter(r -> r.list().id().equals(list.id()))
                        .noneMatch(r -> isOf(d, r) || r.isRunning()))
                .map(d -> run(child, list, Optional.of(d.id())));
    }

    private static boolean isOf(AgeDecision decision, ChecklistRun run) {
        return run.decision().equals(Optional.of(decision.id()));
    }

    private Optional<Change> changeOf(Child child, ChecklistRun run, List<ChecklistRun> runs) {
        if (run.decision().isEmpty()) {
            return Optional.empty();
        }
        Optional<End> why = end(child, run, runs);
        if (why.equals(run.ended())) {
            return Optional.empty();
        }
        return Optional.of(why.<Change>map(end -> new Change.Ended(run, end)).orElseGet(() -> new Change.Resumed(run)));
    }

    private static Optional<End> end(Child child, ChecklistRun run, List<ChecklistRun> runs) {
        BirthDateHistory history = child.birthDates();
        Optional<AgeDecision> started = history.entries().stream().filter(d -> isOf(d, run)).findFirst();
        if (history.adultThrough().map(d -> isOf(d, run) || goesOn(d, run, runs))
                .orElseGet(() -> started.filter(d -> isOffered(d, history)).isPresent())) {
            return Optional.empty();
        }
        if (started.filter(d -> d.fate().reversedOn().isPresent()).isPresent() || started.isEmpty()) {
            return Optional.of(End.REVERSED);
        }
        return Optional
                .of(started.filter(d -> d.fate().stayedOn().isPresent()).isPresent() ? End.STAYED : End.SUPERSEDED);
    }

    /** A run goes on, with its ticks, when another decision now makes the young person an adult and has no own run. */
    private static boolean goesOn(AgeDecision through, ChecklistRun run, List<ChecklistRun> runs) {
        return run.isRunning() && runs.stream()
                .noneMatch(r -> r.list().id().equals(run.list().id()) && isOf(through, r));
    }

    /** Whether the user may have started the list: the age is written up, but did not make an adult at once. */
    private static boolean isOffered(AgeDecision decision, BirthDateHistory history) {
        return history.writeUp().filter(decision::equals).isPresent()
                && BirthDateHistory.adultOn(decision).isAfter(decision.learnedOn());
    }

    /** Whether the 18-year lists concern the child: not when already an adult when its birth date was first known. */
    private static boolean has18(Child child) {
        return child.birthDates().isKnownAsChild() || Anchors.of(child).isAdultAtOnce();
    }

    private LocalDate startOf18(Child child) {
        return child.birthDates().adultOn().orElseThrow().minusMonths(view.leadMonths());
    }

    private ChecklistRun run(Child child, Checklist list, Optional<Long> decision) {
        return new ChecklistRun(0, child.id(), list, decision, view.today(), Optional.empty(), List.of());
    }

    private static ChecklistRun with(ChecklistRun r, Optional<End> end) {
        return new ChecklistRun(r.id(), r.child(), r.list(), r.decision(), r.startedOn(), end, r.marks());
    }
}
