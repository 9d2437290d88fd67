package se.varsam.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static se.varsam.store.schema.Tables.EXTRACT_LEFT_OUT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.extract.FileRow;
import se.varsam.service.port.ChildFiles;
import se.varsam.store.ChildTables.ChildTable;
import se.varsam.store.schema.DefaultSchema;

/** Reads a child's file table by table, whatever stands in them. */
final class SqliteFiles implements ChildFiles {
    /** No text a person could read, or far too large to be read along. */
    private static final Set<String> NOT_READ = Set.of("sent_document.pdf", "photo.thumbnail");
    /** Keys, and where the thing itself says the same. */
    private static final Set<String> NOT_TOLD = Set.of("child_key", "bin_entry", "extract_left_out",
            "thinning_draft");

    private final DSLContext sql;

    SqliteFiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<FileRow> rows(ChildId child) {
        return ChildTables.ALL.stream().filter(t -> !NOT_TOLD.contains(t.name()))
                .flatMap(t -> rows(t, child)).toList();
    }

    private Stream<FileRow> rows(ChildTable from, ChildId child) {
        Field<?>[] columns = DefaultSchema.DEFAULT_SCHEMA.tableStream()
                .filter(t -> t.getName().equals(from.name())).findFirst().orElseThrow().fieldStream()
                .filter(f -> !NOT_READ.contains(from.name() + "." + f.getName()))
                .map(f -> field(name(f.getName()))).toArray(Field<?>[]::new);
        return sql.select(columns).from(table(from.quoted())).where(from.of(child.value()))
                .orderBy(field("rowid")).fetch(row -> row(from, row)).stream();
    }

    private static FileRow row(ChildTable from, Record row) {
        Map<String, String> values = new HashMap<>();
        Optional<byte[]> picture = Optional.empty();
        for (Field<?> column : row.fields()) {
            Object value = row.get(column);
            if (value instanceof byte[] bytes) {
                picture = Optional.of(bytes);
            } else if (value != null && !value.toString().isEmpty()) {
                values.put(column.getName(), value.toString());
            }
        }
        return new FileRow(from.name(), values, picture);
    }

    @Override
    public Map<String, String> leftOut(ChildId child) {
        return sql.selectFrom(EXTRACT_LEFT_OUT).where(EXTRACT_LEFT_OUT.CHILD_ID.eq(child.value()))
                .fetchMap(EXTRACT_LEFT_OUT.THING, EXTRACT_LEFT_OUT.REASON);
    }

    @Override
    public void leaveOut(ChildId child, String thing, String reason) {
        if (reason.isEmpty()) {
            sql.deleteFrom(EXTRACT_LEFT_OUT)
                    .where(EXTRACT_LEFT_OUT.CHILD_ID.eq(child.value()), EXTRACT_LEFT_OUT.THING.eq(thing)).execute();
        } else {
            sql.insertInto(EXTRACT_LEFT_OUT).set(EXTRACT_LEFT_OUT.CHILD_ID, child.value())
                    .set(EXTRACT_LEFT_OUT.THING, thing).set(EXTRACT_LEFT_OUT.REASON, reason)
                    .onConflict(EXTRACT_LEFT_OUT.CHILD_ID, EXTRACT_LEFT_OUT.THING).doUpdate()
                    .set(EXTRACT_LEFT_OUT.REASON, reason).execute();
        }
    }
}
