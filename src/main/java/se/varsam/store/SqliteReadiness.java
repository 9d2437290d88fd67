package se.varsam.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.PHOTO;
import static se.varsam.store.schema.Tables.READINESS_REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import se.varsam.domain.child.Child;
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
    public Map<ChildId, LocalDate> described(Collection<Child> children) {
        var described = new HashMap<ChildId, LocalDate>();
        LogOfEach.of(sql, children, SqliteReadiness::described).forEach((child, at) -> described.put(child, day(at)));
        return described;
    }

    @Override
    public Optional<LocalDate> described(ChildId child) {
        return sql.select(CHILD.FILE_YEAR, CHILD.FILE_NUMBER).from(CHILD).where(CHILD.ID.eq(child.value()))
                .fetchOptional(row -> new FileNumber(row.value1(), row.value2()).toString())
                .flatMap(number -> sql.fetchOptional(described(val(number))).map(row -> day(row.value1())));
    }

    /** The last change of a description; the conditions stand as in the partial index. */
    private static Select<Record1<String>> described(Field<String> number) {
        Field<String> at = LOG_ENTRY.LOGGED_AT.coerce(String.class);
        return select(at).from(LOG_ENTRY)
                .where(LOG_ENTRY.ACTION.eq(inline(LogAction.CHANGED.name())),
                        Sought.in(LOG_ENTRY.FIELD, Readiness.DESCRIPTION), LOG_ENTRY.SUBJECT.eq(number))
                .orderBy(at.desc()).limit(inline(1));
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
