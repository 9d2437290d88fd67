package se.varsam.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write-ahead log that a crash left beside the database, seen from outside. SQLite takes it in up to the last
 * transaction that is whole, and says nothing of what comes after a damaged place.
 *
 * @param committed
 *            how many frames there are up to the end of the last transaction
 */
record LeftLog(long committed) {
    private static final Logger LOG = LoggerFactory.getLogger(LeftLog.class);
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int FRAME = FRAME_HEADER + 4096;
    private static final int SUMMED = 24;
    private static final int MAGIC = 0x377f0682;

    /** As it lies there now. Not to be called while this process has the database open. */
    static LeftLog of(Path database) {
        Path file = database.resolveSibling(database.getFileName() + "-wal");
        try {
            return Files.isRegularFile(file) && Files.size(file) > HEADER ? new LeftLog(read(file)) : new LeftLog(0);
        } catch (IOException _) {
            LOG.warn("the log left beside the database could not be looked at");
            return new LeftLog(0);
        }
    }

    /** Whether something that was saved is missing in a database that took in so many frames. */
    boolean isCutAt(long taken) {
        return taken < committed;
    }

    private static long read(Path file) throws IOException {
        try (var wal = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = part(wal, 0, HEADER);
            long salts = isHeader(header) ? header.getLong(16) : part(wal, HEADER, FRAME_HEADER).getLong(8);
            long last = 0;
            for (long frame = 0; HEADER + (frame + 1) * FRAME <= wal.size(); frame++) {
                ByteBuffer start = part(wal, HEADER + frame * FRAME, FRAME_HEADER);
                if (start.getLong(8) == salts && start.getInt(4) != 0) {
                    last = frame + 1; // it ends a transaction
                }
            }
            return last;
        }
    }

    private static ByteBuffer part(FileChannel wal, long at, int length) throws IOException {
        ByteBuffer part = ByteBuffer.allocate(length);
        while (part.hasRemaining() && wal.read(part, at + part.position()) >= 0) {
            // reads on
        }
        return part.rewind();
    }

    /** Whether the header is as SQLite wrote it: its sums are those of its first bytes. */
    private static boolean isHeader(ByteBuffer header) {
        int magic = header.getInt(0);
        ByteBuffer words = header.duplicate()
                .order(magic == MAGIC ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int one = 0;
        int two = 0;
        for (int at = 0; at < SUMMED; at += 8) {
            one += words.getInt(at) + two;
            two += words.getInt(at + 4) + one;
        }
        return (magic | 1) == (MAGIC | 1) && header.getInt(SUMMED) == one && header.getInt(SUMMED + 4) == two;
    }
}
