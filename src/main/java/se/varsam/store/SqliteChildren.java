package se.varsam.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_FACT;
import static se.varsam.store.schema.Tables.THINNING_CERTIFICATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.Photo;
import se.varsam.store.schema.tables.records.ChildFactRecord;

/**
 * The children in their tables: facts and drafts here, histories and photographs by their own classes. Every change is
 * told to {@link KnownChildren}.
 */
final class SqliteChildren implements Children {
    private final DSLContext sql;
    private final Clock clock;
    private final ChildReader reader;
    private final KnownChildren known;
    private final SharedNumbers shared;
    private final FactRows<ChildFactRecord, ChildField> facts;
    private final AgeDecisionRows decisions;
    private final AsylumEventRows events;
    private final PhotoRows photos;

    SqliteChildren(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.facts = new FactRows<>(sql, new FactRows.Columns<>(CHILD_FACT, CHILD_FACT.CHILD_ID, CHILD_FACT.FIELD,
                CHILD_FACT.VALUE, CHILD_FACT.DRAFT), ChildField.class);
        this.reader = new ChildReader(sql, facts);
        this.known = new KnownChildren(reader);
        this.shared = new SharedNumbers(sql);
        this.decisions = new AgeDecisionRows(sql);
        this.events = new AsylumEventRows(sql);
        this.photos = new PhotoRows(sql, clock);
    }

    /** What was read may be what has just been rolled back. */
    void forget() {
        known.forget();
        shared.forget();
    }

    @Override
    public Child add(int year) {
        int last = Math.max(sql.select(coalesce(max(CHILD.FILE_NUMBER), 0)).from(CHILD)
                .where(CHILD.FILE_YEAR.eq(year)).fetchSingle().value1(), thinned(year));
        long id = sql.insertInto(CHILD).set(CHILD.UID, UUID.randomUUID().toString()).set(CHILD.FILE_YEAR, year)
                .set(CHILD.FILE_NUMBER, last + 1).set(CHILD.CREATED_AT, clock.instant()).returningResult(CHILD.ID)
                .fetchSingle().value1();
        known.changed(new ChildId(id));
        return find(new ChildId(id)).orElseThrow();
    }

    /** A number isn't given again: the log's lines and a certificate still name the file that had it. */
    private int thinned(int year) {
        return sql.select(coalesce(max(THINNING_CERTIFICATE.FILE_NUMBER), 0)).from(THINNING_CERTIFICATE)
                .where(THINNING_CERTIFICATE.FILE_YEAR.eq(year)).fetchSingle().value1();
    }

    @Override
    public Optional<Child> find(ChildId id) {
        return known.find(id);
    }

    @Override
    public Optional<Child> find(FileNumber number) {
        return reader.read(CHILD.FILE_YEAR.eq(number.year()).and(CHILD.FILE_NUMBER.eq(number.number()))).stream()
                .findFirst();
    }

    @Override
    public List<ChildId> ids() {
        return known.ids();
    }

    @Override
    public List<Child> all() {
        return known.all();
    }

    @Override
    public List<Child> among(Collection<ChildId> ids) {
        return known.among(ids);
    }

    @Override
    public List<Child> among(Collection<ChildId> ids, Set<ChildField> fields) {
        return known.among(ids, fields);
    }

    @Override
    public List<Child> concerned(LocalDate bornUntil) {
        return known.among(concernedKeys(bornUntil));
    }

    @Override
    public List<ChildId> concernedKeys(LocalDate bornUntil) {
        return ids(Sought.concerned(bornUntil));
    }

    @Override
    public List<Child> arrivedSince(LocalDate day) {
        return known.among(ids(Sought.arrivedSince(day)));
    }

    private List<ChildId> ids(Condition which) {
        return sql.select(CHILD.ID).from(CHILD).where(which).fetch(row -> new ChildId(row.value1()));
    }

    @Override
    public List<Child> sharingNumbers() {
        return known.among(shared.children());
    }

    @Override
    public boolean any() {
        return sql.fetchExists(CHILD);
    }

    @Override
    public void change(ChildId id, ChildField field, String value) {
        known.changed(id, field, value);
        if (Duplicates.NUMBERS.contains(field)) {
            shared.forget();
        }
        facts.change(id.value(), field, value);
    }

    @Override
    public void keepDraft(ChildId id, ChildField field, String typed) {
        facts.keepDraft(id.value(), field, typed);
    }

    @Override
    public Map<ChildField, String> drafts(ChildId id) {
        return facts.drafts(id.value());
    }

    @Override
    public void set(ChildId id, CardState state) {
        known.changed(id);
        shared.forget();
        var row = sql.update(CHILD);
        (switch (state) {
            case CardState.Open() -> row.setNull(CHILD.CLOSED_DATE).setNull(CHILD.CLOSED_REASON)
                    .setNull(CHILD.CLOSED_NOTE);
            case CardState.Closed(var on, var reason, var note) -> row.set(CHILD.CLOSED_DATE, on)
                    .set(CHILD.CLOSED_REASON, reason.name()).set(CHILD.CLOSED_NOTE, note);
        }).where(CHILD.ID.eq(id.value())).execute();
    }

    @Override
    public AgeDecision save(ChildId id, AgeDecision entry) {
        known.changed(id);
        return decisions.save(id, entry);
    }

    @Override
    public void remove(ChildId id, AgeDecision entry) {
        known.changed(id);
        decisions.remove(id, entry);
    }

    @Override
    public void restore(ChildId id, AgeDecision entry) {
        known.changed(id);
        decisions.restore(id, entry);
    }

    @Override
    public AsylumEvent save(ChildId id, AsylumEvent event) {
        known.changed(id);
        return events.save(id, event);
    }

    @Override
    public boolean remove(ChildId id, AsylumEvent event) {
        known.changed(id);
        return events.remove(id, event, Optional.of(clock.instant()));
    }

    @Override
    public boolean restore(ChildId id, AsylumEvent event) {
        known.changed(id);
        return events.remove(id, event, Optional.empty());
    }

    @Override
    public Map<ChildId, List<AsylumEvent>> removedEvents() {
        return events.removed();
    }

    @Override
    public Photo add(ChildId id, Photo photo) {
        return photos.add(id, photo);
    }

    @Override
    public List<Photo> photos(ChildId id) {
        return photos.of(id);
    }
}
