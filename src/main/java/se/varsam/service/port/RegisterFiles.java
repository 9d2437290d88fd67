package se.varsam.service.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

/**
 * Registers on disk: a folder {@code NAME.varsam} with an encrypted database and its wrapped key. Slow: off the FX
 * thread.
 */
public interface RegisterFiles {
    /**
     * Makes a new register and logs it. Refuses a weak passphrase, a folder that exists, a place that can't be written.
     *
     * @param folder
     *            to be made; its name ends with {@code .varsam}
     * @param passphrase
     *            wiped by the caller
     * @param own
     *            the user's details; the municipality's name makes a passphrase no better
     */
    Outcome<NewRegister> create(Path folder, char[] passphrase, OwnDetails own);

    /**
     * Makes a practice register (<i>övningsregister</i>), one for good. It is seen when it is filled and not before.
     * Refuses as {@link #create} does, and what the filling refuses.
     */
    Outcome<NewRegister> createPractice(Path folder, char[] passphrase, OwnDetails own, Filling filling);

    /** What a new register holds from the start. */
    @FunctionalInterface
    interface Filling {
        /** Fills it, inside the one transaction that makes it. */
        Outcome<Integer> fill(UnitOfWork inside);
    }

    /**
     * Opens a register and logs it, with the wrong tries since the last time. Refuses a wrong key, one open elsewhere,
     * a damaged file, a newer version; changes nothing then but the count of wrong tries, which slow the next down.
     */
    Outcome<OpenRegister> open(Path folder, Secret secret);

    /**
     * Makes a new register, closed, of what can be read of a damaged one, which isn't touched. Opens with the same
     * passphrase and recovery key. Refuses a wrong key, one open elsewhere, a key file that is damaged too, a place
     * that can't take a register, and a database of which nothing can be read.
     *
     * @param to
     *            {@code NAME.varsam}, not there yet
     */
    Outcome<Salvaged> salvage(Path damaged, Secret secret, Path to, Backups.Watch watch);

    /**
     * When there were wrong tries to open a register since it was opened last, oldest first. Empty when there were none
     * and when their file can't be read: it hinders nothing.
     */
    WrongTries failedTries(Path folder);

    /**
     * Wrong tries at a register that is locked.
     *
     * @param times
     *            oldest first
     * @param now
     *            by the same clock
     */
    record WrongTries(List<Instant> times, Instant now) {
        /** Keeps an unmodifiable copy. */
        public WrongTries {
            times = List.copyOf(times);
        }
    }

    /**
     * Puts a register back that a restore had put aside when it was killed half-way; gives whether there was one.
     * Opening does the same.
     */
    boolean mend(Path folder);

    /** Their backups. */
    Backups backups();

    /** What is unwise about a place: a network or synchronised folder. Empty when nothing is. */
    List<Refusal> warnings(Path folder);

    /** Why a passphrase is refused, or empty. */
    List<Refusal> weaknesses(char[] passphrase, String municipality);

    /** Strength from 0 to 4, for the meter. */
    int strength(char[] passphrase, String municipality);

    /** What unlocks. The caller wipes the array. */
    sealed interface Secret {
        /** The passphrase. */
        record Passphrase(char[] text) implements Secret {}

        /** The recovery key as typed: spaces, hyphens and case do not matter. */
        record RecoveryKey(char[] text) implements Secret {}
    }

    /**
     * A register just made, open.
     *
     * @param register
     *            open
     * @param recoveryKey
     *            shown once, in groups; wiped by the caller
     */
    record NewRegister(OpenRegister register, char[] recoveryKey) {}
}
