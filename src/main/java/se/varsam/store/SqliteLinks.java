package se.varsam.store;

import static se.varsam.store.schema.Tables.CHILD_LINK;

import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildLinks;

/** Links between cards as rows. */
final class SqliteLinks implements ChildLinks {
    private final DSLContext sql;
    private final Clock clock;

    SqliteLinks(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void link(ChildId one, ChildId other) {
        sql.insertInto(CHILD_LINK).set(CHILD_LINK.CHILD_ID, lower(one, other))
                .set(CHILD_LINK.OTHER_ID, higher(one, other)).set(CHILD_LINK.MADE_AT, clock.instant())
                .onConflictDoNothing().execute();
    }

    @Override
    public void unlink(ChildId one, ChildId other) {
        sql.deleteFrom(CHILD_LINK).where(between(one, other)).execute();
    }

    @Override
    public List<ChildId> of(ChildId id) {
        return sql.selectFrom(CHILD_LINK)
                .where(CHILD_LINK.CHILD_ID.eq(id.value()).or(CHILD_LINK.OTHER_ID.eq(id.value())))
                .orderBy(CHILD_LINK.CHILD_ID, CHILD_LINK.OTHER_ID)
                .fetch(row -> new ChildId(row.getChildId() == id.value() ? row.getOtherId() : row.getChildId()));
    }

    private static Condition between(ChildId one, ChildId other) {
        return CHILD_LINK.CHILD_ID.eq(lower(one, other)).and(CHILD_LINK.OTHER_ID.eq(higher(one, other)));
    }

    private static long lower(ChildId one, ChildId other) {
        return Math.min(one.value(), other.value());
    }

    private static long higher(ChildId one, ChildId other) {
        return Math.max(one.value(), other.value());
    }
}
