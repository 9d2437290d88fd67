package se.varsam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

import se.varsam.domain.register.LogEntry;

/**
 * The links of the log: each line's hash is SHA-256 over the hash before it, the line and the hash of its encrypted
 * values. So it holds without the values, also when the key to them is gone.
 */
final class LogChain {
    /** What the first line is linked to. */
    static final byte[] START = new byte[32];

    /** The hash of no values, which most lines have. */
    private static final byte[] OF_NOTHING = sha256().digest();

    private LogChain() {}

    /** The hash of a line; no values are an empty array. */
    static byte[] link(byte[] before, LogEntry entry, byte[] ciphertext) {
        return link(before, digest(entry), ciphertext);
    }

    /** The same of a line whose {@link #digest} is known. */
    static byte[] link(byte[] before, byte[] digest, byte[] ciphertext) {
        MessageDigest link = sha256();
        link.update(before);
        link.update(digest);
        link.update(ciphertext.length == 0 ? OF_NOTHING : sha256().digest(ciphertext));
        return link.digest();
    }

    /**
     * A digest of the line alone: each part with its length, an absent one with −1, so that no two lines run together.
     */
    static byte[] digest(LogEntry entry) {
        MessageDigest parts = sha256();
        part(parts, Optional.of(Long.toString(entry.number())));
        part(parts, Optional.of(entry.at().toString()));
        part(parts, Optional.of(entry.user()));
        part(parts, Optional.of(entry.action().name()));
        part(parts, entry.subject());
        part(parts, entry.field());
        return parts.digest();
    }

    private static void part(MessageDigest parts, Optional<String> text) {
        byte[] bytes = text.map(t -> t.getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        parts.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.isPresent() ? bytes.length : -1).flip());
        parts.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
