package se.varsam.service.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.thinning.Certificate;
import se.varsam.domain.thinning.FileState.Hold;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningRules.OwnYears;

/** Thinning in the register: what it goes by, and doing it. Changes are written in the surrounding unit of work. */
public interface Thinnings {
    /**
     * The day on which something was written in the file of each of these children last: made, changed, marked, signed,
     * approved. To read, print or save it writes nothing, and no more does what is said about thinning itself.
     */
    Map<ChildId, LocalDate> lastEntries(Collection<Child> children);

    /**
     * The day of the newest of those lines of each: the same where the clock was never set back, and found by looking
     * at one line of each instead of all.
     */
    Map<ChildId, LocalDate> newestEntries(Collection<Child> children);

    /** Of each closed card a day before which it was not made: nothing was written in its file earlier. */
    Map<ChildId, LocalDate> closedNotMadeBefore();

    /** The children whose files tell of a placement, also of one that was removed. */
    Set<ChildId> placed();

    /** The stops. */
    Map<ChildId, Hold> holds();

    /** Sets or changes a stop, or lifts it when empty; logged with its values. */
    void hold(ChildId child, Optional<Hold> hold);

    /** What was answered for. */
    Map<ChildId, Map<Hindrance, Release>> releases();

    /** Answers for a hindrance, or takes the answer back when empty; logged with its values. */
    void release(ChildId child, Hindrance what, Optional<Release> release);

    /** What is half typed about a child's thinning, by field. */
    Map<String, String> drafts(ChildId child);

    /** Keeps what is half typed; empty text drops it. */
    void keepDraft(ChildId child, String field, String typed);

    /** The user's own rule; empty unless set. */
    Optional<OwnYears> ownYears();

    /** Sets it, or goes back to the rules when empty. */
    void ownYears(Optional<OwnYears> own);

    /** The municipality's own rules, as their file was; empty unless loaded. */
    Optional<String> ownFile();

    /** Sets them, or goes back to the program's when empty. */
    void ownFile(Optional<String> yaml);

    /**
     * Removes all that is kept about a child, and the key to what the log says of it; gives how many rows went, by
     * table. The log's lines stay. Cannot be undone once it is committed.
     */
    Map<String, Long> thin(ChildId child);

    /** The end of the log: its number and hash. */
    String logHead();

    /** Whether pages of the file may still hold what was thinned. */
    boolean isUnwritten();

    /** Notes that they may, or do no longer. */
    void unwritten(Pages pages);

    /** Whether the file was written anew since something was thinned. */
    enum Pages {
        OLD, WRITTEN_ANEW
    }

    /** Keeps a certificate; its file number is not given again. */
    void keep(Certificate certificate);

    /** All certificates, the newest first. */
    List<Certificate> certificates();
}
