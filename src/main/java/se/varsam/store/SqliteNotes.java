package se.varsam.store;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.NOTE;
import static se.varsam.store.schema.Tables.NOTE_DRAFT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectSeekStep2;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.Notes;
import se.varsam.domain.shared.DateRange;
import se.varsam.store.schema.tables.records.NoteRecord;

/** The notes and what is typed in them; that signed ones do not change is seen to by a trigger. */
final class SqliteNotes implements Notes {
    /** From this part of all on the table is read through. */
    private static final int MANY = 10;
    /** As it stands in the partial index of the schema: only then SQLite takes that. */
    private static final Condition IS_OPEN = condition("{0} = 1", NOTE.IS_OPEN);

    private final DSLContext sql;

    SqliteNotes(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Note add(Optional<ChildId> child, NoteContent content, Note.By written, Optional<Long> corrects) {
        var row = NoteRows.row(content);
        row.setChildId(child.map(ChildId::value).orElse(null));
        row.setWrittenBy(written.name());
        row.setWrittenAt(written.at());
        row.setIsOpen(true);
        row.setCorrectsId(corrects.orElse(null));
        long id = sql.insertInto(NOTE).set(row).returningResult(NOTE.ID).fetchSingle().value1();
        return new Note(id, child, content, written, Optional.empty(), corrects, Optional.empty());
    }

    @Override
    public Optional<Note> find(long id) {
        return sql.selectFrom(NOTE).where(NOTE.ID.eq(id)).fetchOptional(NoteRows::note);
    }

    @Override
    public List<Note> of(ChildId child) {
        return kept(NOTE.CHILD_ID.eq(child.value())).fetch(NoteRows::note);
    }

    @Override
    public Map<ChildId, List<Note>> ofAllWithin(DateRange period) {
        String first = period.first().toString();
        String after = period.last().plusDays(1).toString();
        boolean few = sql.fetchCount(NOTE, within(NOTE.HAPPENED, first, after)) < sql.fetchCount(NOTE) / MANY;
        Field<String> happened = few ? NOTE.HAPPENED : readThrough(NOTE.HAPPENED);
        Field<Long> child = few ? NOTE.CHILD_ID : readThrough(NOTE.CHILD_ID);
        record Dated(String happened, Note note) {}
        var found = new HashMap<ChildId, List<Dated>>();
        Rows.each(sql.select(NoteRows.COLUMNS).from(NOTE).where(NOTE.REMOVED_AT.isNull(), child.in(select(NOTE.CHILD_ID)
                .from(NOTE).where(within(happened, first, after), NOTE.REMOVED_AT.isNull()))), row -> {
                    Note note = NoteRows.note(row);
                    note.child().ifPresent(whose -> found.computeIfAbsent(whose, _ -> new ArrayList<>())
                            .add(new Dated(note.content().at().toString(), note)));
                });
        var order = Comparator.comparing(Dated::happened).thenComparing(dated -> dated.note().id()).reversed();
        var notes = new HashMap<ChildId, List<Note>>();
        found.forEach((whose, all) -> notes.put(whose, all.stream().sorted(order).map(Dated::note).toList()));
        return notes;
    }

    private static Condition within(Field<String> happened, String first, String after) {
        return happened.ge(first).and(happened.lt(after));
    }

    /** The column where no index is to be used for it: a row found by one costs as much as several passed by. */
    private static <T> Field<T> readThrough(Field<T> column) {
        return field("+{0}", column.getDataType(), column);
    }

    @Override
    public List<Note> latest(ChildId child, int most) {
        return kept(NOTE.CHILD_ID.eq(child.value())).limit(most).fetch(NoteRows::note);
    }

    private SelectSeekStep2<NoteRecord, String, Long> kept(Condition whose) {
        return sql.selectFrom(NOTE).where(whose, NOTE.REMOVED_AT.isNull())
                .orderBy(NOTE.HAPPENED.desc(), NOTE.ID.desc());
    }

    @Override
    public List<Note> removed(ChildId child) {
        return removed(NOTE.CHILD_ID.eq(child.value()));
    }

    @Override
    public List<Note> removed() {
        return removed(noCondition());
    }

    private List<Note> removed(Condition which) {
        return sql.selectFrom(NOTE).where(which, NOTE.REMOVED_AT.isNotNull(),
                NOTE.CONTENT.ne("").or(NOTE.MINUTES.ne(0)).or(NOTE.METRES.ne(0)))
                .orderBy(NOTE.REMOVED_AT.desc(), NOTE.ID.desc()).fetch(NoteRows::note);
    }

    @Override
    public List<Note> unfinished() {
        return sql.selectFrom(NOTE).where(IS_OPEN, NOTE.SIGNED_AT.isNull(), NOTE.REMOVED_AT.isNull())
                .orderBy(NOTE.ID.desc()).fetch(NoteRows::note);
    }

    @Override
    public Optional<Note> correctionOf(long id) {
        return sql.selectFrom(NOTE).where(NOTE.CORRECTS_ID.eq(id), NOTE.REMOVED_AT.isNull())
                .fetchOptional(NoteRows::note);
    }

    @Override
    public void change(long id, NoteContent content) {
        update(id, NoteRows.row(content));
    }

    @Override
    public void assign(long id, ChildId child) {
        var row = new NoteRecord();
        row.setChildId(child.value());
        update(id, row);
    }

    @Override
    public void finish(long id) {
        var row = new NoteRecord();
        row.setIsOpen(false);
        update(id, row);
    }

    @Override
    public void sign(long id, Note.By signed) {
        var row = new NoteRecord();
        row.setIsOpen(false);
        row.setSignedBy(signed.name());
        row.setSignedAt(signed.at());
        update(id, row);
    }

    @Override
    public void remove(long id, Optional<Instant> at) {
        var row = new NoteRecord();
        row.setRemovedAt(at.orElse(null));
        update(id, row);
    }

    private void update(long id, NoteRecord row) {
        Rows.one(sql.update(NOTE).set(row).where(NOTE.ID.eq(id)).execute());
    }

    @Override
    public void keepDraft(long id, NoteField field, String typed) {
        sql.insertInto(NOTE_DRAFT, NOTE_DRAFT.NOTE_ID, NOTE_DRAFT.FIELD, NOTE_DRAFT.TYPED)
                .values(id, field.name(), typed).onConflict(NOTE_DRAFT.NOTE_ID, NOTE_DRAFT.FIELD).doUpdate()
                .set(NOTE_DRAFT.TYPED, typed).execute();
    }

    @Override
    public void dropDraft(long id, NoteField field) {
        sql.deleteFrom(NOTE_DRAFT).where(NOTE_DRAFT.NOTE_ID.eq(id), NOTE_DRAFT.FIELD.eq(field.name())).execute();
    }

    @Override
    public Map<NoteField, String> drafts(long id) {
        var drafts = new EnumMap<NoteField, String>(NoteField.class);
        sql.selectFrom(NOTE_DRAFT).where(NOTE_DRAFT.NOTE_ID.eq(id))
                .forEach(row -> drafts.put(NoteField.valueOf(row.getField()), row.getTyped()));
        return drafts;
    }

    @Override
    public Map<Long, String> draftTexts(ChildId child) {
        Condition ofChild = NOTE_DRAFT.NOTE_ID.in(select(NOTE.ID).from(NOTE).where(NOTE.CHILD_ID.eq(child.value())));
        return sql.selectFrom(NOTE_DRAFT).where(NOTE_DRAFT.FIELD.eq(NoteField.TEXT.name()), ofChild)
                .fetchMap(NOTE_DRAFT.NOTE_ID, NOTE_DRAFT.TYPED);
    }
}
