package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.AGE_DECISION;
import static se.varsam.store.schema.Tables.ASYLUM_EVENT;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_FACT;

import java.util.EnumMap;
import java.util.HashMap;
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

    ChildReader(DSLContext sql) {
        this.sql = sql;
    }

    /** The children that meet a condition on the table child, by file number. */
    List<Child> read(Condition which) {
        var chosen = select(CHILD.ID).from(CHILD).where(which);
        var facts = facts(which);
        var decisions = sql.selectFrom(AGE_DECISION).where(AGE_DECISION.CHILD_ID.in(chosen))
                .fetchGroups(AGE_DECISION.CHILD_ID, AgeDecisionRows::decision);
        var events = sql.selectFrom(ASYLUM_EVENT).where(ASYLUM_EVENT.CHILD_ID.in(chosen), AsylumEventRows.KEPT)
                .fetchGroups(ASYLUM_EVENT.CHILD_ID, AsylumEventRows::event);
        return sql.selectFrom(CHILD).where(which).orderBy(CHILD.FILE_YEAR, CHILD.FILE_NUMBER)
                .fetch(row -> new Child(new ChildId(row.getId()),
                        new FileNumber(row.getFileYear(), row.getFileNumber()), card(row),
                        new Facts(facts.getOrDefault(row.getId(), Map.of())),
                        new BirthDateHistory(decisions.getOrDefault(row.getId(), List.of())),
                        new AsylumHistory(events.getOrDefault(row.getId(), List.of()))));
    }

    private Map<Long, Map<ChildField, String>> facts(Condition which) {
        var facts = new HashMap<Long, Map<ChildField, String>>();
        sql.select(CHILD_FACT.CHILD_ID, CHILD_FACT.FIELD, CHILD_FACT.VALUE).from(CHILD_FACT)
                .where(CHILD_FACT.VALUE.isNotNull(), CHILD_FACT.CHILD_ID.in(select(CHILD.ID).from(CHILD).where(which)))
                .forEach(row -> facts.computeIfAbsent(row.value1(), _ -> new EnumMap<>(ChildField.class))
                        .put(ChildField.valueOf(row.value2()), row.value3()));
        return facts;
    }

    private static CardState card(ChildRecord row) {
        return row.getClosedDate() == null
                ? new CardState.Open()
                : new CardState.Closed(row.getClosedDate(), CardState.Reason.valueOf(row.getClosedReason()),
                        row.getClosedNote());
    }
}
