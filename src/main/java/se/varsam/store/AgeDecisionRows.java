package se.varsam.store;

import static se.varsam.store.schema.Tables.AGE_DECISION;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SelectJoinStep;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.PartialDate;
import se.varsam.store.schema.tables.records.AgeDecisionRecord;

/** The entries of birth-date histories. */
final class AgeDecisionRows {
    private final DSLContext sql;

    AgeDecisionRows(DSLContext sql) {
        this.sql = sql;
    }

    AgeDecision save(ChildId child, AgeDecision entry) {
        var row = row(entry);
        if (entry.id() == 0) {
            row.setChildId(child.value());
            long id = sql.insertInto(AGE_DECISION).set(row).returningResult(AGE_DECISION.ID).fetchSingle().value1();
            return new AgeDecision(id, entry.kind(), entry.birthDate(), entry.validFrom(), entry.learnedOn(),
                    entry.origin(), entry.fate());
        }
        int changed = sql.update(AGE_DECISION).set(row)
                .where(AGE_DECISION.ID.eq(entry.id()), AGE_DECISION.CHILD_ID.eq(child.value())).execute();
        Rows.one(changed);
        return entry;
    }

    void remove(ChildId child, AgeDecision entry) {
        sql.deleteFrom(AGE_DECISION).where(AGE_DECISION.ID.eq(entry.id()), AGE_DECISION.CHILD_ID.eq(child.value()))
                .execute();
    }

    /** An id is never given twice (see the table), so the one that was removed is still free. */
    void restore(ChildId child, AgeDecision entry) {
        var row = row(entry);
        row.setId(entry.id());
        row.setChildId(child.value());
        sql.insertInto(AGE_DECISION).set(row).execute();
    }

    private static AgeDecisionRecord row(AgeDecision entry) {
        var row = new AgeDecisionRecord();
        row.setKind(entry.kind().name());
        row.setBorn(entry.birthDate().toString());
        row.setValidDate(entry.validFrom());
        row.setLearnedDate(entry.learnedOn());
        row.setDecidedBy(entry.origin().decidedBy());
        row.set(AGE_DECISION.DECIDED_DATE, entry.origin().decidedOn().orElse(null));
        row.setSource(entry.origin().source());
        row.set(AGE_DECISION.APPEALED_DATE, entry.fate().appealedOn().orElse(null));
        row.set(AGE_DECISION.STAYED_DATE, entry.fate().stayedOn().orElse(null));
        row.set(AGE_DECISION.REVERSED_DATE, entry.fate().reversedOn().orElse(null));
        row.setIsPreferred(entry.fate().preferred());
        return row;
    }

    /** All that {@link #decision} reads, behind whose it is. */
    static SelectJoinStep<?> query(DSLContext sql) {
        var d = AGE_DECISION;
        return sql.select(d.CHILD_ID, d.ID, d.KIND, d.BORN, d.VALID_DATE, d.LEARNED_DATE, d.DECIDED_BY, d.DECIDED_DATE,
                d.SOURCE, d.APPEALED_DATE, d.STAYED_DATE, d.REVERSED_DATE, d.IS_PREFERRED).from(d);
    }

    /** The entry of a row. */
    static AgeDecision decision(ResultSet row) throws SQLException {
        return new AgeDecision(row.getLong(2), AgeDecision.Kind.valueOf(row.getString(3)),
                PartialDate.parse(row.getString(4)).orElseThrow(), IsoText.day(row.getString(5)),
                IsoText.day(row.getString(6)),
                new AgeDecision.Origin(row.getString(7), Rows.day(row, 8), row.getString(9)), fate(row));
    }

    private static AgeDecision.Fate fate(ResultSet row) throws SQLException {
        var fate = new AgeDecision.Fate(Rows.day(row, 10), Rows.day(row, 11), Rows.day(row, 12), row.getBoolean(13));
        return fate.equals(AgeDecision.Fate.NONE) ? AgeDecision.Fate.NONE : fate; // nearly all: kept once
    }
}
