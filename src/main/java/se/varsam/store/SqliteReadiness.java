package se.varsam.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.PHOTO;
import static se.varsam.store.schema.Tables.READINESS_REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.ReadinessFacts;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.Today;

/** What readiness asks of all children at once: no pictures, no values of the log. */
final class SqliteReadiness implements ReadinessFacts {
    private static final List<String> DESCRIPTION = Readiness.DESCRIPTION.stream().map(Enum::name).toList();

    private final DSLContext sql;
    private final SqliteEpisodes episodes;

    SqliteReadiness(DSLContext sql, SqliteEpisodes episodes) {
        this.sql = sql;
        this.episodes = episodes;
    }

    @Override
    public Map<ChildId, LocalDate> photographed() {
        var newest = new HashMap<ChildId, LocalDate>();
        sql.select(PHOTO.CHILD_ID, PHOTO.TAKEN_DATE, PHOTO.ADDED_AT).from(PHOTO).where(PHOTO.REMOVED_AT.isNull())
                .forEach(row -> newest.merge(new ChildId(row.value1()),
                        Optional.ofNullable(row.value2())
                                .orElseGet(() -> LocalDate.ofInstant(row.value3(), Today.ZONE)),
                        (one, other) -> one.isAfter(other) ? one : other));
        return newest;
    }

    @Override
    public Map<ChildId, LocalDate> described() {
        // the log names a child by its file number, so that it can outlive the card
        var days = sql.select(LOG_ENTRY.SUBJECT, max(LOG_ENTRY.LOGGED_AT)).from(LOG_ENTRY)
                .where(LOG_ENTRY.ACTION.eq(LogAction.CHANGED.name()), LOG_ENTRY.FIELD.in(DESCRIPTION),
                        LOG_ENTRY.SUBJECT.isNotNull())
                .groupBy(LOG_ENTRY.SUBJECT)
                .fetchMap(row -> row.value1(), row -> LocalDate.ofInstant(row.value2(), Today.ZONE));
        var described = new HashMap<ChildId, LocalDate>();
        sql.select(CHILD.ID, CHILD.FILE_YEAR, CHILD.FILE_NUMBER).from(CHILD).forEach(row -> Optional
                .ofNullable(days.get(new FileNumber(row.value2(), row.value3()).toString()))
                .ifPresent(day -> described.put(new ChildId(row.value1()), day)));
        return described;
    }

    @Override
    public Map<ChildId, LocalDate> reviewed() {
        var newest = new HashMap<ChildId, LocalDate>();
        sql.select(READINESS_REVIEW.CHILD_ID, READINESS_REVIEW.REVIEWED_DATE).from(READINESS_REVIEW)
                .where(READINESS_REVIEW.TAKEN_BACK_AT.isNull()).orderBy(READINESS_REVIEW.ID)
                .forEach(row -> newest.put(new ChildId(row.value1()), row.value2()));
        return newest;
    }

    @Override
    public void review(ChildId child, LocalDate on) {
        sql.insertInto(READINESS_REVIEW).set(READINESS_REVIEW.CHILD_ID, child.value())
                .set(READINESS_REVIEW.REVIEWED_DATE, on).execute();
    }

    @Override
    public void takeReviewBack(ChildId child, Instant at) {
        sql.update(READINESS_REVIEW).set(READINESS_REVIEW.TAKEN_BACK_AT, at)
                .where(READINESS_REVIEW.ID.eq(select(max(READINESS_REVIEW.ID)).from(READINESS_REVIEW)
                        .where(READINESS_REVIEW.CHILD_ID.eq(child.value()),
                                READINESS_REVIEW.TAKEN_BACK_AT.isNull())))
                .execute();
    }

    @Override
    public Map<ChildId, List<MissingEpisode>> ended() {
        return episodes.ended().stream().collect(Collectors.groupingBy(MissingEpisode::child));
    }
}
