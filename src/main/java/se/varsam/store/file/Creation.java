package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import se.varsam.crypto.Argon2Cost;
import se.varsam.crypto.KeyFile;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Work;
import se.varsam.store.Database;
import se.varsam.store.Migrations;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Makes a register's folder: all of it under another name first, so that no one ever sees half a register, however the
 * making ends.
 */
final class Creation {
    /** A new register is far smaller; less room is no room to work in. */
    private static final long NEEDED = 5_000_000;

    private final UnitOfWorkMaker maker;
    private final Argon2Cost cost;

    Creation(UnitOfWorkMaker maker, Argon2Cost cost) {
        this.maker = maker;
        this.cost = cost;
    }

    /** The secrets of a new register. */
    record Secrets(byte[] dataKey, byte[] passphrase, byte[] recoveryKey) {
        void wipe() {
            Arrays.fill(dataKey, (byte) 0);
            Arrays.fill(passphrase, (byte) 0);
            Arrays.fill(recoveryKey, (byte) 0);
        }
    }

    /** What a new register holds beside the user's details. */
    @FunctionalInterface
    interface Content {
        /** Writes it, in the transaction that makes the register; what it refuses makes none. */
        Outcome<Integer> write(Work work);
    }

    /**
     * Makes it, closed.
     *
     * @param folder
     *            absolute, seen to be free by {@link NewPlace}
     */
    Outcome<Path> create(Path folder, Secrets secrets, OwnDetails own, Content content) {
        Path part = RegisterFolder.underWay(folder);
        if (new RegisterFolder(part).isInUse()) {
            return Outcome.refused("refusal.place.making");
        }
        try {
            remove(part);
            makeDirectory(part);
            Outcome<Integer> filled = fill(new RegisterFolder(part), secrets, own, content);
            if (filled.toOptional().isPresent()) {
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
                RegisterFolder.flush(folder.resolveSibling(""));
            }
            return filled.then(_ -> Outcome.done(folder));
        } catch (FileAlreadyExistsException _) {
            return Outcome.refused("refusal.place.taken");
        } catch (IOException | SQLException | RegisterFault _) {
            return Outcome.refused(isFull(folder) ? "refusal.place.full" : "refusal.place.unusable");
        } finally {
            clean(part);
        }
    }

    /** The key file comes last: without it, nothing that is here can be opened. */
    private Outcome<Integer> fill(RegisterFolder folder, Secrets secrets, OwnDetails own, Content content)
            throws IOException, SQLException {
        // wrapping takes about a second of one processor's time, filling of another's
        var keys = CompletableFuture.supplyAsync(
                () -> KeyFile.wrap(secrets.dataKey(), "", cost, secrets.passphrase(), secrets.recoveryKey()));
        Outcome<Integer> filled = database(folder, secrets, own, content);
        if (filled.toOptional().isPresent()) {
            String mark = folder.mark().toOptional().orElseThrow(() -> new IOException("no database"));
            folder.write(keys.join().of(mark, secrets.dataKey()));
        }
        return filled;
    }

    private Outcome<Integer> database(RegisterFolder folder, Secrets secrets, OwnDetails own, Content content)
            throws SQLException {
        try (var connection = Database.open(folder.database(), secrets.dataKey());
                var work = maker.over(connection)) {
            Migrations.ofProgram().run(connection);
            return work.write(w -> {
                w.settings().own(own);
                w.log().add(LogAction.CREATED);
                return content.write(w);
            });
        }
    }

    private static boolean isFull(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder.resolveSibling(""));
            return store.getTotalSpace() > 0 && store.getUsableSpace() < NEEDED;
        } catch (IOException _) {
            return false;
        }
    }

    /** Makes a folder that only its owner can look into, where the system can. */
    static void makeDirectory(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Removes a register that never got its place. */
    static void clean(Path part) {
        try {
            remove(part);
        } catch (IOException _) {
            // can't be helped now; it isn't a register, and the next try removes it
        }
    }

    /** Removes what an earlier try left; anything that isn't ours stays, and stops the making. */
    private static void remove(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            for (String name : List.of("register.db", "register.db-wal", "register.db-journal", "register.db-shm",
                    "keys.json", "keys.json.part")) {
                Files.deleteIfExists(part.resolve(name));
            }
            Files.delete(part);
        }
    }
}
