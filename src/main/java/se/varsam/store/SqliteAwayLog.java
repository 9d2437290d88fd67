package se.varsam.store;

import static org.jooq.impl.DSL.noCondition;
import static se.varsam.store.schema.Tables.AWAY_ENTRY;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.missing.AwayLog;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.store.schema.tables.records.AwayEntryRecord;

/** The log of what was done while a child was away; local times as ISO text. */
final class SqliteAwayLog implements AwayLog {
    private final DSLContext sql;
    private final Clock clock;

    SqliteAwayLog(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public StepEntry add(StepEntry entry) {
        AwayEntryRecord row = row(entry.report());
        row.setEpisodeId(entry.episode());
        row.setStep(entry.step());
        row.setWrittenBy(entry.writtenBy());
        row.setWrittenAt(entry.writtenAt());
        long id = sql.insertInto(AWAY_ENTRY).set(row).returningResult(AWAY_ENTRY.ID).fetchSingle().value1();
        return new StepEntry(id, entry.episode(), entry.step(), entry.report(), entry.writtenBy(),
                entry.writtenAt());
    }

    @Override
    public void change(StepEntry entry, StepReport report) {
        Rows.one(sql.update(AWAY_ENTRY).set(row(report)).where(AWAY_ENTRY.ID.eq(entry.id())).execute());
    }

    @Override
    public void remove(StepEntry entry) {
        Rows.one(sql.update(AWAY_ENTRY).set(AWAY_ENTRY.REMOVED_AT, clock.instant())
                .where(AWAY_ENTRY.ID.eq(entry.id())).execute());
    }

    @Override
    public void restore(StepEntry entry) {
        Rows.one(sql.update(AWAY_ENTRY).setNull(AWAY_ENTRY.REMOVED_AT).where(AWAY_ENTRY.ID.eq(entry.id()))
                .execute());
    }

    @Override
    public Optional<StepEntry> find(long id) {
        return sql.selectFrom(AWAY_ENTRY).where(AWAY_ENTRY.ID.eq(id), AWAY_ENTRY.REMOVED_AT.isNull())
                .fetchOptional(SqliteAwayLog::entry);
    }

    @Override
    public boolean isRemoved(long id) {
        return sql.fetchExists(AWAY_ENTRY, AWAY_ENTRY.ID.eq(id).and(AWAY_ENTRY.REMOVED_AT.isNotNull()));
    }

    @Override
    public List<StepEntry> removed(MissingEpisode episode) {
        return sql.selectFrom(AWAY_ENTRY)
                .where(AWAY_ENTRY.EPISODE_ID.eq(episode.id()), AWAY_ENTRY.REMOVED_AT.isNotNull())
                .orderBy(AWAY_ENTRY.HAPPENED, AWAY_ENTRY.ID).fetch(SqliteAwayLog::entry);
    }

    @Override
    public List<StepEntry> of(MissingEpisode episode) {
        return sql.selectFrom(AWAY_ENTRY)
                .where(AWAY_ENTRY.EPISODE_ID.eq(episode.id()), AWAY_ENTRY.REMOVED_AT.isNull())
                .orderBy(AWAY_ENTRY.HAPPENED, AWAY_ENTRY.ID).fetch(SqliteAwayLog::entry);
    }

    @Override
    public Map<Long, List<StepEntry>> of(Collection<MissingEpisode> episodes) {
        return byEpisode(Sought.among(AWAY_ENTRY.EPISODE_ID, episodes.stream().map(MissingEpisode::id).toList()));
    }

    @Override
    public Map<Long, List<StepEntry>> all() {
        return byEpisode(noCondition());
    }

    private Map<Long, List<StepEntry>> byEpisode(Condition which) {
        return sql.selectFrom(AWAY_ENTRY).where(AWAY_ENTRY.REMOVED_AT.isNull(), which)
                .orderBy(AWAY_ENTRY.HAPPENED, AWAY_ENTRY.ID).fetchGroups(AWAY_ENTRY.EPISODE_ID, SqliteAwayLog::entry);
    }

    private static AwayEntryRecord row(StepReport report) {
        var row = new AwayEntryRecord();
        row.setHappened(report.at().toString());
        row.setWho(report.who());
        row.setResult(report.result().name());
        row.setOutcome(report.outcome());
        row.setFollowUp(report.followUp().map(LocalDateTime::toString).orElse(null));
        row.setNote(report.note());
        return row;
    }

    private static StepEntry entry(AwayEntryRecord row) {
        var report = new StepReport(LocalDateTime.parse(row.getHappened()), row.getWho(),
                Result.valueOf(row.getResult()), row.getOutcome(),
                Optional.ofNullable(row.getFollowUp()).map(LocalDateTime::parse), row.getNote());
        return new StepEntry(row.getId(), row.getEpisodeId(), row.getStep(), report, row.getWrittenBy(),
                row.getWrittenAt());
    }
}
