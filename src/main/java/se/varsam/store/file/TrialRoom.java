package se.varsam.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the copy lies while a backup is tried: a folder of a known kind among the system's temporary ones, locked as
 * long as it is in use. So what a killed program left is told from what another one uses.
 *
 * @param folder
 *            the folder
 * @param channel
 *            of the file that is locked
 * @param used
 *            the folders that this program uses: opening the lock file of one of them would give the lock up
 */
record TrialRoom(Path folder, FileChannel channel, Set<Path> used) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrialRoom.class);
    private static final String NAME = "varsam-prov-";
    private static final String LOCK = "i-bruk";

    /** A new one. */
    static TrialRoom in(Path temporary, Set<Path> used) throws IOException {
        Path folder = Files.createTempDirectory(temporary, NAME);
        used.add(folder);
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        channel.lock();
        return new TrialRoom(folder, channel, used);
    }

    /** The copy. */
    SideCopy copy() {
        return new SideCopy(folder.resolve("register.db"));
    }

    /** Removes those that nobody uses. */
    static void tidy(Path temporary, Set<Path> used) {
        try (var left = Files.newDirectoryStream(temporary, NAME + "*")) {
            for (Path folder : left) {
                if (!used.contains(folder)) {
                    forget(folder);
                }
            }
        } catch (IOException _) {
            LOG.warn("what a tried backup left could not be looked for");
        }
    }

    private static void forget(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return; // another user's
        }
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
        } catch (IOException _) {
            return; // can't be helped now
        }
        new SideCopy(folder.resolve("register.db")).close();
        remove(folder);
    }

    private static void remove(Path folder) {
        for (Path file : List.of(folder.resolve(LOCK), folder)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                LOG.warn("a folder of a tried backup could not be removed");
            }
        }
    }

    @Override
    public void close() {
        copy().close();
        try {
            channel.close();
        } catch (IOException _) {
            LOG.warn("a folder of a tried backup could not be given up");
        }
        remove(folder);
        used.remove(folder);
    }

    /** The system's folder for temporary files. */
    static Path temporary() {
        return Path.of(Optional.ofNullable(System.getProperty("java.io.tmpdir")).orElse("."));
    }
}
