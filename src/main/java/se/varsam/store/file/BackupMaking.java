package se.varsam.store.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.crypto.BackupKeys;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.RegisterFault;

/**
 * Makes a backup of an open register: a copy of its database beside it, that into one file in the chosen folder under a
 * name that no backup has, that file read again and the copy opened; only then the file gets its own name.
 *
 * @param source
 *            copies the database
 * @param disk
 *            writes the file; tests let it fail
 */
record BackupMaking(RegisterFolder register, Source source, Disk disk) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupMaking.class);

    /** How often it gives way to a change before it gives up: somebody works faster than the copy is made. */
    private static final int TRIES = 100;

    private static final int MARK = 16;

    /** The database that is copied. */
    @FunctionalInterface
    interface Source {
        /** Copies it, encrypted; empty when it gave way, then rubbish lies there. */
        Optional<RegisterContents> copyTo(Path target);
    }

    /** Where the file's bytes go. */
    @FunctionalInterface
    interface Disk {
        /** A new file; on disk when it was closed. */
        OutputStream create(Path file) throws IOException;

        /** Real files. */
        static OutputStream real(Path file) throws IOException {
            Files.createFile(file);
            return new FileOutputStream(file.toFile()) {
                @Override
                public void close() throws IOException {
                    try (var channel = getChannel()) {
                        if (channel.isOpen()) {
                            channel.force(true);
                        }
                    } finally {
                        super.close();
                    }
                }
            };
        }
    }

    /** Makes it; refuses as {@link se.varsam.service.port.OpenRegister#backUp} does. */
    Outcome<Made> make(Path folder, byte[] dataKey, Instant now, Watch watch) {
        Optional<Refusal> trouble = BackupPlace.trouble(folder, register.path());
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        return makeIn(folder, dataKey, now, watch);
    }

    /** The same in a folder that was looked at. */
    Outcome<Made> makeIn(Path folder, byte[] dataKey, Instant now, Watch watch) {
        Optional<KeyFile> keys = register.keysOf(dataKey);
        if (keys.isEmpty()) {
            return Outcome.refused("refusal.register.keys-damaged");
        }
        try (var copy = new SideCopy(register.path().resolve("register.db.copy"))) {
            return copied(copy).then(contents -> packed(copy, keys.get(), folder, dataKey,
                    now.truncatedTo(ChronoUnit.MILLIS), watch)
                    .then(file -> Outcome.done(new Made(file, now, contents)).then(made -> same(copy, made, dataKey)))
                    .then(made -> placed(made, folder, now)));
        }
    }

    private Outcome<RegisterContents> copied(SideCopy copy) {
        try {
            for (int i = 0; i < TRIES; i++) {
                copy.close(); // what an earlier try left
                Optional<RegisterContents> contents = source.copyTo(copy.file());
                if (contents.isPresent()) {
                    return Outcome.done(contents.get());
                }
            }
            return Outcome.refused("refusal.backup.busy");
        } catch (RegisterFault fault) {
            return switch (fault.kind()) {
                case FULL -> Outcome.refused("refusal.backup.no-room");
                case READ_ONLY, GONE -> Outcome.refused("refusal.register.unreachable");
                case DAMAGED -> Outcome.refused("refusal.register.damaged");
                case CLOSED -> Outcome.refused("refusal.backup.locked");
                case OTHER -> throw fault;
            };
        }
    }

    private Outcome<Path> packed(SideCopy copy, KeyFile keys, Path folder, byte[] dataKey, Instant now, Watch watch) {
        Path part = BackupPlace.underWay(folder, now);
        boolean whole = false;
        try (var database = Files.newInputStream(copy.file()); var mark = Files.newInputStream(copy.file())) {
            KeyFile ofCopy = keys.of(HexFormat.of().formatHex(mark.readNBytes(MARK)), dataKey);
            var header = new BackupHeader(now, BackupKeys.mark(dataKey), KeyFileText.write(ofCopy),
                    Files.size(copy.file()));
            try (var out = disk.create(part)) {
                BackupFile.write(out, header, database, dataKey, watch);
            }
            Outcome<Path> proved = proved(part, dataKey);
            whole = proved.toOptional().isPresent();
            return proved;
        } catch (BackupFile.StoppedException _) {
            return Outcome.refused("refusal.backup.stopped");
        } catch (IOException e) {
            return Outcome.refused(BackupPlace.reason(folder, e));
        } finally {
            if (!whole) {
                forget(part);
            }
        }
    }

    private static Outcome<Path> proved(Path part, byte[] dataKey) throws IOException {
        Outcome<BackupHeader> proved = BackupFile.at(part).toOptional().isPresent()
                ? BackupFile.at(part).toOptional().orElseThrow().read(dataKey, OutputStream.nullOutputStream(),
                        Watch.NOBODY)
                : Outcome.refused("refusal.backup.unproved");
        return proved.toOptional().isPresent() ? Outcome.done(part) : Outcome.refused("refusal.backup.unproved");
    }

    private static Outcome<Made> same(SideCopy copy, Made made, byte[] dataKey) {
        boolean same = copy.tried(dataKey).toOptional().filter(made.contents()::equals).isPresent();
        if (!same) {
            forget(made.file());
        }
        return same ? Outcome.done(made) : Outcome.refused("refusal.backup.unproved");
    }

    private static Outcome<Made> placed(Made made, Path folder, Instant now) {
        try {
            Path file = Files.move(made.file(), BackupPlace.free(folder, now), StandardCopyOption.ATOMIC_MOVE);
            RegisterFolder.flush(folder);
            return Outcome.done(new Made(file, made.takenAt(), made.contents()));
        } catch (IOException e) {
            forget(made.file());
            return Outcome.refused(BackupPlace.reason(folder, e));
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            LOG.warn("half a backup could not be removed");
        }
    }
}
