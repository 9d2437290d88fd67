package se.varsam.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.table;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.CHILD_RECORD;
import static se.varsam.store.schema.Tables.LOG_ENTRY;
import static se.varsam.store.schema.Tables.LOG_HEAD;
import static se.varsam.store.schema.Tables.THINNING_CERTIFICATE;
import static se.varsam.store.schema.Tables.THINNING_DRAFT;
import static se.varsam.store.schema.Tables.THINNING_HOLD;
import static se.varsam.store.schema.Tables.THINNING_RELEASE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.thinning.Certificate;
import se.varsam.domain.thinning.FileState.Hold;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.OwnYears;
import se.varsam.service.port.RegisterLog;
import se.varsam.service.port.Thinnings;
import se.varsam.service.port.Today;
import se.varsam.store.ChildTables.ChildTable;

/** Thinning in its tables; what is removed goes by {@link ChildTables}. */
final class SqliteThinnings implements Thinnings {
    private static final String OWN_YEARS = "thinning-years";
    private static final String OWN_FILE = "thinning-file";
    /** The letters of a day. */
    private static final int DAY = 10;
    private static final String OLD_PAGES = "thinning-old-pages";
    /** How the log names what is said about thinning itself. */
    private static final String HOLD = "THINNING_HOLD";
    private static final String RELEASE = "THINNING_";
    private static final List<String> WRITING = Stream.of(LogAction.CREATED, LogAction.ADDED, LogAction.CHANGED,
            LogAction.REMOVED, LogAction.RESTORED, LogAction.CLOSED_CARD, LogAction.REOPENED_CARD, LogAction.MARKED,
            LogAction.UNDONE, LogAction.STARTED, LogAction.SIGNED, LogAction.APPROVED, LogAction.SHARED)
            .map(Enum::name).toList();
    private static final List<String> NO_WRITING = Stream.concat(Stream.of(HOLD, DocumentKind.REGISTER_EXTRACT.name()),
            Stream.of(Hindrance.values()).map(h -> RELEASE + h)).toList();

    private static final Field<String> AT = LOG_ENTRY.LOGGED_AT.coerce(String.class);
    private static final Condition WRITTEN = LOG_ENTRY.ACTION.in(WRITING)
            .and(LOG_ENTRY.FIELD.isNull().or(LOG_ENTRY.FIELD.notIn(NO_WRITING)));

    private final DSLContext sql;
    private final Clock clock;
    private final Supplier<String> user;
    private final SqliteChildren children;
    private final SqliteSettings settings;
    private final RegisterLog log;

    SqliteThinnings(DSLContext sql, Clock clock, Supplier<String> user, SqliteChildren children,
            SqliteSettings settings, RegisterLog log) {
        this.sql = sql;
        this.clock = clock;
        this.user = user;
        this.children = children;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public Map<ChildId, LocalDate> lastEntries(Collection<Child> children) {
        return days(children, number -> select(max(AT)).from(LOG_ENTRY).where(WRITTEN, LOG_ENTRY.SUBJECT.eq(number)));
    }

    @Override
    public Map<ChildId, LocalDate> newestEntries(Collection<Child> children) {
        return days(children, number -> select(AT).from(LOG_ENTRY).where(WRITTEN, LOG_ENTRY.SUBJECT.eq(number))
                .orderBy(LOG_ENTRY.ID.desc()).limit(inline(1)));
    }

    @Override
    public Map<ChildId, LocalDate> closedNotMadeBefore() {
        var days = new HashMap<ChildId, LocalDate>();
        // the day in UTC is never later than that in Sweden, and needs no clock
        Rows.each(sql.select(CHILD.ID, substring(CHILD.CREATED_AT.coerce(String.class), 1, DAY)).from(CHILD)
                .where(CHILD.CLOSED_DATE.isNotNull()),
                row -> days.put(new ChildId(row.getLong(1)), IsoText.day(row.getString(2))));
        return days;
    }

    /** Who has no line counts from when the card was made. */
    private Map<ChildId, LocalDate> days(Collection<Child> children,
            Function<Field<String>, Select<Record1<String>>> asked) {
        var days = new HashMap<ChildId, LocalDate>();
        LogOfEach.of(sql, children, asked).forEach((child, at) -> days.put(child, day(at)));
        List<Long> others = children.stream().map(Child::id).filter(id -> !days.containsKey(id)).map(ChildId::value)
                .toList();
        if (!others.isEmpty()) {
            Rows.each(sql.select(CHILD.ID, CHILD.CREATED_AT).from(CHILD).where(Sought.among(CHILD.ID, others)),
                    row -> days.put(new ChildId(row.getLong(1)), day(row.getString(2))));
        }
        return days;
    }

    private static LocalDate day(String at) {
        return LocalDate.ofInstant(Instant.parse(at), Today.ZONE);
    }

    @Override
    public Set<ChildId> placed() {
        var placed = new HashSet<ChildId>();
        Rows.each(sql.selectDistinct(CHILD_RECORD.CHILD_ID).from(CHILD_RECORD)
                .where(CHILD_RECORD.KIND.eq(RecordKind.PLACEMENT.name())),
                row -> placed.add(new ChildId(row.getLong(1))));
        return placed;
    }

    @Override
    public Map<ChildId, Hold> holds() {
        return sql.selectFrom(THINNING_HOLD).fetchMap(row -> new ChildId(row.getChildId()),
                row -> new Hold(row.getFromDate(), row.getReason()));
    }

    @Override
    public void hold(ChildId child, Optional<Hold> hold) {
        String before = Optional.ofNullable(holds().get(child)).map(h -> h.from() + " " + h.reason()).orElse("");
        sql.deleteFrom(THINNING_HOLD).where(THINNING_HOLD.CHILD_ID.eq(child.value())).execute();
        hold.ifPresent(h -> sql.insertInto(THINNING_HOLD).set(THINNING_HOLD.CHILD_ID, child.value())
                .set(THINNING_HOLD.FROM_DATE, h.from()).set(THINNING_HOLD.REASON, h.reason())
                .set(THINNING_HOLD.SET_BY, user.get()).set(THINNING_HOLD.SET_AT, clock.instant()).execute());
        log.change(child, HOLD, before, hold.map(h -> h.from() + " " + h.reason()).orElse(""));
    }

    @Override
    public Map<ChildId, Map<Hindrance, Release>> releases() {
        return sql.selectFrom(THINNING_RELEASE).stream().collect(Collectors.groupingBy(
                row -> new ChildId(row.getChildId()), Collectors.toMap(row -> Hindrance.valueOf(row.getWhat()),
                        row -> new Release(row.getDecidedDate(), row.getNote()))));
    }

    @Override
    public void release(ChildId child, Hindrance what, Optional<Release> release) {
        String before = Optional.ofNullable(releases().getOrDefault(child, Map.of()).get(what))
                .map(r -> r.on() + " " + r.note()).orElse("");
        sql.deleteFrom(THINNING_RELEASE)
                .where(THINNING_RELEASE.CHILD_ID.eq(child.value()), THINNING_RELEASE.WHAT.eq(what.name())).execute();
        release.ifPresent(r -> sql.insertInto(THINNING_RELEASE).set(THINNING_RELEASE.CHILD_ID, child.value())
                .set(THINNING_RELEASE.WHAT, what.name()).set(THINNING_RELEASE.DECIDED_DATE, r.on())
                .set(THINNING_RELEASE.NOTE, r.note()).set(THINNING_RELEASE.DECIDED_BY, user.get())
                .set(THINNING_RELEASE.DECIDED_AT, clock.instant()).execute());
        log.change(child, RELEASE + what, before, release.map(r -> r.on() + " " + r.note()).orElse(""));
    }

    @Override
    public Map<String, String> drafts(ChildId child) {
        return sql.selectFrom(THINNING_DRAFT).where(THINNING_DRAFT.CHILD_ID.eq(child.value()))
                .fetchMap(THINNING_DRAFT.FIELD, THINNING_DRAFT.TYPED);
    }

    @Override
    public void keepDraft(ChildId child, String field, String typed) {
        sql.deleteFrom(THINNING_DRAFT)
                .where(THINNING_DRAFT.CHILD_ID.eq(child.value()), THINNING_DRAFT.FIELD.eq(field)).execute();
        if (!typed.isEmpty()) {
            sql.insertInto(THINNING_DRAFT).set(THINNING_DRAFT.CHILD_ID, child.value())
                    .set(THINNING_DRAFT.FIELD, field).set(THINNING_DRAFT.TYPED, typed).execute();
        }
    }

    @Override
    public Optional<OwnYears> ownYears() {
        return settings.kept(OWN_YEARS).map(text -> text.split(" ", 2))
                .map(parts -> new OwnYears(Event.valueOf(parts[0]), Integer.parseInt(parts[1])));
    }

    @Override
    public void ownYears(Optional<OwnYears> own) {
        settings.keep(OWN_YEARS, own.map(o -> o.from() + " " + o.years()));
    }

    @Override
    public Optional<String> ownFile() {
        return settings.kept(OWN_FILE);
    }

    @Override
    public void ownFile(Optional<String> yaml) {
        settings.keep(OWN_FILE, yaml);
    }

    @Override
    public Map<String, Long> thin(ChildId child) {
        sql.execute("PRAGMA defer_foreign_keys=ON"); // until the end of the transaction: notes name each other
        var removed = new TreeMap<String, Long>();
        for (ChildTable from : ChildTables.ALL.reversed()) {
            long rows = sql.deleteFrom(table(from.quoted())).where(from.of(child.value())).execute();
            removed.merge(from.name(), rows, Long::sum);
        }
        children.forget();
        return removed;
    }

    @Override
    public String logHead() {
        return sql.selectFrom(LOG_HEAD).fetchOptional(
                row -> row.getEntryId() + " " + HexFormat.of().formatHex(row.getHash())).orElse("0");
    }

    @Override
    public boolean isUnwritten() {
        return settings.kept(OLD_PAGES).isPresent();
    }

    @Override
    public void unwritten(Pages pages) {
        settings.keep(OLD_PAGES, pages == Pages.OLD ? Optional.of("yes") : Optional.empty());
    }

    @Override
    public void keep(Certificate c) {
        sql.insertInto(THINNING_CERTIFICATE).set(THINNING_CERTIFICATE.FILE_YEAR, c.number().year())
                .set(THINNING_CERTIFICATE.FILE_NUMBER, c.number().number())
                .set(THINNING_CERTIFICATE.THINNED_AT, c.at()).set(THINNING_CERTIFICATE.THINNED_BY, c.by())
                .set(THINNING_CERTIFICATE.RULE, c.rule()).set(THINNING_CERTIFICATE.COUNTED_DATE, c.counted())
                .set(THINNING_CERTIFICATE.DUE_DATE, c.due()).set(THINNING_CERTIFICATE.RELEASED, c.told().released())
                .set(THINNING_CERTIFICATE.EXPORTED, c.told().exported())
                .set(THINNING_CERTIFICATE.REMOVED, c.told().removed())
                .set(THINNING_CERTIFICATE.HEAD_BEFORE, c.before()).set(THINNING_CERTIFICATE.HEAD_AFTER, c.after())
                .execute();
    }

    @Override
    public List<Certificate> certificates() {
        return sql.selectFrom(THINNING_CERTIFICATE).orderBy(THINNING_CERTIFICATE.ID.desc())
                .fetch(row -> new Certificate(new FileNumber(row.getFileYear(), row.getFileNumber()),
                        row.getThinnedAt(), row.getThinnedBy(), row.getRule(), row.getCountedDate(),
                        row.getDueDate(), new Certificate.Told(row.getReleased(), row.getExported(),
                                row.getRemoved()),
                        row.getHeadBefore(), row.getHeadAfter()));
    }
}
