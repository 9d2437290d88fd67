package se.varsam.service.port;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.register.OwnDetails;

/** What is set once a register and travels with it. */
public interface RegisterSettings {
    /** The user's own details. */
    OwnDetails own();

    /** Changes them. */
    void own(OwnDetails details);

    /** Whether this is a practice register (<i>övningsregister</i>); decided at creation. */
    boolean isPractice();

    /** Makes it a practice register, for good; only at creation. */
    void makePractice();

    /** How far the clock of a practice register was moved from the real time; zero in any other. */
    Duration exerciseAhead();

    /** Moves it; in a register that is no practice register that is a fault. */
    void exerciseAhead(Duration ahead);

    /** Whether saving may hint at a contact that stands with another child too; yes unless switched off. */
    boolean hintsAtSharedContacts();

    /** Changes it. */
    void hintsAtSharedContacts(boolean on);

    /** How many months before {@code D} the 18-year lists start; 4 unless changed. */
    int leadMonths();

    /** Changes it; 1 to 12. */
    void leadMonths(int months);

    /**
     * What the start page began with last, and of which state of the register: keys and numbers, worked out of the
     * rest, which may be lost or wrong at any time. Empty until it is noted.
     */
    Optional<String> firstSight();

    /** Notes it. */
    void firstSight(String text);

    /** The periods that a god man accounts for; {@link AccountPeriods#DEFAULT} unless changed. */
    AccountPeriods accountPeriods();

    /** Changes them. */
    void accountPeriods(AccountPeriods periods);

    /** How many days before its day a deadline of one's own opens that says nothing else; 14 unless changed. */
    int warnDays();

    /** Changes it; 0 to 365. */
    void warnDays(int days);

    /** How many days after a meeting about a child who is away the next one is due; 7 unless changed. */
    int meetingDays();

    /** Changes it; 1 to 90. */
    void meetingDays(int days);

    /** After how many minutes without a key or the mouse the register locks itself; 10 unless changed. */
    int lockMinutes();

    /** Changes it; 1 to 120. */
    void lockMinutes(int minutes);

    /** Months from one review of the log to the next; {@link LogReview#USUAL_MONTHS} unless changed. */
    int reviewMonths();

    /** Changes it; 1 to {@link LogReview#MOST_MONTHS}. */
    void reviewMonths(int months);

    /** The remark typed for the review of the log that isn't signed yet; empty when there is none. */
    String reviewRemark();

    /** Keeps it. */
    void reviewRemark(String remark);

    /** Where the papers lie, for a stand-in; empty when not said. */
    String papers();

    /** Changes it. */
    void papers(String where);

    /** The topics that a kind of recipient gets by default, where the user has changed that, by recipient. */
    Map<String, Set<String>> sharing();

    /** Changes all of it. */
    void sharing(Map<String, Set<String>> given);

    /** The day by which the fields that follow from records were brought up to date last; empty when never. */
    Optional<LocalDate> followedOn();

    /** Notes that they have been, by a day. */
    void followedOn(LocalDate day);

    /** The mark of the recovery key that the user has shown to have on paper; empty when none was. */
    Optional<String> confirmedRecovery();

    /** Notes it. */
    void confirmedRecovery(String mark);

    /** The mark of the wrapped keys seen last, so that a change which could not be logged is; empty when never seen. */
    Optional<String> knownKeys(String slot);

    /** Notes it. */
    void knownKeys(String slot, String mark);

    /** What it knows of its backups. */
    BackupSettings backups();

    /** The backup made before the last upgrade, while it is kept. */
    Optional<KeptCopy> upgradeCopy();

    /** Remembers it, with how often the register has been opened since. */
    void upgradeCopy(String name, int openings);

    /** Forgets it. */
    void forgetUpgradeCopy();

    /**
     * A backup that is kept for a while.
     *
     * @param name
     *            of the file
     * @param openings
     *            how often the register has been opened since
     */
    record KeptCopy(String name, int openings) {}
}
