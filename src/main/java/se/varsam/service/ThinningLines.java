package se.varsam.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.Role;
import se.varsam.domain.thinning.FileState;
import se.varsam.domain.thinning.FileState.Hold;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningDate;
import se.varsam.domain.thinning.ThinningRules;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.domain.thinning.ThinningRules.Rule;
import se.varsam.service.ThinningService.Line;
import se.varsam.service.port.Work;

/**
 * What thinning goes by beside the children's cards and their last entries, read once for all.
 *
 * @param rule
 *            that holds; empty when none does
 * @param keeps
 *            what is kept
 * @param today
 *            the real day
 * @param placed
 *            whose files tell of a placement
 * @param away
 *            who is away
 * @param holds
 *            the stops
 * @param releases
 *            what was answered for
 */
record ThinningLines(Optional<Rule> rule, List<Keep> keeps, LocalDate today, Set<ChildId> placed, Set<ChildId> away,
        Map<ChildId, Hold> holds, Map<ChildId, Map<Hindrance, Release>> releases) {
    static ThinningLines read(Work w, ThinningRules rules, LocalDate today) {
        Role role = w.settings().own().role();
        return new ThinningLines(rules.rule(role, today), rules.keeps(role, today), today, w.thinnings().placed(),
                w.episodes().current().stream().map(MissingEpisode::child).collect(Collectors.toSet()),
                w.thinnings().holds(), w.thinnings().releases());
    }

    /** Whether a day counts from the last entries: if not, nobody need look for them. */
    boolean askForEntries() {
        return rule.filter(counting -> counting.from() == Event.LAST_ENTRY).isPresent();
    }

    /** Children with their dates, where nothing counts from the last entries. */
    List<Line> of(Collection<Child> children) {
        return joined(children.stream().map(child -> of(child, today)));
    }

    /** Children with their dates: what is due first, then closed cards, then by date. Who has no last entry is gone. */
    List<Line> of(Collection<Child> children, Map<ChildId, LocalDate> last) {
        return joined(children.stream().flatMap(child -> Optional.ofNullable(last.get(child.id()))
                .map(entry -> of(child, entry)).stream()));
    }

    /** By hand: of a large register ten thousand lines are put in order before the first is seen. */
    static int inOrder(Line one, Line other) {
        int order = one.date().state().compareTo(other.date().state());
        if (order == 0) {
            order = Boolean.compare(one.child().card().isOpen(), other.child().card().isOpen());
        }
        if (order == 0) {
            order = one.date().day().orElse(LocalDate.MAX).compareTo(other.date().day().orElse(LocalDate.MAX));
        }
        return order == 0 ? one.child().fileNumber().compareTo(other.child().fileNumber()) : order;
    }

    /** Lines of different children in the order of all. */
    static List<Line> joined(Stream<Line> lines) {
        return lines.sorted(ThinningLines::inOrder).toList();
    }

    private Line of(Child child, LocalDate lastEntry) {
        ChildId id = child.id();
        boolean told = Stream.of(ChildField.PLACEMENT_TYPE, ChildField.PLACEMENT_NAME)
                .anyMatch(field -> child.facts().get(field).isPresent());
        var file = new FileState(child.card(), lastEntry,
                child.birthDates().inForce().map(d -> d.birthDate().earliest()), told || placed.contains(id),
                away.contains(id), Optional.ofNullable(holds.get(id)), releases.getOrDefault(id, Map.of()));
        return new Line(child, file, ThinningDate.of(rule, keeps, file, today));
    }
}
