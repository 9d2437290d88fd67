package se.varsam.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist.Start;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus.Applies;
import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.DueItem.Days;
import se.varsam.domain.shared.Actor;

/** Gives each item of a child's runs its state ({@code routines.md} §0 and §2). */
final class ItemRules {
    private final Child child;
    private final List<ChecklistRun> runs;
    private final Perspective view;
    private final Anchors anchors;
    private final Windows usual;
    private final Applies seeker;
    private final boolean assumed;

    ItemRules(Child child, List<ChecklistRun> runs, Perspective view) {
        this.child = child;
        this.runs = runs;
        this.view = view;
        this.anchors = Anchors.of(child);
        this.usual = new Windows(anchors, view.leadMonths());
        this.seeker = child.asylum().statusOn(view.today()).seekerItems();
        this.assumed = child.birthDates().isAssumed();
    }

    DueItem due(ChecklistRun run, ChecklistItem item) {
        Days days = windows(run).days(item.timing());
        boolean own = item.actor() == view.role().actor() || item.actor() == Actor.USER;
        ItemState state = state(run, item, days);
        return new DueItem(run, item, days, own ? state : ofOthers(state, days), own,
                item.seekers() && seeker == Applies.UNKNOWN,
                assumed && Windows.restsOn(Anchor.D, item.timing()));
    }

    private Windows windows(ChecklistRun run) {
        return run.list().start() == Start.BY_HAND
                ? new Windows(anchors.startedByHand(run.startedOn()), view.leadMonths())
                : usual;
    }

    /** Another actor's item is never late and never {@code Nu}: the user checks that it happens. */
    private ItemState ofOthers(ItemState state, Days days) {
        return switch (state) {
            case ItemState.Late(var last) -> new ItemState.Unconfirmed(last);
            case ItemState.Now(var since) -> new ItemState.Unconfirmed(since);
            case ItemState.Open _ when days.about() && days.last().filter(view.today()::isAfter).isPresent() ->
                new ItemState.Unconfirmed(days.last().orElseThrow());
            default -> state;
        };
    }

    private ItemState state(ChecklistRun run, ChecklistItem item, Days days) {
        Optional<Mark> mark = run.mark(item.id());
        if (mark.isPresent()) {
            return marked(mark.get());
        }
        if (!applies(item)) {
            return new ItemState.FallsAway(ItemState.FallsAway.Reason.NO_ASYLUM_SEEKER);
        }
        if (item.condition().flatMap(child.facts()::answer).filter(yes -> !yes).isPresent()) {
            return new ItemState.FallsAway(ItemState.FallsAway.Reason.CONDITION_NO);
        }
        if (run.list().start() == Start.BEFORE_ADULT && anchors.isAdultAtOnce()) {
            LocalDate learned = anchors.writeUp().map(AgeDecision::learnedOn).orElseThrow();
            return switch (item.writeUp()) {
                case WriteUpRule.Ordinary _ -> counted(run, item, days);
                case WriteUpRule.Urgent _ -> new ItemState.Now(learned);
                case WriteUpRule.Lapses(var replacedBy) -> new ItemState.Lapsed(replacedBy);
                case WriteUpRule.WaitsFor(var other) -> waitingFor(other, learned);
            };
        }
        return counted(run, item, days);
    }

    private boolean applies(ChecklistItem item) {
        return !item.seekers() || seeker != Applies.NO;
    }

    private ItemState marked(Mark mark) {
        return switch (mark.what()) {
            case Mark.What.Done _ -> new ItemState.Done(mark);
            case Mark.What.NotApplicable _ -> new ItemState.NotApplicable(mark);
            case Mark.What.Postponed(var to) ->
                view.today().isAfter(to) ? new ItemState.Late(to) : new ItemState.Postponed(to, mark);
        };
    }

    /** Waits for an item of a list that runs; that item said or fallen away, or its list not running: {@code Nu}. */
    private ItemState waitingFor(String other, LocalDate learned) {
        return runs.stream().filter(r -> r.isRunning() && r.list().item(other).filter(this::applies).isPresent())
                .findFirst()
                .map(r -> r.mark(other).filter(m -> !(m.what() instanceof Mark.What.Postponed))
                        .<ItemState>map(m -> new ItemState.Now(m.on()))
                        .orElseGet(() -> new ItemState.WaitingForItem(other)))
                .orElseGet(() -> new ItemState.Now(learned));
    }

    private ItemState counted(ChecklistRun run, ChecklistItem item, Days days) {
        var missing = windows(run).missing(item.timing());
        if (missing.isPresent()) {
            return new ItemState.Waiting(missing.get());
        }
        if (days.from().filter(view.today()::isBefore).isPresent()) {
            return new ItemState.Coming();
        }
        if (item.timing() instanceof Timing.Urgent) {
            return new ItemState.Now(days.from().orElseThrow());
        }
        boolean inTime = days.about() || days.last().filter(view.today()::isAfter).isEmpty();
        return inTime ? new ItemState.Open() : passed(item, days.last().orElseThrow());
    }

    /** Its last day has passed: late, or {@code Nu} when it passed only through a decision that wrote the age up. */
    private ItemState passed(ChecklistItem item, LocalDate last) {
        return anchors.writeUps().stream().filter(w -> last.isBefore(w.decision().learnedOn()))
                .filter(w -> new Windows(anchors.before(w), view.leadMonths()).days(item.timing()).last()
                        .filter(old -> !old.isBefore(w.decision().learnedOn())).isPresent())
                .<ItemState>map(w -> new ItemState.Now(w.decision().learnedOn())).findFirst()
                .orElseGet(() -> new ItemState.Late(last));
    }
}
