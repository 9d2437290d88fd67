package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.AGE_DECISION;
import static se.varsam.store.schema.Tables.ASYLUM_EVENT;
import static se.varsam.store.schema.Tables.CHILD;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.store.schema.tables.records.ChildRecord;

/** Reads whole children, however many, in four queries. */
final class ChildReader {
    private final DSLContext sql;
    private final FactRows<?, ChildField> facts;

    ChildReader(DSLContext sql, FactRows<?, ChildField> facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** The children that meet a condition on the table child, by file number. */
    List<Child> read(Condition which) {
        var chosen = select(CHILD.ID).from(CHILD).where(which);
        var values = facts.values(chosen);
        var decisions = sql.selectFrom(AGE_DECISION).where(AGE_DECISION.CHILD_ID.in(chosen))
                .fetchGroups(AGE_DECISION.CHILD_ID, AgeDecisionRows::decision);
        var events = sql.selectFrom(ASYLUM_EVENT).where(ASYLUM_EVENT.CHILD_ID.in(chosen), AsylumEventRows.KEPT)
                .fetchGroups(ASYLUM_EVENT.CHILD_ID, AsylumEventRows::event);
        return sql.selectFrom(CHILD).where(which).orderBy(CHILD.FILE_YEAR, CHILD.FILE_NUMBER)
                .fetch(row -> new Child(new ChildId(row.getId()),
                        new FileNumber(row.getFileYear(), row.getFileNumber()), card(row),
                        new Facts(values.getOrDefault(row.getId(), Map.of())),
                        new BirthDateHistory(decisions.getOrDefault(row.getId(), List.of())),
                        new AsylumHistory(events.getOrDefault(row.getId(), List.of()))));
    }

    private static CardState card(ChildRecord row) {
        return row.getClosedDate() == null
                ? new CardState.Open()
                : new CardState.Closed(row.getClosedDate(), CardState.Reason.valueOf(row.getClosedReason()),
                        row.getClosedNote());
    }
}
