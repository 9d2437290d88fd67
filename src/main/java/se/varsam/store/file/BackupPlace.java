package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Today;

/** The folder that backups are put in, and their names: date and time in Sweden, nothing of what they hold. */
final class BackupPlace {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(Today.ZONE);

    private static final Pattern NAME = Pattern
            .compile("varsam-\\d{4}-\\d{2}-\\d{2}-\\d{6}(-\\d{1,4})?" + Pattern.quote(Backups.ENDING));

    private static final Pattern HALF = Pattern.compile("\\." + NAME.pattern() + "\\.[0-9a-f-]{36}\\.part");

    private BackupPlace() {}

    /** Why nothing can be put there, or empty. */
    static Optional<Refusal> trouble(Path folder, Path register) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(Refusal.of("refusal.backup.folder"));
        }
        if (real(folder).startsWith(real(register))) {
            return Optional.of(Refusal.of("refusal.backup.inside"));
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(Refusal.of("refusal.backup.read-only"));
    }

    /** What a backup is called while it is made. */
    static Path underWay(Path folder, Instant now) {
        return folder.resolve("." + name(now, 1) + "." + UUID.randomUUID() + ".part");
    }

    /** A name that nothing has. */
    static Path free(Path folder, Instant now) {
        int number = 1;
        while (Files.exists(folder.resolve(name(now, number)))) {
            number++;
        }
        return folder.resolve(name(now, number));
    }

    /** Whether a file is called as backups are. */
    static boolean hasName(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Whether a file is called as backups are while they are made. */
    static boolean isUnderWay(Path file) {
        return HALF.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** What an error while writing there means. */
    static String reason(Path folder, IOException error) {
        if (!Files.isDirectory(folder)) {
            return "refusal.backup.gone";
        }
        if (isFull(folder, error)) {
            return "refusal.backup.full";
        }
        return Files.isWritable(folder) ? "refusal.backup.unusable" : "refusal.backup.read-only";
    }

    private static boolean isFull(Path folder, IOException error) {
        if (String.valueOf(error.getMessage()).contains("No space left")) {
            return true;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < 1_000_000;
        } catch (IOException _) {
            return false;
        }
    }

    private static String name(Instant now, int number) {
        return "varsam-" + TIME.format(now) + (number == 1 ? "" : "-" + number) + Backups.ENDING;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException _) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
