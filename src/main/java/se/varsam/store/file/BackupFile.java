package se.varsam.store.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Mac;

import se.varsam.crypto.BackupKeys;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.Passphrase;
import se.varsam.crypto.RecoveryKey;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * A backup on disk, as far as it can be read without its key.
 *
 * @param path
 *            of the file
 * @param header
 *            seen to fit the file's length
 * @param keys
 *            the register's data key, wrapped
 */
record BackupFile(Path path, BackupHeader header, KeyFile keys) {
    private static final int BLOCK = 64 * 1024;

    /** Reads the beginning; refuses what is no backup, is damaged or cut off there, or newer. */
    static Outcome<BackupFile> at(Path path) {
        if (!Files.isRegularFile(path)) {
            return Outcome.refused("refusal.backup.missing");
        }
        try (var in = Files.newInputStream(path)) {
            return BackupHeader.read(in, Files.size(path)).then(header -> switch (KeyFileText.read(header.keys())) {
                case Outcome.Done<KeyFile>(var keys) -> Outcome.done(new BackupFile(path, header, keys));
                case Outcome.Refused<KeyFile>(var reason) -> Outcome.refused(reason.key().endsWith(".newer")
                        ? "refusal.backup.newer"
                        : "refusal.backup.damaged");
            });
        } catch (IOException _) {
            return Outcome.refused("refusal.backup.unreachable");
        }
    }

    /** The data key, wiped by the caller; refused when the secret is not the one that the register had then. */
    Outcome<byte[]> dataKey(Secret secret) {
        return switch (secret) {
            case Secret.Passphrase(char[] text) when text.length == 0 -> Outcome.refused("refusal.passphrase.empty");
            case Secret.Passphrase(char[] text) ->
                unlocked(Slot.PASSPHRASE, Passphrase.bytes(text), "refusal.backup.passphrase");
            case Secret.RecoveryKey(char[] text) -> RecoveryKey.read(text)
                    .map(bytes -> unlocked(Slot.RECOVERY, bytes, "refusal.backup.recovery"))
                    .orElseGet(() -> Outcome.refused("refusal.recovery.mistyped"));
        };
    }

    private Outcome<byte[]> unlocked(Slot slot, byte[] secret, String wrong) {
        try {
            Optional<byte[]> dataKey = keys.unlock(slot, secret);
            if (dataKey.isEmpty()) {
                return Outcome.refused(wrong);
            }
            return keys.isGenuine(dataKey.get())
                    ? Outcome.done(dataKey.get())
                    : Outcome.refused("refusal.backup.damaged");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Writes all of a backup: the header, the database, the proof over both. */
    static void write(OutputStream out, BackupHeader header, InputStream database, byte[] dataKey, Watch watch)
            throws IOException {
        Mac mac = BackupKeys.mac(dataKey);
        byte[] start = header.bytes();
        mac.update(start);
        out.write(start);
        pass(database, header.database(), out, mac, watch);
        out.write(mac.doFinal());
    }

    /**
     * Reads every byte, hands the database on and proves all of it. What was handed on is to be used only when this is
     * done; refused when a bit is another than the one that was written.
     */
    Outcome<BackupHeader> read(byte[] dataKey, OutputStream database, Watch watch) throws IOException {
        Mac mac = BackupKeys.mac(dataKey);
        byte[] start = header.bytes();
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            mac.update(in.readNBytes(start.length));
            pass(in, header.database(), database, mac, watch);
            boolean proved = MessageDigest.isEqual(mac.doFinal(), in.readNBytes(BackupHeader.MAC));
            return proved && in.read() < 0 ? Outcome.done(header) : Outcome.refused("refusal.backup.damaged");
        } catch (EOFException _) {
            return Outcome.refused("refusal.backup.damaged");
        }
    }

    private static void pass(InputStream from, long length, OutputStream to, Mac mac, Watch watch)
            throws IOException {
        byte[] block = new byte[BLOCK];
        long done = 0;
        while (done < length) {
            int read = from.readNBytes(block, 0, (int) Math.min(BLOCK, length - done));
            if (read == 0) {
                throw new EOFException();
            }
            mac.update(block, 0, read);
            to.write(block, 0, read);
            done += read;
            if (!watch.goesOn(done, length)) {
                throw new StoppedException();
            }
        }
    }

    /** The user stopped it. */
    static final class StoppedException extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }
}
