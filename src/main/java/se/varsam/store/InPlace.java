package se.varsam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.varsam.service.port.RegisterFault;

/**
 * Whether an open database's files still lie where they were opened. On Linux and macOS, files that were removed, moved
 * or replaced take every write without a word, and a file that was cut off is noticed only when it is too late. The
 * files are looked at and never opened: that would give up SQLite's lock.
 */
final class InPlace {
    private final Path database;
    private final @Nullable Object identity;
    private long size;

    private InPlace(Path database, BasicFileAttributes found) {
        this.database = database;
        this.identity = found.fileKey();
        this.size = found.size();
    }

    /** As the connection has it open now. */
    static InPlace of(Connection connection) throws SQLException {
        Path file = Path.of(Sound.one(connection, "SELECT file FROM pragma_database_list WHERE name = 'main'"));
        try {
            return new InPlace(file, attributes(file));
        } catch (IOException _) {
            throw gone();
        }
    }

    /** Throws when it is not: before anything is written that nobody would find again. */
    void check() {
        try {
            BasicFileAttributes now = attributes(database);
            if (!Objects.equals(identity, now.fileKey()) || !Files.exists(log())) {
                throw gone();
            }
            if (now.size() < size) {
                throw new RegisterFault(RegisterFault.Kind.DAMAGED, new IOException("the file was cut off"));
            }
            size = now.size();
        } catch (IOException _) {
            throw gone();
        }
    }

    /** Without the system's own words, which hold the path. */
    private static RegisterFault gone() {
        return new RegisterFault(RegisterFault.Kind.GONE, new IOException("not where it was opened"));
    }

    private Path log() {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
