package se.varsam.store;

import static org.jooq.impl.DSL.coalesce;
import static se.varsam.store.schema.Tables.PHOTO;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;

/** The photographs. */
final class PhotoRows {
    private final DSLContext sql;
    private final Clock clock;

    PhotoRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Photo add(ChildId child, Photo photo) {
        long id = sql.insertInto(PHOTO).set(PHOTO.CHILD_ID, child.value()).set(PHOTO.ADDED_AT, clock.instant())
                .set(PHOTO.TAKEN_DATE, photo.takenOn().orElse(null)).set(PHOTO.CONSENT, photo.consent())
                .set(PHOTO.JPEG, photo.jpeg()).returningResult(PHOTO.ID).fetchSingle().value1();
        return new Photo(id, photo.takenOn(), photo.consent(), photo.jpeg());
    }

    /** Newest first by the day taken; one without counts from when it was added. */
    List<Photo> of(ChildId child) {
        return sql.selectFrom(PHOTO).where(PHOTO.CHILD_ID.eq(child.value()), PHOTO.REMOVED_AT.isNull())
                .orderBy(coalesce(PHOTO.TAKEN_DATE.coerce(String.class), PHOTO.ADDED_AT.coerce(String.class)).desc(),
                        PHOTO.ID.desc())
                .fetch(row -> new Photo(row.getId(), Optional.ofNullable(row.getTakenDate()), row.getConsent(),
                        row.getJpeg()));
    }
}
