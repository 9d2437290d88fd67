package se.varsam.store;

import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.update;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Rows of one value each, by owner and field: the value, what was typed but is no value yet, or both. A row with
 * neither is removed.
 */
final class FactRows<R extends Record, F extends Enum<F>> {
    private final DSLContext sql;
    private final Columns<R> columns;
    private final Class<F> fields;
    private final KeptStatement set;
    private final KeptStatement remove;
    private final KeptStatement setDraft;
    private final KeptStatement removeDraft;
    private final KeptStatement dropDraft;

    /** Where they lie. */
    record Columns<R extends Record>(Table<R> table, TableField<R, Long> owner, TableField<R, String> field,
            TableField<R, String> value, TableField<R, String> draft) {}

    FactRows(DSLContext sql, Columns<R> columns, Class<F> fields) {
        this.sql = sql;
        this.columns = columns;
        this.fields = fields;
        this.set = kept(c -> insertInto(c.table, c.owner, c.field, c.value).values(0L, "", "")
                .onConflict(c.owner, c.field).doUpdate().set(c.value, excluded(c.value)).set(c.draft, none()));
        this.remove = kept(c -> deleteFrom(c.table).where(one(c)));
        this.setDraft = kept(c -> insertInto(c.table, c.owner, c.field, c.draft).values(0L, "", "")
                .onConflict(c.owner, c.field).doUpdate().set(c.draft, excluded(c.draft)));
        this.removeDraft = kept(c -> deleteFrom(c.table).where(one(c), c.value.isNull()));
        this.dropDraft = kept(c -> update(c.table).set(c.draft, none()).where(one(c)));
    }

    private KeptStatement kept(Function<Columns<R>, QueryPart> query) {
        return new KeptStatement(sql, () -> query.apply(columns));
    }

    /** Written into the statement: there is nothing to bind. */
    private static Field<String> none() {
        return inline((String) null);
    }

    private static <R extends Record> Condition one(Columns<R> c) {
        return c.owner.eq(0L).and(c.field.eq(""));
    }

    /** Sets the value and drops the draft; empty text removes it. */
    void change(long owner, F field, String value) {
        if (value.isEmpty()) {
            remove.run(owner, field.name());
        } else {
            set.run(owner, field.name(), value);
        }
    }

    /** Sets the draft beside the value; empty text drops it. */
    void keepDraft(long owner, F field, String typed) {
        if (typed.isEmpty()) {
            removeDraft.run(owner, field.name());
            dropDraft.run(owner, field.name());
        } else {
            setDraft.run(owner, field.name(), typed);
        }
    }

    /**
     * The values of many owners, each with its own; owners without any are left out. The database puts those of an
     * owner together into one text: of a large register there are some hundred thousand values, and to ask for each
     * would cost more than the reading.
     */
    Map<Long, Map<F, String>> values(Select<? extends Record1<Long>> owners) {
        return values(owners, noCondition());
    }

    /** The same of these fields alone; they stand in the statement in the order of the enum, as in partial indexes. */
    Map<Long, Map<F, String>> values(Select<? extends Record1<Long>> owners, Collection<F> only) {
        return values(owners, Sought.in(columns.field, only.stream().sorted().toList()));
    }

    private Map<Long, Map<F, String>> values(Select<? extends Record1<Long>> owners, Condition which) {
        var values = new HashMap<Long, Map<F, String>>();
        var query = sql.select(columns.owner, PackedFacts.packed(columns.field, columns.value)).from(columns.table)
                .where(columns.value.isNotNull(), columns.owner.in(owners), which).groupBy(columns.owner);
        var packed = new PackedFacts<>(fields);
        Rows.each(query, row -> values.put(row.getLong(1), packed.read(row.getBytes(2))));
        return values;
    }

    /** The drafts of an owner. */
    Map<F, String> drafts(long owner) {
        var drafts = new EnumMap<F, String>(fields);
        sql.select(columns.field, columns.draft).from(columns.table)
                .where(columns.owner.eq(owner), columns.draft.isNotNull())
                .forEach(row -> drafts.put(Enum.valueOf(fields, row.value1()), row.value2()));
        return drafts;
    }
}
