package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups.Found;

/** The backups of one register in a folder, told by the beginning of each file. */
final class BackupList {
    private static final Logger LOG = LoggerFactory.getLogger(BackupList.class);

    private BackupList() {}

    /** Newest first; those that can't be read after them, by name. */
    static List<Found> of(Path folder, byte[] mark) {
        try (var files = Files.list(folder)) {
            return files.filter(BackupPlace::hasName).flatMap(file -> found(file, mark))
                    .sorted(Comparator.<Found, Instant>comparing(found -> found.takenAt().orElse(Instant.MIN))
                            .thenComparing(found -> found.file().toString()).reversed())
                    .toList();
        } catch (IOException _) {
            LOG.warn("a folder of backups could not be looked at");
            return List.of();
        }
    }

    private static Stream<Found> found(Path file, byte[] mark) {
        long bytes = file.toFile().length();
        return switch (BackupFile.at(file)) {
            case Outcome.Done<BackupFile>(var whole) when MessageDigest.isEqual(mark, whole.header().register()) ->
                Stream.of(new Found(file, Optional.of(whole.header().takenAt()), bytes, Optional.empty()));
            case Outcome.Done<BackupFile> _ -> Stream.empty();
            case Outcome.Refused<BackupFile>(var reason) ->
                Stream.of(new Found(file, Optional.empty(), bytes, Optional.of(reason)));
        };
    }
}
