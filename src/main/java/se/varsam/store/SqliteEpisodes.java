package se.varsam.store;

import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.AWAY_ENTRY;
import static se.varsam.store.schema.Tables.CALL_NOTE;
import static se.varsam.store.schema.Tables.EPISODE;
import static se.varsam.store.schema.Tables.EPISODE_FACT;
import static se.varsam.store.schema.Tables.EPISODE_TYPING;
import static se.varsam.store.schema.Tables.RETURN_FACT;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.MissingEpisodes;
import se.varsam.domain.missing.ReturnField;
import se.varsam.store.schema.tables.records.EpisodeFactRecord;
import se.varsam.store.schema.tables.records.ReturnFactRecord;

/** The episodes; local times as ISO text. */
final class SqliteEpisodes implements MissingEpisodes {
    private final DSLContext sql;
    private static final String WITHOUT_RETURN = "WITHOUT_RETURN";

    private final FactRows<EpisodeFactRecord, EpisodeField> facts;
    private final FactRows<ReturnFactRecord, ReturnField> found;

    SqliteEpisodes(DSLContext sql) {
        this.sql = sql;
        this.facts = new FactRows<>(sql, new FactRows.Columns<>(EPISODE_FACT, EPISODE_FACT.EPISODE_ID,
                EPISODE_FACT.FIELD, EPISODE_FACT.VALUE, EPISODE_FACT.DRAFT), EpisodeField.class);
        this.found = new FactRows<>(sql, new FactRows.Columns<>(RETURN_FACT, RETURN_FACT.EPISODE_ID,
                RETURN_FACT.FIELD, RETURN_FACT.VALUE, RETURN_FACT.DRAFT), ReturnField.class);
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

    /** Those that ended last, the last one first. */
    List<MissingEpisode> ended(int most) {
        return read(EPISODE.ID.in(select(EPISODE.ID).from(EPISODE).where(EPISODE.ENDED.isNotNull())
                .orderBy(EPISODE.ENDED.desc(), EPISODE.ID.desc()).limit(most))).stream()
                .sorted(Comparator.comparing((MissingEpisode e) -> e.endedAt().orElseThrow()).reversed()).toList();
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
                .setNull(EPISODE.ENDING).where(EPISODE.ID.eq(episode.id())).execute());
    }

    @Override
    public void endWithoutReturn(MissingEpisode episode, LocalDateTime endedAt) {
        Rows.one(sql.update(EPISODE).set(EPISODE.ENDED, endedAt.toString()).set(EPISODE.ENDING, WITHOUT_RETURN)
                .where(EPISODE.ID.eq(episode.id())).execute());
    }

    @Override
    public void change(MissingEpisode episode, ReturnField field, String value) {
        found.change(episode.id(), field, value);
    }

    @Override
    public void keepDraft(MissingEpisode episode, ReturnField field, String typed) {
        found.keepDraft(episode.id(), field, typed);
    }

    @Override
    public Map<ReturnField, String> returnDrafts(MissingEpisode episode) {
        return found.drafts(episode.id());
    }

    @Override
    public void remove(MissingEpisode episode) {
        sql.deleteFrom(AWAY_ENTRY).where(AWAY_ENTRY.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(RETURN_FACT).where(RETURN_FACT.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(CALL_NOTE).where(CALL_NOTE.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(EPISODE_TYPING).where(EPISODE_TYPING.EPISODE_ID.eq(episode.id())).execute();
        sql.deleteFrom(EPISODE_FACT).where(EPISODE_FACT.EPISODE_ID.eq(episode.id())).execute();
        Rows.one(sql.deleteFrom(EPISODE).where(EPISODE.ID.eq(episode.id())).execute());
    }

    private List<MissingEpisode> read(Condition which) {
        var answers = facts.values(select(EPISODE.ID).from(EPISODE).where(which));
        var returns = found.values(select(EPISODE.ID).from(EPISODE).where(which));
        return sql.selectFrom(EPISODE).where(which).orderBy(EPISODE.NOTICED.desc(), EPISODE.ID.desc())
                .fetch(row -> new MissingEpisode(row.getId(), new ChildId(row.getChildId()),
                        LocalDateTime.parse(row.getNoticed()),
                        Optional.ofNullable(row.getEnded()).map(LocalDateTime::parse),
                        answers.getOrDefault(row.getId(), Map.of()), returns.getOrDefault(row.getId(), Map.of()),
                        WITHOUT_RETURN.equals(row.getEnding())));
    }
}
