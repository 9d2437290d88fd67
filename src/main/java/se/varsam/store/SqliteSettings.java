package se.varsam.store;

import static se.varsam.store.schema.Tables.SETTING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import se.varsam.domain.missing.WhatNow;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.service.port.BackupSettings;
import se.varsam.service.port.RegisterSettings;

/**
 * The settings as rows of name and value; what was never set has its default. Kept in memory once they are read: the
 * log asks for the user's name with every line, and nobody else can change an open register.
 */
final class SqliteSettings implements RegisterSettings {
    private static final String PRACTICE = "practice";
    private static final String EXERCISE = "exercise-ahead";
    private static final String NO_HINTS = "no-contact-hints";
    private static final String LEAD_MONTHS = "lead-months";
    private static final String ACCOUNT_MONTHS = "account-months";
    private static final String ACCOUNT_FIRST = "account-first-month";
    private static final String WARN_DAYS = "warn-days";
    private static final String MEETING_DAYS = "meeting-days";
    private static final String LOCK_MINUTES = "lock-minutes";
    private static final String REVIEW_MONTHS = "review-months";
    private static final String REVIEW_REMARK = "review-remark";
    private static final String PAPERS = "papers";
    private static final String CONFIRMED_RECOVERY = "confirmed-recovery";
    private static final String KNOWN_KEYS = "known-keys.";
    private static final String FIRST_SIGHT = "first-sight";
    private static final String FOLLOWED = "followed-on";
    private static final String UPGRADE_COPY = "upgrade-copy";
    private static final String UPGRADE_OPENINGS = "upgrade-openings";
    /** A line for each recipient: its id, an equals sign, ids of topics with commas between. */
    private static final String SHARING = "sharing";
    private final DSLContext sql;
    private Optional<Map<String, String>> known = Optional.empty();

    SqliteSettings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public OwnDetails own() {
        var all = all();
        return new OwnDetails(Role.valueOf(all.getOrDefault("own.role", Role.SOCIAL_SECRETARY.name())),
                all.getOrDefault("own.municipality", ""), all.getOrDefault("own.name", ""),
                all.getOrDefault("own.title", ""), all.getOrDefault("own.unit", ""), all.getOrDefault("own.phone", ""),
                all.getOrDefault("own.email", ""));
    }

    @Override
    public void own(OwnDetails details) {
        set("own.role", details.role().name());
        set("own.municipality", details.municipality());
        set("own.name", details.name());
        set("own.title", details.title());
        set("own.unit", details.unit());
        set("own.phone", details.phone());
        set("own.email", details.email());
    }

    @Override
    public boolean isPractice() {
        return all().containsKey(PRACTICE);
    }

    @Override
    public void makePractice() {
        set(PRACTICE, "yes");
    }

    @Override
    public Duration exerciseAhead() {
        return isPractice() ? Duration.parse(all().getOrDefault(EXERCISE, "PT0S")) : Duration.ZERO;
    }

    @Override
    public void exerciseAhead(Duration ahead) {
        if (!isPractice()) {
            throw new IllegalStateException("only the clock of a practice register can be moved");
        }
        set(EXERCISE, ahead.toString());
    }

    @Override
    public int leadMonths() {
        return Integer.parseInt(all().getOrDefault(LEAD_MONTHS, "4"));
    }

    @Override
    public void leadMonths(int months) {
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("1 to 12 months");
        }
        set(LEAD_MONTHS, Integer.toString(months));
    }

    @Override
    public Optional<String> firstSight() {
        return Optional.ofNullable(all().get(FIRST_SIGHT));
    }

    @Override
    public void firstSight(String text) {
        set(FIRST_SIGHT, text);
    }

    @Override
    public AccountPeriods accountPeriods() {
        var all = all();
        var usual = AccountPeriods.DEFAULT;
        return new AccountPeriods(Integer.parseInt(all.getOrDefault(ACCOUNT_MONTHS, "" + usual.months())),
                Integer.parseInt(all.getOrDefault(ACCOUNT_FIRST, "" + usual.firstMonth())));
    }

    @Override
    public void accountPeriods(AccountPeriods periods) {
        set(ACCOUNT_MONTHS, Integer.toString(periods.months()));
        set(ACCOUNT_FIRST, Integer.toString(periods.firstMonth()));
    }

    @Override
    public int warnDays() {
        return Integer.parseInt(all().getOrDefault(WARN_DAYS, "14"));
    }

    @Override
    public void warnDays(int days) {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("0 to 365 days");
        }
        set(WARN_DAYS, Integer.toString(days));
    }

    @Override
    public int meetingDays() {
        return Integer.parseInt(all().getOrDefault(MEETING_DAYS, "" + WhatNow.RECURS_AFTER_DAYS));
    }

    @Override
    public void meetingDays(int days) {
        if (days < 1 || days > 90) {
            throw new IllegalArgumentException("1 to 90 days");
        }
        set(MEETING_DAYS, Integer.toString(days));
    }

    @Override
    public int lockMinutes() {
        return Integer.parseInt(all().getOrDefault(LOCK_MINUTES, "10"));
    }

    @Override
    public void lockMinutes(int minutes) {
        if (minutes < 1 || minutes > 120) {
            throw new IllegalArgumentException("1 to 120 minutes");
        }
        set(LOCK_MINUTES, Integer.toString(minutes));
    }

    @Override
    public int reviewMonths() {
        return Integer.parseInt(all().getOrDefault(REVIEW_MONTHS, "" + LogReview.USUAL_MONTHS));
    }

    @Override
    public void reviewMonths(int months) {
        if (months < 1 || months > LogReview.MOST_MONTHS) {
            throw new IllegalArgumentException("no such interval");
        }
        set(REVIEW_MONTHS, Integer.toString(months));
    }

    @Override
    public String reviewRemark() {
        return all().getOrDefault(REVIEW_REMARK, "");
    }

    @Override
    public void reviewRemark(String remark) {
        set(REVIEW_REMARK, remark);
    }

    @Override
    public String papers() {
        return all().getOrDefault(PAPERS, "");
    }

    @Override
    public void papers(String where) {
        set(PAPERS, where);
    }

    @Override
    public Map<String, Set<String>> sharing() {
        String all = all().getOrDefault(SHARING, "");
        return all.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(parts -> parts[0],
                parts -> Stream.of(parts[1].split(",")).filter(t -> !t.isEmpty()).collect(Collectors.toSet())));
    }

    @Override
    public void sharing(Map<String, Set<String>> given) {
        set(SHARING, given.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "=" + String.join(",", new TreeSet<>(e.getValue())))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public Optional<LocalDate> followedOn() {
        return Optional.ofNullable(all().get(FOLLOWED)).map(LocalDate::parse);
    }

    @Override
    public void followedOn(LocalDate day) {
        set(FOLLOWED, day.toString());
    }

    @Override
    public Optional<String> confirmedRecovery() {
        return Optional.ofNullable(all().get(CONFIRMED_RECOVERY));
    }

    @Override
    public void confirmedRecovery(String mark) {
        set(CONFIRMED_RECOVERY, mark);
    }

    @Override
    public Optional<String> knownKeys(String slot) {
        return Optional.ofNullable(all().get(KNOWN_KEYS + slot));
    }

    @Override
    public void knownKeys(String slot, String mark) {
        set(KNOWN_KEYS + slot, mark);
    }

    @Override
    public boolean hintsAtSharedContacts() {
        return !"yes".equals(all().get(NO_HINTS));
    }

    @Override
    public void hintsAtSharedContacts(boolean on) {
        set(NO_HINTS, on ? "no" : "yes");
    }

    @Override
    public BackupSettings backups() {
        return new SqliteBackupSettings(this::all, this::set);
    }

    @Override
    public Optional<KeptCopy> upgradeCopy() {
        return Optional.ofNullable(all().get(UPGRADE_COPY)).filter(name -> !name.isEmpty())
                .map(name -> new KeptCopy(name, Integer.parseInt(all().getOrDefault(UPGRADE_OPENINGS, "0"))));
    }

    @Override
    public void upgradeCopy(String name, int openings) {
        set(UPGRADE_COPY, name);
        set(UPGRADE_OPENINGS, String.valueOf(openings));
    }

    @Override
    public void forgetUpgradeCopy() {
        set(UPGRADE_COPY, "");
    }

    /** A value of another part of the register; empty unless set. */
    Optional<String> kept(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** Sets it, or removes it when empty. */
    void keep(String name, Optional<String> value) {
        value.ifPresentOrElse(v -> set(name, v), () -> {
            forget();
            sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
        });
    }

    private Map<String, String> all() {
        Map<String, String> all = known.orElseGet(() -> sql.selectFrom(SETTING).fetchMap(SETTING.NAME, SETTING.VALUE));
        known = Optional.of(all);
        return all;
    }

    private void set(String name, String value) {
        forget();
        sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE).values(name, value).onConflict(SETTING.NAME).doUpdate()
                .set(SETTING.VALUE, value).execute();
    }

    /** What was read may be what has just been rolled back. */
    void forget() {
        known = Optional.empty();
    }
}
