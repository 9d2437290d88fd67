package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.AWAY_ENTRY;
import static se.varsam.store.schema.Tables.CALL_NOTE;
import static se.varsam.store.schema.Tables.EPISODE;
import static se.varsam.store.schema.Tables.EPISODE_FACT;
import static se.varsam.store.schema.Tables.EPISODE_TYPING;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.MissingEpisodes;
import se.varsam.store.schema.tables.records.EpisodeFactRecord;

/** The episodes; local times as ISO text. */
final class SqliteEpisodes implements MissingEpisodes {
    private final DSLContext sql;
    private final FactRows<EpisodeFactRecord, EpisodeField> facts;

    SqliteEpisodes(DSLContext sql) {
        this.sql = sql;
        this.facts = new FactRows<>(sql, new FactRows.Columns<>(EPISODE_FACT, EPISODE_FACT.EPISODE_ID,
                EPISODE_FACT.FIELD, EPISODE_FACT.VALUE, EPISODE_FACT.DRAFT), EpisodeField.class);
    }

    @Override
    public MissingEpisode open(ChildId child, LocalDateTime noticedAt) {
        long id = sql.insertInto(EPISODE).set(EPISODE.CHILD_ID, child.value())
                .set(EPISODE.NOTICED, noticedAt.toString()).returningResult(EPISODE.ID).fetchSingle().value1();
        return new MissingEpisode(id, child, noticedAt, Optional.empty(), Map.of());
    }

    @Override
    public Optional<MissingEpisode> current(ChildId child) {
        return read(EPISODE.CHILD_ID.eq(child.value()).and(EPISODE.ENDED.isNull())).stream().findFirst();
    }

    @Override
    public List<MissingEpisode> of(ChildId child) {
        return read(EPISODE.CHILD_ID.eq(child.value()));
    }

    @Override
    public List<MissingEpisode> current() {
        return read(EPISODE.ENDED.isNull());
    }

    /** All that have ended, in the whole register, newest first. */
    List<MissingEpisode> ended() {
        return read(EPISODE.ENDED.isNotNull());
    }

    @Override
    public void change(MissingEpisode episode, EpisodeField field, String value) {
        facts.change(episode.id(), field, value);
    }

    @Override
    public void keepDraft(MissingEpisode episode, EpisodeField field, String typed) {
        facts.keepDraft(episode.id(), field, typed);
    }

    @Override
    public Map<EpisodeField, String> drafts(MissingEpisode episode) {
        return facts.drafts(episode.id());
    }

    @Override
    public void changeNoticed(MissingEpisode episode, LocalDateTime noticedAt) {
        Rows.one(sql.update(EPISODE).set(EPISODE.NOTICED, noticedAt.toString()).where(EPISODE.ID.eq(episode.id()))
                .execute());
    }

    @Override
    public void end(MissingEpisode episode, Optional<LocalDateTime> endedAt) {
        Rows.one(sql.update(EPISODE).set(EPISODE.ENDED, endedAt.map(LocalDateTime::toString).orElse(null))
                .where(EPISODE.ID.eq(episode.id())).execute());
    }

    @Override
    public void remove(MissingEpisode episode) {
        sql.deleteFrom(AWAY_ENTRY).where(AWAY_ENTRY.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(CALL_NOTE).where(CALL_NOTE.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(EPISODE_TYPING).where(EPISODE_TYPING.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(EPISODE_FACT).where(EPISODE_FACT.EPISODE_ID.eq(episode.id())).execute();
        Rows.one(sql.deleteFrom(EPISODE).where(EPISODE.ID.eq(episode.id())).execute());
    }

    private List<MissingEpisode> read(Condition which) {
        var answers = facts.values(select(EPISODE.ID).from(EPISODE).where(which));
        return sql.selectFrom(EPISODE).where(which).orderBy(EPISODE.NOTICED.desc(), EPISODE.ID.desc())
                .fetch(row -> new MissingEpisode(row.getId(), new ChildId(row.getChildId()),
                        LocalDateTime.parse(row.getNoticed()),
                        Optional.ofNullable(row.getEnded()).map(LocalDateTime::parse),
                        answers.getOrDefault(row.getId(), Map.of())));
    }
}
