package se.varsam.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Backups tried and restored. A backup is proved byte by byte before anything of it is opened, so that no foreign
 * database ever is.
 */
final class EncryptedBackups implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(EncryptedBackups.class);

    private final Restoring restoring;

    /**
     * Backups on this computer.
     *
     * @param open
     *            registers that this program has open, whose files it keeps its hands off
     */
    EncryptedBackups(UnitOfWorkMaker maker, Set<Path> open) {
        restoring = new Restoring(maker, open);
    }

    /** What is done with the key in hand. */
    private interface WithKey<T> {
        Outcome<T> apply(BackupFile file, byte[] dataKey) throws IOException;
    }

    @Override
    public Outcome<Rehearsed> rehearse(Path backup, Secret secret, Watch watch) {
        return unlocked(backup, secret, (file, dataKey) -> {
            Path room = Files.createTempDirectory("varsam");
            try (var copy = new SideCopy(room.resolve("register.db"))) {
                return extracted(file, dataKey, copy, watch);
            } finally {
                remove(room);
            }
        });
    }

    @Override
    public Outcome<Restored> restore(Path backup, Secret secret, Path folder, Watch watch) {
        return unlocked(backup, secret, (file, dataKey) -> restoring.restore(folder.toAbsolutePath().normalize(),
                new Restoring.Content() {
                    @Override
                    public Outcome<Rehearsed> write(RegisterFolder part) throws IOException {
                        Outcome<Rehearsed> tried = extracted(file, dataKey, new SideCopy(part.database()), watch);
                        if (tried.toOptional().isPresent()) {
                            part.write(file.keys());
                        }
                        return tried;
                    }

                    @Override
                    public byte[] dataKey() {
                        return dataKey;
                    }
                }));
    }

    private static <T> Outcome<T> unlocked(Path backup, Secret secret, WithKey<T> use) {
        return BackupFile.at(backup).then(file -> file.dataKey(secret).then(dataKey -> {
            try {
                return use.apply(file, dataKey);
            } catch (BackupFile.StoppedException _) {
                return Outcome.refused("refusal.backup.stopped");
            } catch (IOException _) {
                return Outcome.refused(
                        Files.isReadable(backup) ? "refusal.backup.no-room" : "refusal.backup.unreachable");
            } finally {
                Arrays.fill(dataKey, (byte) 0);
            }
        }));
    }

    private static Outcome<Rehearsed> extracted(BackupFile file, byte[] dataKey, SideCopy copy, Watch watch)
            throws IOException {
        Outcome<BackupHeader> proved;
        try (var out = new BufferedOutputStream(Files.newOutputStream(copy.file()))) {
            proved = file.read(dataKey, out, watch);
        }
        if (proved.toOptional().isEmpty()) {
            return proved.then(_ -> Outcome.refused("refusal.backup.damaged"));
        }
        copy.flush();
        return copy.tried(dataKey)
                .then(contents -> Outcome.done(new Rehearsed(file.header().takenAt(), contents)));
    }

    private static void remove(Path room) {
        try {
            Files.deleteIfExists(room);
        } catch (IOException _) {
            LOG.warn("a folder of a tried backup could not be removed");
        }
    }
}
