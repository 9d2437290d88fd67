package se.varsam.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A data key, locked with a secret: AES-256-GCM under the key that Argon2id makes of the secret.
 *
 * @param salt
 *            for Argon2id
 * @param nonce
 *            for GCM, 12 bytes
 * @param sealed
 *            the key encrypted, and GCM's tag: 48 bytes
 */
record WrappedKey(byte[] salt, byte[] nonce, byte[] sealed) {
    private static final int SALT = 32;
    private static final int NONCE = 12;
    private static final int SEALED = 48;

    /** Whether parts of these sizes can be one. */
    static boolean isAllowed(byte[] salt, byte[] nonce, byte[] sealed) {
        return salt.length >= 16 && salt.length <= 64 && nonce.length == NONCE && sealed.length == SEALED;
    }

    /**
     * Locks a key.
     *
     * @param purpose
     *            what it is for; unlocking needs the same
     */
    static WrappedKey lock(byte[] dataKey, byte[] secret, Argon2Cost cost, String purpose) {
        var random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] key = cost.derive(secret, salt);
        try {
            return new WrappedKey(salt, nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(dataKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The data key; empty when the secret is another. */
    Optional<byte[]> unlock(byte[] secret, Argon2Cost cost, String purpose) {
        byte[] key = cost.derive(secret, salt);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(sealed));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
