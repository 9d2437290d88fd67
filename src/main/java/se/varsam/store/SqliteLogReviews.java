package se.varsam.store;

import static se.varsam.store.schema.Tables.LOG_REVIEW;

import java.util.List;
import org.jooq.DSLContext;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.register.LogReviews;
import se.varsam.domain.shared.DateRange;

/** Reviews of the log; their papers are read only when asked for. */
final class SqliteLogReviews implements LogReviews {
    private final DSLContext sql;

    SqliteLogReviews(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public LogReview keep(LogReview review, byte[] pdf) {
        var r = LOG_REVIEW;
        long id = sql.insertInto(r).set(r.SIGNED_AT, review.signedAt()).set(r.BY_NAME, review.by())
                .set(r.FIRST_DATE, review.period().first()).set(r.LAST_DATE, review.period().last())
                .set(r.REMARK, review.remark()).set(r.HEAD_ENTRY_ID, review.head().number())
                .set(r.HEAD_HASH, review.head().hash()).set(r.PDF, pdf).returningResult(r.ID).fetchSingle().value1();
        return new LogReview(id, review.signedAt(), review.by(), review.period(), review.remark(), review.head());
    }

    @Override
    public List<LogReview> all() {
        var r = LOG_REVIEW;
        return sql.select(r.ID, r.SIGNED_AT, r.BY_NAME, r.FIRST_DATE, r.LAST_DATE, r.REMARK, r.HEAD_ENTRY_ID,
                r.HEAD_HASH).from(r).orderBy(r.ID.desc()).fetch(row -> new LogReview(row.value1(), row.value2(),
                        row.value3(), new DateRange(row.value4(), row.value5()), row.value6(),
                        new LogHead(row.value7(), row.value8())));
    }

    @Override
    public byte[] pdf(LogReview review) {
        return sql.select(LOG_REVIEW.PDF).from(LOG_REVIEW).where(LOG_REVIEW.ID.eq(review.id()))
                .fetchSingle().value1();
    }
}
