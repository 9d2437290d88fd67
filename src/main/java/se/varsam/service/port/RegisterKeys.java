package se.varsam.service.port;

import java.util.List;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * The secrets that open a register that is open now. Whoever changes one has to know one, so that a screen left
 * unlocked gives nobody a way in for good. Slow: off the FX thread.
 */
public interface RegisterKeys {
    /**
     * Changes the passphrase: from now on the new one opens and the old one doesn't. Killed at any point, one of them
     * does. Copies of the key file from before open with the old one still. Refuses a wrong secret, which is counted
     * and slowed as at the way in; a new one that is weak, or no other than the old; a practice register; a disk that
     * can't be written.
     *
     * @param known
     *            the passphrase until now, or the recovery key where that is forgotten
     * @param fresh
     *            the new one; wiped by the caller
     */
    Outcome<Boolean> changePassphrase(Secret known, char[] fresh);

    /** How good a new passphrase is, from 0 to 4, as at the making of the register. */
    int strength(char[] fresh);

    /** Why a new passphrase is refused, or empty. */
    List<Refusal> weaknesses(char[] fresh);

    /** Whether the user has shown to have the recovery key on paper. */
    boolean isRecoveryConfirmed();

    /** Notes that the user has. */
    void confirmRecovery();

    /** A new recovery key, not in use yet; the present one opens still. Refuses a wrong secret as above. */
    Outcome<NewRecovery> newRecovery(Secret known);

    /**
     * Begins a new data key (<i>ny datanyckel</i>), for when someone else may know a secret: everything is encrypted
     * anew once the new recovery key that comes back is used. From then on neither the old passphrase nor the old
     * recovery key opens anything but earlier copies. Killed at any point, the old or the new register opens whole.
     * Refuses as {@link #changePassphrase} does.
     *
     * @param fresh
     *            the passphrase from then on, a new one or the present; wiped by the caller
     */
    Outcome<NewRecovery> newDataKey(Secret known, char[] fresh);

    /**
     * The data key in hex, for a program by others that reads the same format; logged. It opens the register and all
     * copies made under it without any passphrase. Wiped by the caller. Refuses a wrong secret as above.
     */
    Outcome<char[]> dataKey(Secret known);

    /** A new recovery key between the showing and the checking. */
    interface NewRecovery {
        /** In groups; wiped when it was taken into use, else by the caller. */
        char[] key();

        /** Takes it into use: from now on the old one opens no more. Refuses a disk that can't be written. */
        Outcome<Boolean> use();
    }
}
