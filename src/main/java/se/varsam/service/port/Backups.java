package se.varsam.service.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * Backups of registers (<i>säkerhetskopior</i>): one encrypted file each, which opens with the passphrase or the
 * recovery key that the register had when it was made. Slow: off the FX thread. {@link OpenRegister#backUp} makes one.
 */
public interface Backups {
    /** How the name of a backup ends. */
    String ENDING = ".varsamkopia";

    /**
     * Tries a backup without restoring it (<i>provåterställning</i>): checks every byte, opens the copy, checks it and
     * counts. Changes neither the backup nor any register. Refuses a wrong key, a foreign file, one that is damaged or
     * not whole, one of a newer version.
     */
    Outcome<Rehearsed> rehearse(Path backup, Secret secret, Watch watch);

    /**
     * Makes a register of a backup, closed, after the same checks. One that is there already is kept aside under
     * another name, whole. Refuses as {@link #rehearse} does, a register in use, and a place that can't take one;
     * nothing is changed then.
     *
     * @param folder
     *            {@code NAME.varsam}
     */
    Outcome<Restored> restore(Path backup, Secret secret, Path folder, Watch watch);

    /**
     * What is to be known of a folder that a register's backups are put in: that it isn't there or can't be used, that
     * others can reach it, that it lies on the register's own disk. Empty when all is well.
     *
     * @param register
     *            its folder
     */
    List<Refusal> warnings(Path folder, Path register);

    /** Removes what a trial left that was stopped half-way by a power cut or a kill; never what is in use. */
    void tidy();

    /** Hears how far the work has come, and can stop it. Called where the work is done. */
    @FunctionalInterface
    interface Watch {
        /** Watches nothing and stops nothing. */
        Watch NOBODY = (_, _) -> true;

        /** Hears that so many bytes of so many are done; gives whether to go on. Nothing is left of what is stopped. */
        boolean goesOn(long done, long of);
    }

    /**
     * A backup in a folder, as far as it can be told without opening it.
     *
     * @param file
     *            where it lies
     * @param takenAt
     *            the moment it shows; empty when it can't be read
     * @param bytes
     *            its size
     * @param trouble
     *            why it can't be read; empty when it looks whole
     */
    record Found(Path file, Optional<Instant> takenAt, long bytes, Optional<Refusal> trouble) {}

    /**
     * A backup just made and checked.
     *
     * @param file
     *            where it lies
     * @param takenAt
     *            the moment it shows, by the computer's clock
     * @param contents
     *            what it holds
     */
    record Made(Path file, Instant takenAt, RegisterContents contents) {}

    /**
     * A backup that can be restored.
     *
     * @param takenAt
     *            the moment it shows, by the clock of the computer that made it
     * @param contents
     *            what it holds
     * @param brokenLine
     *            the number of the first line of its log whose link does not hold; empty when all do
     */
    record Rehearsed(Instant takenAt, RegisterContents contents, Optional<Long> brokenLine) {}

    /**
     * A register made of a backup.
     *
     * @param folder
     *            where it lies
     * @param aside
     *            where the one lies that was there before
     * @param from
     *            what the backup held
     */
    record Restored(Path folder, Optional<Path> aside, Rehearsed from) {}
}
