package se.varsam.service.port;

import java.nio.file.Path;
import java.time.Duration;

import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.shared.Outcome;

/** An unlocked register. Closing it locks it. */
public interface OpenRegister extends AutoCloseable {
    /** Its folder. */
    Path folder();

    /** Its transactions. */
    UnitOfWork work();

    /** The time in it: the real one, but in a practice register whose clock was moved. */
    RegisterClock clock();

    /** Moves the clock of a practice register so far from the real time, for good; in any other that is a fault. */
    void moveClock(Duration ahead);

    /** How many wrong tries there were since the last unlock. */
    int failedTries();

    /** What this computer remembers of its log. */
    LogMemory logMemory();

    /** What opening it showed that the user is to hear, in words; empty when all was as it should be. */
    java.util.List<se.varsam.domain.shared.Refusal> notices();

    /**
     * Where the backup lies that was made before the last upgrade; it is removed after some openings that went well.
     */
    java.util.Optional<Path> upgradeCopy();

    /** Removes it now. */
    void removeUpgradeCopy();

    /**
     * Writes its file anew, so that nothing that was removed is left in it. Waits for the running transaction, and all
     * others wait for it.
     */
    void rewrite();

    /** The secrets that open it. */
    RegisterKeys keys();

    /** Checks the register, watched in steps; gives way to every transaction. Refuses only when it was stopped. */
    Outcome<CheckReport> check(CheckReport.Depth depth, Backups.Watch watch);

    /** Checks all of it; empty when all is well. */
    default java.util.List<se.varsam.domain.shared.Refusal> check() {
        return switch (check(CheckReport.Depth.FULL, Backups.Watch.NOBODY)) {
            case Outcome.Done<CheckReport>(var report) -> report.found();
            case Outcome.Refused<CheckReport>(var reason) -> java.util.List.of(reason);
        };
    }

    /**
     * Makes a backup in a folder: written aside, checked, then put in its place under a neutral name with date and
     * time. Gives way to every transaction. Refuses a folder that is not there, can't be written, is full or vanishes;
     * nothing that looks like a backup is left then.
     */
    Outcome<Backups.Made> backUp(Path to, Backups.Watch watch);

    /**
     * Removes this register's backups that no tier keeps from the folder of one just made, which stays; gives how many.
     * Other registers' backups stay, and those made under an earlier data key.
     */
    int thinBackups(Path newest, BackupTiers tiers);

    /**
     * This register's backups in a folder, newest first, and files called as backups that can't be read. Those of other
     * registers, and those made under an earlier data key, are not among them. Empty where the folder can't be read.
     */
    java.util.List<Backups.Found> backups(Path folder);

    /** Logs and locks: waits for the running transaction, checkpoints, wipes the key. Twice does nothing. */
    @Override
    void close();
}
