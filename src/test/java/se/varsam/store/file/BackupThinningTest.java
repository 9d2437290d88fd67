package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.BackupTiers;

/** Only what is this register's and kept by no tier goes. */
class BackupThinningTest {
    private static final BackupTiers TWO_DAYS = new BackupTiers(2, 0, 0);
    @TempDir
    Path disk;
    private BackupRig rig;

    @BeforeEach
    void make() throws IOException {
        rig = new BackupRig(disk);
    }

    @Test
    void theOldestGo() throws Exception {
        Path first = at("2026-11-18T08:00:00Z");
        Path second = at("2026-11-19T08:00:00Z");
        Path newest = at("2026-11-20T08:00:00Z");

        assertThat(thin(newest)).isOne();

        assertThat(first).doesNotExist();
        assertThat(second).exists();
        assertThat(RegisterRig.done(rig.rehearse(newest)).contents().children()).isEqualTo(3);
    }

    @Test
    void oneJustMadeStaysWhenTheClockWasSetBack() throws Exception {
        at("2030-01-01T08:00:00Z");
        at("2030-01-02T08:00:00Z");
        Path newest = at("2026-11-20T08:00:00Z");

        assertThat(thin(newest)).isZero();

        assertThat(newest).exists();
    }

    @Test
    void whatIsNotItsOwnStays() throws Exception {
        var other = new BackupRig(Files.createDirectory(disk.resolve("annan")));
        Path foreign = Files.move(other.backUp().file(), rig.copies.resolve("varsam-2020-01-01-000000.varsamkopia"));
        Path text = Files.writeString(rig.copies.resolve("varsam-2020-01-02-000000.varsamkopia"), "text");
        Path renamed = Files.move(at("2026-11-17T08:00:00Z"), rig.copies.resolve("spara denna.varsamkopia"));
        at("2026-11-18T08:00:00Z");
        at("2026-11-19T08:00:00Z");

        assertThat(thin(at("2026-11-20T08:00:00Z"))).isOne();

        assertThat(foreign).exists();
        assertThat(text).exists();
        assertThat(renamed).exists();
    }

    @Test
    void halvesThatAKillLeftGoAfterADayAndNothingElseDoes() throws Exception {
        Path newest = at("2026-11-20T08:00:00Z");
        String half = ".varsam-2026-11-19-090000.varsamkopia.1b4e28ba-2fa1-11d2-883f-0016d3cca427.part";
        Path old = Files.writeString(rig.copies.resolve(half), "half");
        Path underWay = Files.writeString(rig.copies.resolve(half.replace("1b4e", "2b4e")), "half");
        Path foreign = Files.writeString(rig.copies.resolve(".annat.part"), "");
        Instant made = Files.getLastModifiedTime(newest).toInstant();
        for (Path file : List.of(old, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(made.minus(Duration.ofHours(25))));
        }

        thin(newest);

        assertThat(old).doesNotExist();
        assertThat(underWay).exists();
        assertThat(foreign).exists();
    }

    private Path at(String moment) {
        rig.registers.clock.move(Duration.between(rig.registers.clock.instant(), Instant.parse(moment)));
        return rig.backUp().file();
    }

    private int thin(Path newest) {
        try (var open = rig.registers.open(rig.folder)) {
            return open.thinBackups(newest, TWO_DAYS);
        }
    }
}
