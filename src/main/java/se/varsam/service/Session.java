package se.varsam.service;

import java.time.Instant;
import java.util.Optional;

import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterKeys;

/**
 * The services of one open register. Closing it locks the register.
 *
 * @param register
 *            the register itself: its folder, its wrong tries, its check
 * @param children
 *            cards
 * @param episodes
 *            children who are away
 * @param checklists
 *            lists and deadlines
 * @param ages
 *            birth-date history and what-if
 * @param documents
 *            forms and approved copies
 * @param preferences
 *            own details
 * @param notes
 *            notes, phrases and what notes add up to
 * @param away
 *            what is to be done while a child is away
 */
public record Session(OpenRegister register, ChildService children, EpisodeService episodes,
        ChecklistService checklists, AgeService ages, DocumentService documents, PreferenceService preferences,
        NoteServices notes, AwayService away)
        implements
            AutoCloseable {
    /** The neutral name of the register: its folder's name without the ending. */
    public String name() {
        return String.valueOf(register.folder().getFileName()).replaceFirst("\\.varsam$", "");
    }

    /** The time in it, by a clock that only an exercise moves. */
    public RegisterClock clock() {
        return register.clock();
    }

    /** Moves that clock, in a practice register. */
    public ExerciseService exercise() {
        return new ExerciseService(register);
    }

    /** The secrets that open it. */
    public RegisterKeys keys() {
        return register.keys();
    }

    /** Remembers outside the register how far its log goes. */
    public void rememberLog() {
        register.logMemory().note();
    }

    /** Its log. */
    public LogService log() {
        return new LogService(register.work());
    }

    /** Whether it is whole. */
    public IntegrityService integrity() {
        return new IntegrityService(register);
    }

    /** Its backups. */
    public BackupService backups() {
        return new BackupService(register);
    }

    /** Whether a forgotten passphrase would be the end: no recovery key was shown to be on paper. Not in practice. */
    public boolean lacksRecovery() {
        return !preferences.isPractice() && !keys().isRecoveryConfirmed();
    }

    /** How many wrong tries there were since it was last unlocked. */
    public int failedTries() {
        return register.failedTries();
    }

    /** When the register was written to last before it was opened this time; empty for a new one. */
    public Optional<Instant> writtenBefore() {
        return register.work().read(work -> work.log().beforeOpening());
    }

    /** Locks the register; twice does nothing. */
    @Override
    public void close() {
        register.close();
    }
}
