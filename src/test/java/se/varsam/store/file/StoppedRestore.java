package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.TestRegister;
import se.varsam.store.UnitOfWorkMaker;

/** A program of its own that restores a backup and stands still between the two renames, until it is killed. */
public final class StoppedRestore {
    private StoppedRestore() {}

    /** Arguments: the backup, the register's folder. Says {@code half} when it stands still. */
    public static void main(String[] arguments) {
        var rig = new RegisterRig();
        var maker = new UnitOfWorkMaker(TestRegister.catalog(java.util.List.of()), rig.clock, () -> "konto");
        var moves = new AtomicInteger();
        var restoring = new Restoring(maker, ConcurrentHashMap.newKeySet(), (from, to) -> {
            if (moves.incrementAndGet() == 2) {
                standStill();
            }
            Restoring.Moves.real(from, to);
        });
        var backups = new EncryptedBackups(maker, new Unlocking(rig.clock, _ -> {}),
                new BackupWarnings(new PlaceWarnings(Map.of())), restoring);
        System.out.println(backups.restore(Path.of(arguments[0]),
                new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray()), Path.of(arguments[1]), Watch.NOBODY));
    }

    private static void standStill() throws IOException {
        System.out.println("half");
        System.out.flush();
        System.in.read();
    }
}
