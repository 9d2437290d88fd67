package se.varsam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import se.varsam.domain.register.LogValues;

/** Encrypts the values of a line with the child's own key: AES-256-GCM, a random nonce in front, bound to the line. */
final class LogSeal {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();

    /** A new key of a child. */
    byte[] newKey() {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }

    /** The values, readable only with the key and the same line. */
    byte[] seal(byte[] key, byte[] line, LogValues values) {
        byte[] from = values.from().getBytes(StandardCharsets.UTF_8);
        byte[] to = values.to().getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(Integer.BYTES + from.length + to.length).putInt(from.length).put(from)
                .put(to).array();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, line).doFinal(plain);
            return ByteBuffer.allocate(NONCE + secret.length).put(nonce).put(secret).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values again; empty when the key or the line is another, or something was changed. */
    Optional<LogValues> open(byte[] key, byte[] line, byte[] sealed) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), line).doFinal(sealed, NONCE,
                    sealed.length - NONCE);
            int from = ByteBuffer.wrap(plain).getInt();
            return Optional.of(new LogValues(new String(plain, Integer.BYTES, from, StandardCharsets.UTF_8), new String(
                    plain, Integer.BYTES + from, plain.length - Integer.BYTES - from, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(line);
        return cipher;
    }
}
