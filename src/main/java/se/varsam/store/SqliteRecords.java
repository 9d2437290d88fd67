package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD_RECORD;
import static se.varsam.store.schema.Tables.RECORD_FACT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.ChildRecords;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.store.schema.tables.records.RecordFactRecord;

/** The records, however many, in two queries. */
final class SqliteRecords implements ChildRecords {
    private static final Condition KEPT = CHILD_RECORD.REMOVED_AT.isNull();

    private final DSLContext sql;
    private final Clock clock;
    private final FactRows<RecordFactRecord, RecordField> facts;

    SqliteRecords(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.facts = new FactRows<>(sql, new FactRows.Columns<>(RECORD_FACT, RECORD_FACT.RECORD_ID, RECORD_FACT.FIELD,
                RECORD_FACT.VALUE, RECORD_FACT.DRAFT), RecordField.class);
    }

    @Override
    public ChildRecord add(ChildId child, RecordKind kind) {
        long id = sql.insertInto(CHILD_RECORD).set(CHILD_RECORD.CHILD_ID, child.value())
                .set(CHILD_RECORD.KIND, kind.name()).set(CHILD_RECORD.CREATED_AT, clock.instant())
                .returningResult(CHILD_RECORD.ID).fetchSingle().value1();
        return new ChildRecord(id, child, kind, Map.of());
    }

    @Override
    public Optional<ChildRecord> find(long id) {
        return read(CHILD_RECORD.ID.eq(id), CHILD_RECORD.ID).stream().findFirst();
    }

    @Override
    public List<ChildRecord> of(ChildId child) {
        return read(CHILD_RECORD.CHILD_ID.eq(child.value()).and(KEPT), CHILD_RECORD.ID);
    }

    @Override
    public List<ChildRecord> of(ChildId child, RecordKind kind) {
        return read(CHILD_RECORD.CHILD_ID.eq(child.value()).and(CHILD_RECORD.KIND.eq(kind.name())).and(KEPT),
                CHILD_RECORD.ID);
    }

    @Override
    public Map<ChildId, List<ChildRecord>> of(Collection<ChildId> children) {
        return children.isEmpty()
                ? Map.of()
                : read(Sought.among(CHILD_RECORD.CHILD_ID, children.stream().map(ChildId::value).toList()).and(KEPT),
                        CHILD_RECORD.ID).stream().collect(Collectors.groupingBy(ChildRecord::child));
    }

    @Override
    public Map<ChildId, List<ChildRecord>> all(RecordKind kind) {
        return read(CHILD_RECORD.KIND.eq(kind.name()).and(KEPT), CHILD_RECORD.ID).stream()
                .collect(Collectors.groupingBy(ChildRecord::child));
    }

    @Override
    public Set<ChildId> turningBetween(LocalDate first, LocalDate last) {
        return sql.selectDistinct(CHILD_RECORD.CHILD_ID).from(RECORD_FACT).join(CHILD_RECORD)
                .on(CHILD_RECORD.ID.eq(RECORD_FACT.RECORD_ID))
                .where(Sought.in(RECORD_FACT.FIELD, TURNING), RECORD_FACT.VALUE.ge(first.toString()),
                        RECORD_FACT.VALUE.le(last.toString()), KEPT)
                .fetchSet(row -> new ChildId(row.value1()));
    }

    @Override
    public Set<ChildId> having(Collection<RecordField> fields, Predicate<String> text) {
        // no record is made of the many: each value is looked at as it is read
        var records = new HashSet<Long>();
        Rows.each(sql.select(RECORD_FACT.VALUE, RECORD_FACT.RECORD_ID).from(RECORD_FACT)
                .where(RECORD_FACT.FIELD.in(fields.stream().map(Enum::name).toList()), RECORD_FACT.VALUE.isNotNull()),
                row -> {
                    if (text.test(row.getString(1))) {
                        records.add(row.getLong(2));
                    }
                });
        return records.isEmpty()
                ? Set.of()
                : sql.select(CHILD_RECORD.CHILD_ID).from(CHILD_RECORD)
                        .where(Sought.among(CHILD_RECORD.ID, records), KEPT)
                        .fetchSet(row -> new ChildId(row.value1()));
    }

    @Override
    public List<ChildRecord> removed(ChildId child) {
        return read(CHILD_RECORD.CHILD_ID.eq(child.value()).and(CHILD_RECORD.REMOVED_AT.isNotNull()),
                CHILD_RECORD.REMOVED_AT.desc());
    }

    @Override
    public List<ChildRecord> removed() {
        return read(CHILD_RECORD.REMOVED_AT.isNotNull(), CHILD_RECORD.REMOVED_AT.desc());
    }

    @Override
    public void change(ChildRecord record, RecordField field, String value) {
        facts.change(record.id(), field, value);
    }

    @Override
    public void keepDraft(ChildRecord record, RecordField field, String typed) {
        facts.keepDraft(record.id(), field, typed);
    }

    @Override
    public Map<RecordField, String> drafts(ChildRecord record) {
        return facts.drafts(record.id());
    }

    @Override
    public boolean remove(ChildRecord record) {
        return sql.update(CHILD_RECORD).set(CHILD_RECORD.REMOVED_AT, clock.instant())
                .where(CHILD_RECORD.ID.eq(record.id()), KEPT).execute() > 0;
    }

    @Override
    public boolean restore(ChildRecord record) {
        return sql.update(CHILD_RECORD).setNull(CHILD_RECORD.REMOVED_AT)
                .where(CHILD_RECORD.ID.eq(record.id()), CHILD_RECORD.REMOVED_AT.isNotNull()).execute() > 0;
    }

    private List<ChildRecord> read(Condition which, OrderField<?> order) {
        var values = facts.values(select(CHILD_RECORD.ID).from(CHILD_RECORD).where(which));
        return sql.select(CHILD_RECORD.ID, CHILD_RECORD.CHILD_ID, CHILD_RECORD.KIND).from(CHILD_RECORD).where(which)
                .orderBy(order).fetch(row -> new ChildRecord(row.value1(), new ChildId(row.value2()),
                        RecordKind.valueOf(row.value3()), values.getOrDefault(row.value1(), Map.of())));
    }
}
