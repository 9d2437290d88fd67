package se.varsam.domain.readiness;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Sensitive;

/**
 * What the start page says of the readiness of the register: whose file should be gone through now, and of the other
 * files those most in need. A child stands in one of them only.
 *
 * @param nudges
 *            the files to go through, the worst first
 * @param first
 *            the worst of the others, at most {@link #MOST} with those to go through
 * @param more
 *            how many others there are besides
 */
public record Gaps(List<Nudge> nudges, List<Readiness> first, int more) implements Sensitive {
    /** How many children are named. */
    public static final int MOST = 5;
    /** No gap at all. */
    public static final Gaps NONE = new Gaps(List.of(), List.of(), 0);

    /** Keeps unmodifiable copies. */
    public Gaps {
        nudges = List.copyOf(nudges);
        first = List.copyOf(first);
    }

    /**
     * The gaps of a register.
     *
     * @param files
     *            the open cards, the worst first
     * @param due
     *            whose file should be gone through now, and why
     */
    public static Gaps of(List<Readiness> files, Map<ChildId, Nudge.Why> due) {
        List<Readiness> lacking = files.stream().filter(Nudge::isWorthIt).toList();
        List<Nudge> nudges = lacking.stream().flatMap(file -> Optional.ofNullable(due.get(file.child().id()))
                .map(why -> new Nudge(file, why)).stream()).toList();
        List<Readiness> others = lacking.stream().filter(file -> !due.containsKey(file.child().id())).toList();
        List<Readiness> first = others.stream().limit(Math.max(0, MOST - nudges.size())).toList();
        return new Gaps(nudges, first, others.size() - first.size());
    }

    /** Whether nothing is missing and nothing has grown old. */
    public boolean isEmpty() {
        return nudges.isEmpty() && first.isEmpty() && more == 0;
    }

    @Override
    public String toString() {
        return "Gaps[" + nudges.size() + " due, " + (first.size() + more) + " others]";
    }
}
