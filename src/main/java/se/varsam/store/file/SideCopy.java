package se.varsam.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.RegisterFault;
import se.varsam.store.Contents;
import se.varsam.store.Database;
import se.varsam.store.Migrations;
import se.varsam.store.Sound;
import se.varsam.store.SqlTrouble;
import se.varsam.store.UnitOfWorkMaker;

/**
 * A register's database lying beside its place, encrypted as always, while a backup is made or tried. Gone with all
 * that SQLite puts beside it when this is closed.
 *
 * @param file
 *            the database
 */
record SideCopy(Path file) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SideCopy.class);

    /**
     * Opens it with the key, brings it to the newest schema and counts, as a register's first opening would. Refuses
     * what is damaged and what is newer. Afterwards the file is another than before.
     */
    Outcome<RegisterContents> tried(byte[] dataKey) {
        try {
            Connection connection = Database.open(file, dataKey);
            try {
                if (!Sound.isSound(connection)) {
                    return Outcome.refused("refusal.backup.damaged");
                }
                RegisterContents contents = Contents.of(connection);
                return Migrations.ofProgram().run(connection).then(_ -> Outcome.done(contents));
            } finally {
                Database.close(connection);
            }
        } catch (SQLException e) {
            return Outcome.refused(switch (SqlTrouble.of(e)) {
                case FULL, READ_ONLY, GONE, IN_USE -> "refusal.backup.no-room";
                case DAMAGED, NOT_A_DATABASE, OTHER -> "refusal.backup.damaged";
            });
        }
    }

    /** The number of the first line of the log whose link does not hold; empty when all do. After {@link #tried}. */
    Optional<Long> brokenLine(byte[] dataKey, UnitOfWorkMaker maker) {
        try (var connection = Database.open(file, dataKey); var work = maker.over(connection)) {
            return work.read(w -> w.log().firstBroken());
        } catch (SQLException e) {
            throw new RegisterFault(RegisterFault.Kind.OTHER, new SQLException("code " + e.getErrorCode()));
        }
    }

    /** What is there is on disk when this returns. */
    void flush() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            } catch (IOException _) {
                LOG.warn("what a backup needed beside it could not be removed");
            }
        }
    }
}
