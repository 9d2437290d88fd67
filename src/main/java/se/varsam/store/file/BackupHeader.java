package se.varsam.store.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import se.varsam.crypto.BackupKeys;
import se.varsam.crypto.KeyFileText;
import se.varsam.domain.shared.Outcome;

/**
 * The beginning of a backup: what it is, of when, of which register, the content of {@code keys.json} and how long the
 * database is that follows. Big-endian. After the database come 32 bytes, the HMAC-SHA256 of all before them. Read as
 * what comes from outside: nothing is believed or allocated before its size is seen to be allowed.
 *
 * @param takenAt
 *            the moment it shows, to the millisecond
 * @param register
 *            see {@link BackupKeys#mark}
 * @param keys
 *            the key file's content, of the database's copy
 * @param database
 *            its length in bytes
 */
record BackupHeader(Instant takenAt, byte[] register, byte[] keys, long database) {
    /** How long the proof at the end is. */
    static final int MAC = 32;

    /** No header is longer. */
    static final int MOST_BYTES = 64 + KeyFileText.MOST_BYTES;

    private static final byte[] FORMAT = "VARSAM-BACKUP\r\n\032".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int PAGE = 4096;

    /** As it stands in the file. */
    byte[] bytes() {
        return ByteBuffer.allocate(FORMAT.length + Integer.BYTES + Long.BYTES + BackupKeys.MARK + Integer.BYTES
                + keys.length + Long.BYTES).put(FORMAT).putInt(VERSION).putLong(takenAt.toEpochMilli()).put(register)
                .putInt(keys.length).put(keys).putLong(database).array();
    }

    /** How long the whole file is. */
    long fileLength() {
        return bytes().length + database + MAC;
    }

    /** Reads it from the start of a file; refuses a foreign file, a newer version, and one that isn't whole. */
    static Outcome<BackupHeader> read(InputStream file, long fileLength) throws IOException {
        byte[] start = file.readNBytes(MOST_BYTES);
        if (!Arrays.equals(FORMAT, Arrays.copyOf(start, FORMAT.length))) {
            return Outcome.refused("refusal.backup.foreign");
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(start))) {
            in.skipNBytes(FORMAT.length);
            int version = in.readInt();
            if (version != VERSION) {
                return Outcome.refused(version > VERSION ? "refusal.backup.newer" : "refusal.backup.damaged");
            }
            var header = fields(in);
            return header.database > 0 && header.database % PAGE == 0 && header.fileLength() == fileLength
                    ? Outcome.done(header)
                    : Outcome.refused("refusal.backup.damaged");
        } catch (IOException | IllegalArgumentException _) {
            // the bytes end too early, or a length is none
            return Outcome.refused("refusal.backup.damaged");
        }
    }

    private static BackupHeader fields(DataInputStream in) throws IOException {
        Instant takenAt = Instant.ofEpochMilli(in.readLong());
        byte[] register = new byte[BackupKeys.MARK];
        in.readFully(register);
        int keys = in.readInt();
        if (keys < 1 || keys > KeyFileText.MOST_BYTES) {
            throw new IllegalArgumentException("no key file is that long");
        }
        byte[] content = new byte[keys];
        in.readFully(content);
        return new BackupHeader(takenAt, register, content, in.readLong());
    }
}
