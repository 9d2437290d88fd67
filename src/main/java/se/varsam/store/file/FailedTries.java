package se.varsam.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wrong tries to unlock, kept as times (UTC, one a line) in a plain file beside the database until the next unlock
 * writes them into the log. The file never stops an unlock, whatever is wrong with it.
 */
final class FailedTries {
    private static final Logger LOG = LoggerFactory.getLogger(FailedTries.class);
    private static final long MOST_BYTES = 32 * 1024;
    private static final List<Duration> DELAYS = Stream.of(0, 0, 1, 2, 4, 8, 15).map(Duration::ofSeconds).toList();

    private final Path file;

    FailedTries(Path file) {
        this.file = file;
    }

    /** When they were, oldest first. Lines that are no time are left out. */
    List<Instant> times() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > 2 * MOST_BYTES) {
                return List.of();
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().flatMap(FailedTries::time).toList();
        } catch (IOException _) {
            LOG.warn("failed tries could not be read");
            return List.of();
        }
    }

    /** How long the next try has to wait: it grows with each, and passes by itself. */
    Duration delay(Instant now) {
        List<Instant> times = times();
        Duration delay = DELAYS.get(Math.min(times.size(), DELAYS.size() - 1));
        if (delay.isZero()) {
            return delay;
        }
        // a clock set back must not make it longer, one set forward may make it shorter
        Duration passed = Duration.between(times.getLast(), now);
        Duration left = delay.minus(passed.isNegative() ? Duration.ZERO : passed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes one more; a file grown too large is left as it is. */
    void add(Instant now) {
        try {
            if (!Files.exists(file) || Files.size(file) < MOST_BYTES) {
                Files.writeString(file, now + "\n", StandardCharsets.US_ASCII, StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException _) {
            LOG.warn("a failed try could not be noted");
        }
    }

    /** Forgets them, once they are in the log. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            LOG.warn("failed tries could not be cleared");
        }
    }

    private static Stream<Instant> time(String line) {
        try {
            return Stream.of(Instant.parse(line.strip()));
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }
}
