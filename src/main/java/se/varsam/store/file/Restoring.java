package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Rehearsed;
import se.varsam.service.port.Backups.Restored;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Today;
import se.varsam.store.Database;
import se.varsam.store.UnitOfWorkMaker;

/**
 * Puts a register made of a backup in its place: whole under another name first, then the present one aside, then the
 * new one in. Whatever stops it, both lie on the disk whole, or the present one is where it was.
 *
 * @param open
 *            registers that this program has open
 * @param moves
 *            gives a folder its name; tests stop there
 */
record Restoring(UnitOfWorkMaker maker, Set<Path> open, Moves moves) {
    private static final String ENDING = ".varsam";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(Today.ZONE);

    /** Gives a folder another name in the same place. */
    @FunctionalInterface
    interface Moves {
        void move(Path from, Path to) throws IOException;

        /** At one blow. */
        static void real(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What the register is made of. */
    interface Content {
        /** Writes it, checked. */
        Outcome<Rehearsed> write(RegisterFolder part) throws IOException;

        /** Its key. */
        byte[] dataKey();
    }

    Outcome<Restored> restore(Path folder, Content content) throws IOException {
        Path real = EncryptedRegisterFiles.real(folder);
        if (!open.add(real)) {
            return Outcome.refused("refusal.register.in-use");
        }
        try {
            RestoreJournal.mend(folder);
            Optional<Refusal> trouble = trouble(folder);
            if (trouble.isPresent()) {
                return new Outcome.Refused<>(trouble.get());
            }
            Optional<RestoreJournal> journal = RestoreJournal.begin(folder);
            if (journal.isEmpty()) {
                return Outcome.refused("refusal.backup.restoring");
            }
            try (var ours = journal.get()) {
                return restore(folder, content, ours);
            }
        } catch (RegisterFault | FileSystemException _) {
            return Outcome.refused("refusal.backup.restore-place");
        } finally {
            open.remove(real);
        }
    }

    private Outcome<Restored> restore(Path folder, Content content, RestoreJournal journal) throws IOException {
        Path part = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (new RegisterFolder(folder).isInUse()) {
                return Outcome.refused("refusal.register.in-use");
            }
            Creation.makeDirectory(part);
            return content.write(new RegisterFolder(part)).then(from -> {
                noteIn(new RegisterFolder(part), content.dataKey(), from.takenAt());
                return placed(part, folder, from, journal);
            });
        } finally {
            Creation.clean(part);
        }
    }

    private static Optional<Refusal> trouble(Path folder) {
        if (Files.isRegularFile(folder.resolve("register.db")) || Files.isRegularFile(folder.resolve("keys.json"))) {
            return Optional.empty(); // a register, or what is left of one: to be kept aside
        }
        return NewPlace.trouble(folder);
    }

    private void noteIn(RegisterFolder part, byte[] dataKey, Instant takenAt) {
        try (var connection = Database.open(part.database(), dataKey); var work = maker.over(connection)) {
            work.change(w -> w.log().add(LogAction.RESTORED, takenAt.toString()));
        } catch (SQLException e) {
            throw new RegisterFault(RegisterFault.Kind.OTHER, new SQLException("code " + e.getErrorCode()));
        }
    }

    private Outcome<Restored> placed(Path part, Path folder, Rehearsed from, RestoreJournal journal) {
        Optional<Path> aside = Optional.empty();
        try {
            aside = putAside(folder, journal);
            moves.move(part, folder);
            RegisterFolder.flush(folder.resolveSibling(""));
            return Outcome.done(new Restored(folder, aside, from));
        } catch (IOException _) {
            aside.ifPresent(kept -> putBack(kept, folder));
            return Outcome.refused("refusal.backup.restore-place");
        }
    }

    private Optional<Path> putAside(Path folder, RestoreJournal journal) throws IOException {
        String name = String.valueOf(folder.getFileName());
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String aside = bare + "-undanlagd-" + TIME.format(maker.clock().instant());
        Path free = folder.resolveSibling(aside + ENDING);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolveSibling(aside + "-" + number + ENDING);
        }
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        journal.note(free);
        try {
            moves.move(folder, free);
            return Optional.of(free);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** When it doesn't go, it lies aside, whole. */
    private static void putBack(Path kept, Path folder) {
        try {
            Files.move(kept, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            throw new RegisterFault(RegisterFault.Kind.GONE, new IOException("the present register lies aside"));
        }
    }
}
