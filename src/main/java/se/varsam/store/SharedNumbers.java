package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_FACT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates;

/**
 * Which open cards have a number that another open card has too: asked at each visit of a child, so it is remembered
 * until a number or a card changes. Used inside transactions only, hence by one thread at a time.
 */
final class SharedNumbers {
    private final DSLContext sql;
    private Optional<List<ChildId>> known = Optional.empty();

    SharedNumbers(DSLContext sql) {
        this.sql = sql;
    }

    /** A number may be another's too from now on, or no longer. */
    void forget() {
        known = Optional.empty();
    }

    List<ChildId> children() {
        List<ChildId> children = known.orElseGet(this::read);
        known = Optional.of(children);
        return children;
    }

    private List<ChildId> read() {
        var query = sql.select(CHILD_FACT.FIELD, CHILD_FACT.VALUE, CHILD_FACT.CHILD_ID).from(CHILD_FACT)
                .where(Sought.NUMBER, CHILD_FACT.VALUE.isNotNull(),
                        CHILD_FACT.CHILD_ID.in(select(CHILD.ID).from(CHILD).where(Sought.OPEN)));
        Map<String, List<ChildId>> byNumber = new HashMap<>();
        Rows.each(query, row -> byNumber.computeIfAbsent(row.getString(1) + Duplicates.plain(row.getString(2)),
                _ -> new ArrayList<>(1)).add(new ChildId(row.getLong(3))));
        return byNumber.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).distinct().toList();
    }
}
