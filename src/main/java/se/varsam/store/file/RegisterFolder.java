package se.varsam.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

/**
 * The files of a register, seen from outside: what can be told before anyone has given a passphrase.
 *
 * @param path
 *            of the folder
 */
record RegisterFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterFolder.class);
    private static final String UNDER_WAY = ".part";
    private static final int PAGE = 4096;
    private static final int SALT = 16;

    /** The bytes that SQLite locks: its file format's shared range. */
    private static final long LOCK_AT = 0x40000002L;
    private static final long LOCK_LENGTH = 510;

    /** The name that a register has while it is made; it gets its own when it is whole. */
    static Path underWay(Path folder) {
        return folder.resolveSibling(folder.getFileName() + UNDER_WAY);
    }

    Path database() {
        return path.resolve("register.db");
    }

    Path keys() {
        return path.resolve("keys.json");
    }

    /** Where the database lies that takes the place of the one in use, when the data key is changed. */
    Path underNewKey() {
        return path.resolve("register.db.new");
    }

    /** Where that database is made. */
    Path anew() {
        return path.resolve("register.db.anew");
    }

    /** Whether a write-ahead log with something in it lies beside the database. */
    boolean hasLog() throws IOException {
        Path log = path.resolve("register.db-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    FailedTries failedTries() {
        return new FailedTries(path.resolve("failed-tries.txt"));
    }

    /** Why this is no register that can be worked in, or empty. */
    Optional<Refusal> trouble() {
        return missing().or(() -> Files.isWritable(path) && Files.isWritable(database())
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.register.read-only")));
    }

    /** Why this is no register at all, or empty. */
    Optional<Refusal> missing() {
        if (path.toString().endsWith(UNDER_WAY) || !Files.exists(path) && Files.isDirectory(underWay(path))) {
            return Optional.of(Refusal.of("refusal.register.unfinished"));
        }
        if (!Files.exists(path)) {
            return Optional.of(Refusal.of("refusal.register.missing"));
        }
        if (Files.isDirectory(path) && !(Files.isReadable(path) && Files.isExecutable(path))) {
            return Optional.of(Refusal.of("refusal.register.denied"));
        }
        boolean keys = Files.isRegularFile(keys());
        boolean database = Files.isRegularFile(database());
        if (!keys && !database) {
            return Optional.of(Refusal.of("refusal.register.none"));
        }
        if (!keys) {
            return Optional.of(Refusal.of("refusal.register.no-keys"));
        }
        if (!database) {
            return Optional.of(Refusal.of("refusal.register.no-database"));
        }
        return Optional.empty();
    }

    /** The key file; refused when damaged, newer, or not of this database, and when the database is in use. */
    Outcome<KeyFile> keyFile() {
        if (Files.exists(underNewKey()) && !isInUse()) {
            finishNewKey();
        }
        return keyFileAlone().then(this::ofThisDatabase);
    }

    /** The key file, without a look at the database, which may be open; refused when damaged or newer. */
    Outcome<KeyFile> keyFileAlone() {
        return read(keys());
    }

    /** The key file that {@link #writeAside} left, as it can be read back; refused when there is none. */
    Outcome<KeyFile> keyFileAside() {
        return read(aside());
    }

    private static Outcome<KeyFile> read(Path keyFile) {
        try (var in = Files.newInputStream(keyFile)) {
            return KeyFileText.read(in.readNBytes(KeyFileText.MOST_BYTES + 1));
        } catch (IOException _) {
            return Outcome.refused("refusal.register.unreachable");
        }
    }

    private Path aside() {
        return path.resolve("keys.json.part");
    }

    /** The key file, when it is there, whole, and of this key. Doesn't touch the database. */
    Optional<KeyFile> keysOf(byte[] dataKey) {
        return keyFileAlone().toOptional().filter(file -> file.isGenuine(dataKey));
    }

    /** Writes the key file so that there is always a whole one: beside it, to disk, into place. */
    void write(KeyFile keyFile) throws IOException {
        writeAside(keyFile);
        adopt();
    }

    /** Writes a key file beside the one in use, to disk. */
    void writeAside(KeyFile keyFile) throws IOException {
        try (var out = FileChannel.open(aside(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(KeyFileText.write(keyFile));
            while (content.hasRemaining()) {
                out.write(content);
            }
            out.force(true);
        }
    }

    /** Puts the key file that was written aside into the place of the one in use, at one blow. */
    void adopt() throws IOException {
        Files.move(aside(), keys(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(path);
    }

    /** Removes a key file that was written aside and never put into place: its maker was stopped, or it failed. */
    void forgetAside() {
        try {
            Files.deleteIfExists(aside());
        } catch (IOException _) {
            LOG.warn("a key file written aside could not be removed");
        }
    }

    /** Whether the key file in use is that of the database under a new key. Touches no open file. */
    boolean belongsToNewKey() {
        try {
            String mark = mark(underNewKey());
            return keyFileAlone().toOptional().filter(keys -> keys.database().equals(mark)).isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Ends a change of data key that was stopped: where the key file is the new one, its database takes the old one's
     * place; else what was made for it is removed. Not to be called while any program has the database open.
     */
    void finishNewKey() {
        if (!Files.exists(underNewKey())) {
            return;
        }
        try {
            if (belongsToNewKey()) {
                Files.deleteIfExists(path.resolve("register.db-wal")); // the old one's, empty
                Files.move(underNewKey(), database(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                flush(path);
            } else {
                Files.delete(underNewKey());
            }
        } catch (IOException _) {
            LOG.warn("a change of data key could not be ended");
        }
    }

    /** The mark of a database that no program has open. */
    static String mark(Path database) throws IOException {
        try (var in = Files.newInputStream(database)) {
            return HexFormat.of().formatHex(in.readNBytes(SALT));
        }
    }

    /**
     * The database's own mark, its random first bytes, in hex; refused when it is in use or cut off. Not to be called
     * while this process has the database open: closing the file here would give up SQLite's lock.
     */
    Outcome<String> mark() {
        try (var file = FileChannel.open(database(), StandardOpenOption.READ);
                var lock = file.tryLock(LOCK_AT, LOCK_LENGTH, true)) {
            if (lock == null) {
                return Outcome.refused("refusal.register.in-use");
            }
            ByteBuffer start = ByteBuffer.allocate(SALT);
            if (file.size() < PAGE || file.read(start, 0) < SALT) {
                return Outcome.refused("refusal.register.damaged");
            }
            return Outcome.done(HexFormat.of().formatHex(start.array()));
        } catch (OverlappingFileLockException _) {
            return Outcome.refused("refusal.register.in-use");
        } catch (IOException _) {
            return Outcome.refused("refusal.register.unreachable");
        }
    }

    /** Whether another program has its database open. Not to be called while this process has. */
    boolean isInUse() {
        return Files.isRegularFile(database())
                && mark().refusal().filter(r -> r.key().equals("refusal.register.in-use")).isPresent();
    }

    /** Makes the names in a folder last through a power cut, where the system can. */
    static void flush(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (FileSystemException _) {
            // Windows opens no folders and needs no flush of them
        }
    }

    private Outcome<KeyFile> ofThisDatabase(KeyFile keyFile) {
        return mark().then(mark -> mark.equals(keyFile.database())
                ? Outcome.done(keyFile)
                : Outcome.refused("refusal.register.not-together"));
    }
}
