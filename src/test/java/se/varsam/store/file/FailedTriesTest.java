package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedTriesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @TempDir
    Path disk;

    @Test
    void theWaitGrowsAndPassesByItself() {
        var tries = new FailedTries(disk.resolve("t.txt"));
        assertThat(tries.delay(NOW)).isZero();
        for (int i = 0; i < 5; i++) {
            tries.add(NOW);
        }
        assertThat(tries.delay(NOW)).isEqualTo(Duration.ofSeconds(8));
        assertThat(tries.delay(NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(tries.delay(NOW.plusSeconds(8))).isZero();
        assertThat(tries.delay(NOW.minusSeconds(99_999))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void holdsTimesOnlyAndStopsGrowing() throws Exception {
        Path file = disk.resolve("t.txt");
        var tries = new FailedTries(file);
        for (int i = 0; i < 2000; i++) {
            tries.add(NOW);
        }
        assertThat(Files.readAllLines(file)).containsOnly(NOW.toString());
        assertThat(Files.size(file)).isLessThan(33_000);
        assertThat(tries.times()).hasSizeGreaterThan(1000);
        tries.clear();
        assertThat(disk).isEmptyDirectory();
    }
}
