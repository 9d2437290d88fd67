package se.varsam.store;

import static org.jooq.impl.DSL.noCondition;
import static se.varsam.store.schema.Tables.CHILD;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;

/**
 * The children of the open register as they were read last, so that no page and no key stroke reads all of them again:
 * while the register is open nobody else can change it. Those that are changed are read anew when they are asked for.
 * Used inside transactions only, hence by one thread at a time.
 */
final class KnownChildren {
    /** When more than this have changed, all are read. */
    private static final int MOST = 200;

    private final ChildReader reader;
    private final Map<ChildId, Child> known = new HashMap<>();
    private final Set<ChildId> changed = new HashSet<>();
    private List<Child> inOrder = List.of();
    private boolean complete;

    KnownChildren(ChildReader reader) {
        this.reader = reader;
    }

    /** All, by file number. */
    List<Child> all() {
        if (!complete || changed.size() > MOST) {
            forget();
            keep(reader.read(noCondition()));
            complete = true;
        } else if (!changed.isEmpty()) {
            readAnew(Set.copyOf(changed));
        }
        if (inOrder.size() != known.size()) {
            inOrder = known.values().stream().sorted(Comparator.comparing(Child::fileNumber)).toList();
        }
        return inOrder;
    }

    /** The child with a key; all need not have been read. */
    Optional<Child> find(ChildId id) {
        if (!complete) {
            return reader.read(CHILD.ID.eq(id.value())).stream().findFirst();
        }
        if (changed.contains(id)) {
            readAnew(Set.of(id));
        }
        return Optional.ofNullable(known.get(id));
    }

    private void readAnew(Set<ChildId> ids) {
        known.keySet().removeAll(ids);
        keep(reader.read(CHILD.ID.in(ids.stream().map(ChildId::value).toList())));
        changed.removeAll(ids);
    }

    private void keep(List<Child> children) {
        children.forEach(child -> known.put(child.id(), child));
        inOrder = List.of();
    }

    /** Something of the child is not as it was read. */
    void changed(ChildId id) {
        changed.add(id);
    }

    /** Nothing is as it was read: the transaction that changed it has been rolled back. */
    void forget() {
        known.clear();
        changed.clear();
        inOrder = List.of();
        complete = false;
    }
}
