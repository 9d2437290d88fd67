package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.AGE_DECISION;
import static se.varsam.store.schema.Tables.ASYLUM_EVENT;
import static se.varsam.store.schema.Tables.CHILD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;

/** Reads whole children, however many, in four queries. */
final class ChildReader {
    private static final CardState OPEN = new CardState.Open();

    private final DSLContext sql;
    private final FactRows<?, ChildField> facts;

    ChildReader(DSLContext sql, FactRows<?, ChildField> facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** The keys of all, by file number. */
    List<ChildId> ids() {
        var ids = new ArrayList<ChildId>();
        Rows.each(sql.select(CHILD.ID).from(CHILD).orderBy(CHILD.FILE_YEAR, CHILD.FILE_NUMBER),
                row -> ids.add(new ChildId(row.getLong(1))));
        return List.copyOf(ids);
    }

    /** The children that meet a condition on the table child, by file number. */
    List<Child> read(Condition which) {
        var chosen = select(CHILD.ID).from(CHILD).where(which);
        return read(which, chosen, facts.values(chosen));
    }

    /** The same with facts of these fields alone. */
    List<Child> read(Condition which, Collection<ChildField> fields) {
        var chosen = select(CHILD.ID).from(CHILD).where(which);
        return read(which, chosen, facts.values(chosen, fields));
    }

    private List<Child> read(Condition which, Select<Record1<Long>> chosen,
            Map<Long, Map<ChildField, String>> values) {
        var decisions = new HashMap<Long, List<AgeDecision>>();
        Rows.each(AgeDecisionRows.query(sql).where(AGE_DECISION.CHILD_ID.in(chosen)), row -> decisions
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(1)).add(AgeDecisionRows.decision(row)));
        var events = new HashMap<Long, List<AsylumEvent>>();
        Rows.each(AsylumEventRows.query(sql).where(ASYLUM_EVENT.CHILD_ID.in(chosen), AsylumEventRows.KEPT),
                row -> events
                        .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2)).add(AsylumEventRows.event(row)));
        var read = new ArrayList<Child>();
        Rows.each(sql.select(CHILD.ID, CHILD.FILE_YEAR, CHILD.FILE_NUMBER, CHILD.CLOSED_DATE, CHILD.CLOSED_REASON,
                CHILD.CLOSED_NOTE).from(CHILD).where(which).orderBy(CHILD.FILE_YEAR, CHILD.FILE_NUMBER), row -> {
                    long id = row.getLong(1);
                    read.add(new Child(new ChildId(id), new FileNumber(row.getInt(2), row.getInt(3)), card(row),
                            new Facts(values.getOrDefault(id, Map.of())),
                            new BirthDateHistory(decisions.getOrDefault(id, List.of())),
                            new AsylumHistory(events.getOrDefault(id, List.of()))));
                });
        return List.copyOf(read);
    }

    private static CardState card(ResultSet row) throws SQLException {
        String closed = row.getString(4);
        return closed == null
                ? OPEN
                : new CardState.Closed(IsoText.day(closed), CardState.Reason.valueOf(row.getString(5)),
                        row.getString(6));
    }
}
