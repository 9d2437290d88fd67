package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.crypto.BackupKeys;
import se.varsam.domain.register.BackupTiers;
import se.varsam.service.port.Today;

/**
 * Removes the backups of one register that are kept no longer. Touches only files that have a backup's name, a backup's
 * beginning and the mark of this register's key: those of other registers, and of an earlier key, stay.
 */
record BackupThinning(BackupTiers tiers) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupThinning.class);

    /** No backup takes that long to write. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /**
     * Removes them and gives how many; what can't be removed stays. Halves that are left since days go too.
     *
     * @param newest
     *            just made: stays whatever the clocks say, and shows which folder is meant
     */
    int thin(Path newest, byte[] dataKey) {
        byte[] mark = BackupKeys.mark(dataKey);
        Path folder = newest.resolveSibling("");
        removeHalves(folder, newest);
        try (var files = Files.list(folder)) {
            List<BackupFile> own = files.filter(BackupPlace::hasName)
                    .flatMap(file -> BackupFile.at(file).toOptional().stream())
                    .filter(file -> MessageDigest.isEqual(mark, file.header().register()))
                    .sorted(Comparator.comparing(file -> !isSame(file, newest))).toList(); // first among equals
            return (int) tiers.surplus(own, file -> file.header().takenAt(), Today.ZONE).stream()
                    .filter(file -> !isSame(file, newest)).map(BackupFile::path).filter(BackupThinning::remove).count();
        } catch (IOException _) {
            LOG.warn("old backups could not be looked at");
            return 0;
        }
    }

    /** By the disk's own time: whoever makes one now may have another clock. */
    private static void removeHalves(Path folder, Path newest) {
        try (var files = Files.list(folder)) {
            Instant now = Files.getLastModifiedTime(newest).toInstant();
            for (Path half : files.filter(BackupPlace::isUnderWay).toList()) {
                if (Files.getLastModifiedTime(half).toInstant().isBefore(now.minus(ABANDONED))) {
                    Files.deleteIfExists(half);
                }
            }
        } catch (IOException _) {
            LOG.warn("halves of backups could not be looked at");
        }
    }

    private static boolean isSame(BackupFile file, Path newest) {
        return String.valueOf(file.path().getFileName()).equals(String.valueOf(newest.getFileName()));
    }

    private static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException _) {
            LOG.warn("an old backup could not be removed");
            return false;
        }
    }
}
