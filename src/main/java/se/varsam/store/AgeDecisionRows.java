package se.varsam.store;

import static se.varsam.store.schema.Tables.AGE_DECISION;

import java.util.Optional;
import org.jooq.DSLContext;
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

    /** The entry of a row. */
    static AgeDecision decision(AgeDecisionRecord row) {
        return new AgeDecision(row.getId(), AgeDecision.Kind.valueOf(row.getKind()),
                PartialDate.parse(row.getBorn()).orElseThrow(), row.getValidDate(), row.getLearnedDate(),
                new AgeDecision.Origin(row.getDecidedBy(), Optional.ofNullable(row.getDecidedDate()), row.getSource()),
                new AgeDecision.Fate(Optional.ofNullable(row.getAppealedDate()),
                        Optional.ofNullable(row.getStayedDate()), Optional.ofNullable(row.getReversedDate()),
                        row.getIsPreferred()));
    }
}
