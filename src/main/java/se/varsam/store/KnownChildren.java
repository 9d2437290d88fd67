package se.varsam.store;

import static org.jooq.impl.DSL.noCondition;
import static se.varsam.store.schema.Tables.CHILD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;

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
    private final NavigableMap<FileNumber, Child> byNumber = new TreeMap<>();
    private List<Child> inOrder = List.of();
    private boolean complete;

    KnownChildren(ChildReader reader) {
        this.reader = reader;
    }

    /** The keys of all, by file number. */
    List<ChildId> ids() {
        return reader.ids();
    }

    /** All, by file number; where few of them aren't known, only those are read. */
    List<Child> all() {
        Set<ChildId> unread = new HashSet<>(changed);
        if (!complete && !known.isEmpty()) {
            reader.ids().stream().filter(id -> !known.containsKey(id)).forEach(unread::add);
        }
        if (!complete && known.isEmpty() || unread.size() > MOST) {
            forget();
            keep(reader.read(noCondition()));
        } else if (!unread.isEmpty()) {
            readAnew(unread);
        }
        complete = true;
        if (inOrder.isEmpty()) {
            inOrder = List.copyOf(byNumber.values());
        }
        return inOrder;
    }

    /** The child with a key; all need not have been read. */
    Optional<Child> find(ChildId id) {
        if (isToBeRead(id)) {
            readAnew(Set.of(id));
        }
        return Optional.ofNullable(known.get(id));
    }

    /** Those of these keys that there are, by file number; only those that aren't known are read. */
    List<Child> among(Collection<ChildId> ids) {
        Set<ChildId> unknown = ids.stream().filter(this::isToBeRead).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            readAnew(unknown);
        }
        return ids.stream().distinct().map(known::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Child::fileNumber)).toList();
    }

    /** The same, each with its facts of these fields alone; those that are read for it aren't known afterwards. */
    List<Child> among(Collection<ChildId> ids, Set<ChildField> fields) {
        Map<Boolean, List<ChildId>> unknown = ids.stream().distinct()
                .collect(Collectors.partitioningBy(this::isToBeRead));
        var read = new ArrayList<Child>();
        unknown.getOrDefault(false, List.of()).stream().map(known::get).filter(Objects::nonNull)
                .map(child -> child.with(child.facts().only(fields))).forEach(read::add);
        List<ChildId> unread = unknown.getOrDefault(true, List.of());
        if (!unread.isEmpty()) {
            read.addAll(reader.read(Sought.among(CHILD.ID, unread.stream().map(ChildId::value).toList()), fields));
        }
        read.sort(Comparator.comparing(Child::fileNumber));
        return List.copyOf(read);
    }

    private boolean isToBeRead(ChildId id) {
        return changed.contains(id) || !complete && !known.containsKey(id);
    }

    private void readAnew(Set<ChildId> ids) {
        ids.stream().map(known::remove).filter(Objects::nonNull).forEach(c -> byNumber.remove(c.fileNumber()));
        keep(reader.read(Sought.among(CHILD.ID, ids.stream().map(ChildId::value).toList())));
        changed.removeAll(ids);
    }

    private void keep(List<Child> children) {
        children.forEach(child -> {
            known.put(child.id(), child);
            byNumber.put(child.fileNumber(), child);
        });
        inOrder = List.of();
    }

    /** Something of the child is not as it was read. */
    void changed(ChildId id) {
        changed.add(id);
    }

    /** A fact of the child is another from now on, and all else as it was read; empty text: it has none. */
    void changed(ChildId id, ChildField field, String value) {
        Optional.ofNullable(known.get(id)).filter(_ -> !changed.contains(id))
                .ifPresentOrElse(child -> keep(List.of(child.with(child.facts().with(field, value)))),
                        () -> changed(id));
    }

    /** Nothing is as it was read: the transaction that changed it has been rolled back. */
    void forget() {
        known.clear();
        byNumber.clear();
        changed.clear();
        inOrder = List.of();
        complete = false;
    }
}
