package se.varsam.crypto;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What {@code keys.json} holds: a register's data key, wrapped once with the passphrase and once with the recovery key.
 * Without it the register can't be read. {@link KeyFileText} writes and reads it.
 *
 * @param database
 *            the database file's first 16 bytes in hex, by which the two are known to belong together
 * @param cost
 *            of a try
 * @param passphrase
 *            wrapped with the passphrase
 * @param recovery
 *            wrapped with the recovery key
 * @param mac
 *            HMAC-SHA256 over all the rest, under a key derived from the data key
 */
public record KeyFile(String database, Argon2Cost cost, WrappedKey passphrase, WrappedKey recovery, byte[] mac) {
    /** Which secret unlocks. */
    public enum Slot {
        /** What the user remembers. */
        PASSPHRASE,
        /** What the user has on paper. */
        RECOVERY;

        /** Ties a wrapped key to its place: it can't be moved to another. */
        private String purpose() {
            return "varsam-register 1 " + name();
        }
    }

    /**
     * Wraps a new register's data key.
     *
     * @param passphrase
     *            see {@link Passphrase#bytes}
     * @param recovery
     *            see {@link RecoveryKey#read}
     */
    public static KeyFile wrap(byte[] dataKey, String database, Argon2Cost cost, byte[] passphrase, byte[] recovery) {
        var open = new KeyFile(database, cost,
                WrappedKey.lock(dataKey, passphrase, cost, Slot.PASSPHRASE.purpose()),
                WrappedKey.lock(dataKey, recovery, cost, Slot.RECOVERY.purpose()), new byte[0]);
        return new KeyFile(database, cost, open.passphrase, open.recovery, open.macUnder(dataKey));
    }

    /** The same for a database that is known by now; {@code dataKey} is the one that was wrapped. */
    public KeyFile of(String ofDatabase, byte[] dataKey) {
        var open = new KeyFile(ofDatabase, cost, passphrase, recovery, new byte[0]);
        return new KeyFile(ofDatabase, cost, passphrase, recovery, open.macUnder(dataKey));
    }

    /** The same with another secret in one slot; the other slot opens as before. {@code dataKey} is the one wrapped. */
    public KeyFile with(Slot slot, byte[] secret, byte[] dataKey) {
        WrappedKey wrapped = WrappedKey.lock(dataKey, secret, cost, slot.purpose());
        var open = new KeyFile(database, cost, slot == Slot.PASSPHRASE ? wrapped : passphrase,
                slot == Slot.RECOVERY ? wrapped : recovery, new byte[0]);
        return new KeyFile(database, cost, open.passphrase, open.recovery, open.macUnder(dataKey));
    }

    /** Tells one secret's wrapping from every other, without telling anything of the secret: its salt in hex. */
    public String mark(Slot slot) {
        return HexFormat.of().formatHex(wrapped(slot).salt());
    }

    /** The data key, wiped by the caller; empty when the secret is not the one. Takes about half a second. */
    public Optional<byte[]> unlock(Slot slot, byte[] secret) {
        return wrapped(slot).unlock(secret, cost, slot.purpose());
    }

    private WrappedKey wrapped(Slot slot) {
        return slot == Slot.PASSPHRASE ? passphrase : recovery;
    }

    /** Whether nothing in it was changed since it was written by someone who had the data key. */
    public boolean isGenuine(byte[] dataKey) {
        return MessageDigest.isEqual(mac, macUnder(dataKey));
    }

    private byte[] macUnder(byte[] dataKey) {
        byte[] key = Hmac.sha256(dataKey, "varsam-register 1 keys.json");
        try {
            return Hmac.sha256(key, KeyFileText.content(this));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
