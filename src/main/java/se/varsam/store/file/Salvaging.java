package se.varsam.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import se.varsam.crypto.KeyFile;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Salvaged;
import se.varsam.store.Database;
import se.varsam.store.Migrations;
import se.varsam.store.Salvage;
import se.varsam.store.Salvage.Found;
import se.varsam.store.Sound;
import se.varsam.store.SqlTrouble;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Makes a new register of what can be read of a damaged one. Works on a copy of its files: the damaged one is never
 * opened and never written. The new one opens with the same passphrase and recovery key.
 */
record Salvaging(UnitOfWorkMaker maker) {
    private static final long PAGE = 4096;
    private static final long SPARE = 256;

    /** Makes it; {@code keys} were unlocked to {@code dataKey}, which the caller wipes. */
    Outcome<Salvaged> run(RegisterFolder damaged, KeyFile keys, byte[] dataKey, Path to, Watch watch) {
        Optional<Refusal> trouble = NewPlace.trouble(to);
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        Path part = to.resolveSibling(to.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Creation.makeDirectory(part);
            try (var copy = new SideCopy(part.resolve("damaged.db"))) {
                copy(damaged.database(), copy.file(), keys.database());
                Outcome<Found> found = salvaged(copy.file(), new RegisterFolder(part), dataKey, watch);
                if (found.refusal().isPresent()) {
                    return new Outcome.Refused<>(found.refusal().get());
                }
                write(new RegisterFolder(part), keys, dataKey);
                copy.close();
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
                RegisterFolder.flush(to.resolveSibling(""));
                return found.then(f -> Outcome.done(
                        new Salvaged(to, f.tables(), f.whole(), f.parts(), f.logBroken())));
            }
        } catch (IOException | RegisterFault _) {
            return Outcome.refused("refusal.salvage.place");
        } finally {
            Creation.clean(part);
        }
    }

    /** The files as they lie there, with the first bytes that the key file remembers. */
    private static void copy(Path from, Path to, String mark) throws IOException {
        Files.copy(from, to);
        Path log = from.resolveSibling(from.getFileName() + "-wal");
        if (Files.isRegularFile(log)) {
            Files.copy(log, to.resolveSibling(to.getFileName() + "-wal"));
        }
        try (var file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(HexFormat.of().parseHex(mark)), 0);
        }
    }

    private Outcome<Found> salvaged(Path damaged, RegisterFolder fresh, byte[] dataKey, Watch watch) {
        try (var from = opened(damaged, dataKey); var to = Database.open(fresh.database(), dataKey)) {
            Optional<Found> found = new Salvage(from, to).copy(watch);
            if (found.isEmpty()) {
                return Outcome.refused("refusal.salvage.stopped");
            }
            return finished(to, found.get());
        } catch (SQLException e) {
            return Outcome.refused(switch (SqlTrouble.of(e)) {
                case DAMAGED, NOT_A_DATABASE, OTHER -> "refusal.salvage.nothing";
                case FULL, READ_ONLY, GONE, IN_USE -> "refusal.salvage.place";
            });
        }
    }

    /** A database that is shorter than it says is not opened at all; where its end is lost, empty pages stand in. */
    private static Connection opened(Path damaged, byte[] dataKey) throws SQLException {
        try {
            return Database.open(damaged, dataKey);
        } catch (SQLException e) {
            if (SqlTrouble.of(e) != SqlTrouble.DAMAGED) {
                throw e;
            }
            try (var file = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
                long pages = 2 * file.size() / PAGE + SPARE;
                file.write(ByteBuffer.allocate(1), pages * PAGE - 1);
            } catch (IOException _) {
                throw e;
            }
            return Database.open(damaged, dataKey);
        }
    }

    private Outcome<Found> finished(Connection to, Found found) throws SQLException {
        Outcome<Integer> newest = Migrations.ofProgram().run(to);
        if (newest.refusal().isPresent()) {
            return new Outcome.Refused<>(newest.refusal().get());
        }
        if (!Sound.isSound(to) || !Sound.hasShape(to)) {
            return Outcome.refused("refusal.salvage.nothing");
        }
        try (var work = maker.over(to)) {
            work.change(w -> w.log().add(LogAction.SALVAGED, found.logBroken().map(String::valueOf).orElse("")));
        }
        return Outcome.done(found);
    }

    private static void write(RegisterFolder fresh, KeyFile keys, byte[] dataKey) throws IOException {
        String mark = fresh.mark().toOptional().orElseThrow(() -> new IOException("no database"));
        fresh.write(keys.of(mark, dataKey));
    }
}
