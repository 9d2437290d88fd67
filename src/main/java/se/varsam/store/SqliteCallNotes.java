package se.varsam.store;

import static se.varsam.store.schema.Tables.CALL_NOTE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.CallNotes;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.store.schema.tables.records.CallNoteRecord;

/** What was jotted down during calls to the police. */
final class SqliteCallNotes implements CallNotes {
    private final DSLContext sql;
    private final Clock clock;

    SqliteCallNotes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public CallNote add(CallNote note) {
        long id = sql.insertInto(CALL_NOTE).set(CALL_NOTE.EPISODE_ID, note.episode())
                .set(CALL_NOTE.WRITTEN_AT, note.writtenAt()).set(CALL_NOTE.TEXT, note.text())
                .set(CALL_NOTE.FILED_UNDER, note.filedUnder().orElse(null)).returningResult(CALL_NOTE.ID)
                .fetchSingle().value1();
        return new CallNote(id, note.episode(), note.writtenAt(), note.text(), note.filedUnder());
    }

    @Override
    public void file(CallNote note, Optional<String> question) {
        Rows.one(sql.update(CALL_NOTE).set(CALL_NOTE.FILED_UNDER, question.orElse(null))
                .where(CALL_NOTE.ID.eq(note.id())).execute());
    }

    @Override
    public void remove(CallNote note) {
        Rows.one(sql.update(CALL_NOTE).set(CALL_NOTE.REMOVED_AT, clock.instant()).where(CALL_NOTE.ID.eq(note.id()))
                .execute());
    }

    @Override
    public void restore(CallNote note) {
        Rows.one(sql.update(CALL_NOTE).setNull(CALL_NOTE.REMOVED_AT).where(CALL_NOTE.ID.eq(note.id())).execute());
    }

    @Override
    public Optional<CallNote> find(long id) {
        return sql.selectFrom(CALL_NOTE).where(CALL_NOTE.ID.eq(id)).fetchOptional(SqliteCallNotes::note);
    }

    @Override
    public List<CallNote> of(MissingEpisode episode) {
        return sql.selectFrom(CALL_NOTE)
                .where(CALL_NOTE.EPISODE_ID.eq(episode.id()), CALL_NOTE.REMOVED_AT.isNull())
                .orderBy(CALL_NOTE.ID).fetch(SqliteCallNotes::note);
    }

    private static CallNote note(CallNoteRecord row) {
        return new CallNote(row.getId(), row.getEpisodeId(), row.getWrittenAt(), row.getText(),
                Optional.ofNullable(row.getFiledUnder()));
    }
}
