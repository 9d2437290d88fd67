package se.varsam.ui.child;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FormRow;

/**
 * With whom a number or a name stands too, told quietly below a field of family and network when it has been saved.
 *
 * @param <F>
 *            the kind of field
 */
final class AlsoWith<F> {
    private final Map<F, ReadOnlyObjectWrapper<List<FileNumber>>> found = new HashMap<>();
    private final ChildId child;
    private final ChildDesk desk;
    private final Set<F> watched;

    /** The hints of a child, at some of its fields. */
    AlsoWith(ChildId child, ChildDesk desk, Collection<F> watched) {
        this.child = child;
        this.desk = desk;
        this.watched = Set.copyOf(watched);
    }

    /** Looks for what was saved; nothing in a field that isn't watched. */
    void look(F field, String saved) {
        if (watched.contains(field)) {
            desk.background().run(() -> desk.children().duplicates().alsoWith(child, saved), others(field)::set);
        }
    }

    /** Tells in the row of a field, from now on. */
    void tell(F field, FormRow row, Texts texts) {
        if (watched.contains(field)) {
            String always = row.getHint();
            others(field).subscribe(others -> row.setHint(others.isEmpty()
                    ? always
                    : texts.get("child.also", always, others.stream().map(FileNumber::toString)
                            .collect(Collectors.joining(", "))).strip()));
        }
    }

    private ReadOnlyObjectWrapper<List<FileNumber>> others(F field) {
        return found.computeIfAbsent(field, _ -> new ReadOnlyObjectWrapper<>(List.of()));
    }
}
