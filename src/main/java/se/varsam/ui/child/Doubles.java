package se.varsam.ui.child;

import java.util.List;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.shared.Sensitive;

/**
 * Other cards that are or may be of the same child.
 *
 * @param shared
 *            numbers that open cards share with it now
 * @param linked
 *            cards that the user has marked as its duplicates
 */
record Doubles(List<Shared> shared, List<Child> linked) implements Sensitive {
    /** None. */
    static final Doubles NONE = new Doubles(List.of(), List.of());

    /** Keeps unmodifiable copies. */
    Doubles {
        shared = List.copyOf(shared);
        linked = List.copyOf(linked);
    }

    /** Another card with the same number. */
    record Same(ChildField number, Child other) {}

    /** The other cards with a number that a child has. */
    List<Same> with(ChildId id) {
        return shared.stream().filter(s -> s.concerns(id)).flatMap(s -> s.children().stream()
                .filter(other -> !other.id().equals(id)).map(other -> new Same(s.number(), other))).toList();
    }

    /** Whether a card is marked already. */
    boolean isLinked(Child other) {
        return linked.stream().anyMatch(child -> child.id().equals(other.id()));
    }

    @Override
    public String toString() {
        return "Doubles[" + shared.size() + ", " + linked.size() + "]";
    }
}
