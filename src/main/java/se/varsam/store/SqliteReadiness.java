package se.varsam.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.ReadinessFacts;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.Today;

/** What readiness asks of all children at once: no pictures, no values of the log. */
final class SqliteReadiness implements ReadinessFacts {
    private final DSLContext sql;
    private final SqliteEpisodes episodes;

    SqliteReadiness(DSLContext sql, SqliteEpisodes episodes) {
        this.sql = sql;
        this.episodes = episodes;
    }

    @Override
    public Map<ChildId, LocalDate> photographed() {
        return photographed(noCondition());
    }

    @Override
    public Optional<LocalDate> photographed(ChildId child) {
        return Optional.ofNullable(photographed(PHOTO.CHILD_ID.eq(child.value())).get(child));
    }

    private Map<ChildId, LocalDate> photographed(Condition whose) {
        var newest = new HashMap<ChildId, LocalDate>();
        Rows.each(sql.select(PHOTO.CHILD_ID, PHOTO.TAKEN_DATE, PHOTO.ADDED_AT).from(PHOTO)
                .where(PHOTO.REMOVED_AT.isNull(), whose), row -> {
                    String added = row.getString(3);
                    newest.merge(new ChildId(row.getLong(1)), Rows.day(row, 2).orElseGet(() -> day(added)),
                            (one, other) -> one.isAfter(other) ? one : other);
                });
        return newest;
    }

    private static LocalDate day(String at) {
        return LocalDate.ofInstant(Instant.parse(at), Today.ZONE);
    }

    @Override
    public Map<ChildId, LocalDate> described() {
        // the log names a child by its file number, so that it can outlive the card
        var days = new HashMap<String, LocalDate>();
        Rows.each(described(LOG_ENTRY.SUBJECT.isNotNull()), row -> days.put(row.getString(1), day(row.getString(2))));
        var described = new HashMap<ChildId, LocalDate>();
        Rows.each(sql.select(CHILD.ID, CHILD.FILE_YEAR, CHILD.FILE_NUMBER).from(CHILD), row -> {
            var child = new ChildId(row.getLong(1));
            Optional.ofNullable(days.get(new FileNumber(row.getInt(2), row.getInt(3)).toString()))
                    .ifPresent(day -> described.put(child, day));
        });
        return described;
    }

    @Override
    public Optional<LocalDate> described(ChildId child) {
        return sql.select(CHILD.FILE_YEAR, CHILD.FILE_NUMBER).from(CHILD).where(CHILD.ID.eq(child.value()))
                .fetchOptional(row -> new FileNumber(row.value1(), row.value2()).toString())
                .flatMap(number -> described(LOG_ENTRY.SUBJECT.eq(number)).fetchOptional(row -> day(row.value2())));
    }

    /** The last change of each description; the conditions stand as in the partial index. */
    private ResultQuery<Record2<String, String>> described(Condition whose) {
        return sql.select(LOG_ENTRY.SUBJECT, max(LOG_ENTRY.LOGGED_AT.coerce(String.class))).from(LOG_ENTRY)
                .where(LOG_ENTRY.ACTION.eq(inline(LogAction.CHANGED.name())),
                        Sought.in(LOG_ENTRY.FIELD, Readiness.DESCRIPTION), whose)
                .groupBy(LOG_ENTRY.SUBJECT);
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
    public List<MissingEpisode> ended(int most) {
        return episodes.ended(most);
    }

    @Override
    public Map<ChildId, List<MissingEpisode>> ended() {
        return episodes.ended().stream().collect(Collectors.groupingBy(MissingEpisode::child));
    }
}
