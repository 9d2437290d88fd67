package se.varsam.store;

import static se.varsam.store.schema.Tables.PHOTO;
import static se.varsam.store.schema.Tables.PHOTO_SHARE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.child.PhotoShare;
import se.varsam.domain.child.Photos;
import se.varsam.service.port.Today;

/** The photographs as lists show them, however many, in two queries that leave the whole pictures where they are. */
final class SqlitePhotos implements Photos {
    private static final byte[] NONE = {};
    private static final ZoneId ZONE = Today.ZONE;

    private final DSLContext sql;
    private final Clock clock;

    SqlitePhotos(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<PhotoEntry> of(ChildId child) {
        return read(PHOTO.CHILD_ID.eq(child.value()).and(PHOTO.REMOVED_AT.isNull()));
    }

    @Override
    public List<PhotoEntry> removed() {
        return read(PHOTO.REMOVED_AT.isNotNull());
    }

    private List<PhotoEntry> read(Condition which) {
        var shares = sql.select(PHOTO_SHARE).from(PHOTO_SHARE).join(PHOTO).on(PHOTO.ID.eq(PHOTO_SHARE.PHOTO_ID))
                .where(which, PHOTO_SHARE.REMOVED_AT.isNull()).orderBy(PHOTO_SHARE.SHARED_DATE, PHOTO_SHARE.ID)
                .fetchGroups(row -> row.value1().getPhotoId(), row -> new PhotoShare(row.value1().getId(),
                        row.value1().getSharedDate(), row.value1().getRecipient(), row.value1().getReason()));
        return sql.select(PHOTO.ID, PHOTO.CHILD_ID, PHOTO.TAKEN_DATE, PHOTO.ADDED_AT, PHOTO.CONSENT, PHOTO.THUMBNAIL)
                .from(PHOTO).where(which)
                .fetch(row -> new PhotoEntry(row.value1(), new ChildId(row.value2()),
                        Optional.ofNullable(row.value3()), LocalDate.ofInstant(row.value4(), ZONE), row.value5(),
                        Optional.ofNullable(row.value6()).orElse(NONE), shares.getOrDefault(row.value1(), List.of())))
                .stream().sorted(Comparator.comparing(PhotoEntry::day).thenComparing(PhotoEntry::id).reversed())
                .toList();
    }

    @Override
    public byte[] jpeg(long id) {
        return sql.select(PHOTO.JPEG).from(PHOTO).where(PHOTO.ID.eq(id)).fetchSingle().value1();
    }

    @Override
    public void keepThumbnail(long id, byte[] jpeg) {
        Rows.one(sql.update(PHOTO).set(PHOTO.THUMBNAIL, jpeg).where(PHOTO.ID.eq(id)).execute());
    }

    @Override
    public boolean remove(long id) {
        return sql.update(PHOTO).set(PHOTO.REMOVED_AT, clock.instant())
                .where(PHOTO.ID.eq(id), PHOTO.REMOVED_AT.isNull()).execute() > 0;
    }

    @Override
    public boolean restore(long id) {
        return sql.update(PHOTO).setNull(PHOTO.REMOVED_AT).where(PHOTO.ID.eq(id), PHOTO.REMOVED_AT.isNotNull())
                .execute() > 0;
    }

    @Override
    public PhotoShare share(long id, PhotoShare share) {
        long key = sql.insertInto(PHOTO_SHARE).set(PHOTO_SHARE.PHOTO_ID, id).set(PHOTO_SHARE.SHARED_DATE, share.on())
                .set(PHOTO_SHARE.RECIPIENT, share.recipient()).set(PHOTO_SHARE.REASON, share.reason())
                .returningResult(PHOTO_SHARE.ID).fetchSingle().value1();
        return new PhotoShare(key, share.on(), share.recipient(), share.reason());
    }

    @Override
    public boolean unshare(PhotoShare share, boolean away) {
        return sql.update(PHOTO_SHARE).set(PHOTO_SHARE.REMOVED_AT, away ? clock.instant() : null)
                .where(PHOTO_SHARE.ID.eq(share.id()),
                        away ? PHOTO_SHARE.REMOVED_AT.isNull() : PHOTO_SHARE.REMOVED_AT.isNotNull())
                .execute() > 0;
    }
}
