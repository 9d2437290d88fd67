package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What looks odd about the placements of a child; nothing is stopped by it. */
public sealed interface PlacementDoubt {
    /** Two share days: the child can only live in one place. */
    record Overlap(Placement earlier, Placement later) implements PlacementDoubt {}

    /** Days between two, both included, when the child lived nowhere. */
    record Gap(LocalDate from, LocalDate to) implements PlacementDoubt {}

    /** The last one has ended; {@code on} is its last day. */
    record Ended(LocalDate on) implements PlacementDoubt {}

    /** Its first day isn't known, so that neither gap nor overlap can be told. */
    record Undated(Placement placement) implements PlacementDoubt {}

    /** The doubts about placements as they are seen on a day, by time. */
    static List<PlacementDoubt> of(List<Placement> placements, LocalDate today) {
        var doubts = new ArrayList<PlacementDoubt>();
        if (placements.size() > 1) {
            placements.stream().filter(p -> p.from().isEmpty()).map(Undated::new).forEach(doubts::add);
        }
        var dated = placements.stream().filter(p -> p.from().isPresent())
                .sorted(Comparator.comparing(p -> p.from().orElseThrow())).toList();
        Optional<Placement> last = Optional.empty();
        for (Placement next : dated) {
            last.ifPresent(before -> between(before, next, doubts));
            last = last.filter(before -> endsAfter(before, next)).or(() -> Optional.of(next));
        }
        if (placements.stream().allMatch(p -> p.to().filter(today::isAfter).isPresent())) {
            placements.stream().map(p -> p.to().orElseThrow()).max(Comparator.naturalOrder()).map(Ended::new)
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    private static void between(Placement last, Placement next, List<PlacementDoubt> doubts) {
        if (last.overlaps(next)) {
            doubts.add(new Overlap(last, next));
        } else {
            LocalDate begun = next.from().orElseThrow();
            last.to().map(end -> end.plusDays(1)).filter(begun::isAfter)
                    .ifPresent(first -> doubts.add(new Gap(first, begun.minusDays(1))));
        }
    }

    private static boolean endsAfter(Placement one, Placement other) {
        return one.to().isEmpty() || other.to().filter(one.to().orElseThrow()::isAfter).isPresent();
    }
}
