package se.varsam.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Backups tried and restored. A backup is proved byte by byte before anything of it is opened, so that no foreign
 * database ever is.
 */
final class EncryptedBackups implements Backups {
    /** Wrong tries at the backups of a folder: times only, and gone with the first right one. */
    private static final String TRIES = ".varsam-forsok.txt";

    private static final Set<String> WRONG = Set.of("refusal.backup.passphrase", "refusal.backup.recovery");

    private final UnitOfWorkMaker maker;
    private final Unlocking unlocking;
    private final BackupWarnings warnings;
    private final Restoring restoring;
    private final Set<Path> rooms = ConcurrentHashMap.newKeySet();

    /**
     * Backups on this computer.
     *
     * @param unlocking
     *            how slowly wrong keys are tried
     */
    EncryptedBackups(UnitOfWorkMaker maker, Unlocking unlocking, BackupWarnings warnings, Restoring restoring) {
        this.maker = maker;
        this.unlocking = unlocking;
        this.warnings = warnings;
        this.restoring = restoring;
    }

    /** What is done with the key in hand. */
    private interface WithKey<T> {
        Outcome<T> apply(BackupFile file, byte[] dataKey) throws IOException;
    }

    @Override
    public Outcome<Rehearsed> rehearse(Path backup, Secret secret, Watch watch) {
        return unlocked(backup, secret, (file, dataKey) -> {
            TrialRoom.tidy(TrialRoom.temporary(), rooms);
            try (var room = TrialRoom.in(TrialRoom.temporary(), rooms)) {
                return extracted(file, dataKey, room.copy(), watch);
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

    @Override
    public List<Refusal> warnings(Path folder, Path register) {
        return warnings.of(folder, register);
    }

    @Override
    public void tidy() {
        TrialRoom.tidy(TrialRoom.temporary(), rooms);
    }

    private <T> Outcome<T> unlocked(Path backup, Secret secret, WithKey<T> use) {
        var tries = new FailedTries(backup.toAbsolutePath().resolveSibling(TRIES));
        return BackupFile.at(backup)
                .then(file -> unlocking.slowly(tries, () -> file.dataKey(secret), WRONG).then(dataKey -> {
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

    private Outcome<Rehearsed> extracted(BackupFile file, byte[] dataKey, SideCopy copy, Watch watch)
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
                .then(contents -> Outcome.done(new Rehearsed(file.header().takenAt(), contents,
                        copy.brokenLine(dataKey, maker))));
    }
}
