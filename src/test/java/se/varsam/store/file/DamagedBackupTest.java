package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a backup is recognised, and no present data is touched. As many flips and cuts as the system
 * property {@code varsam.flips} says, at places that a fixed seed gives.
 */
class DamagedBackupTest {
    private static final int FLIPS = Integer.getInteger("varsam.flips", 30);
    private static final List<String> RECOGNISED = List.of("refusal.backup.foreign", "refusal.backup.damaged",
            "refusal.backup.newer");
    @TempDir
    static Path disk;
    private static BackupRig rig;
    private static byte[] good;
    private static Map<String, String> present;
    private static Path bad;

    @BeforeAll
    static void make() throws IOException {
        rig = new BackupRig(disk);
        Path file = rig.backUp().file();
        good = Files.readAllBytes(file);
        present = RegisterRig.content(rig.folder);
        bad = disk.resolve("skadad.varsamkopia");
    }

    @Test
    void oneFlippedBitAnywhereIsRecognised() throws IOException {
        var random = new Random(5);
        int header = good.length - 32 - (good.length - 32) / 4096 * 4096;
        var places = new ArrayList<>(List.of(0, 14, 15, 18, 20, 27, 30, 43, 44, 46, 47, 60, header - 8, header - 1,
                header, good.length - 33, good.length - 32, good.length - 1));
        for (int i = 0; i < FLIPS; i++) {
            places.add(i % 2 == 0 ? random.nextInt(header) : random.nextInt(good.length));
        }
        for (int at : places) {
            byte[] flipped = good.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            recognised("bit at " + at, flipped);
        }
    }

    @Test
    void aFileCutOffOrLengthenedIsRecognised() throws IOException {
        var random = new Random(7);
        var lengths = new ArrayList<>(List.of(0, 1, 14, 15, 19, 47, 48, 100, 1000, good.length - 4096,
                good.length - 33, good.length - 32, good.length - 1));
        for (int i = 0; i < FLIPS / 2; i++) {
            lengths.add(random.nextInt(good.length));
        }
        for (int length : lengths) {
            recognised("cut at " + length, Arrays.copyOf(good, length));
        }
        recognised("one byte more", Arrays.copyOf(good, good.length + 1));
        recognised("a page more", Arrays.copyOf(good, good.length + 4096));
    }

    @Test
    void aForeignFileIsRecognised() throws IOException {
        recognised("text", "no backup ".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        recognised("a database", Files.readAllBytes(rig.folder.resolve("register.db")));
        recognised("a key file", Files.readAllBytes(rig.folder.resolve("keys.json")));
        assertThat(BackupRig.refusal(rig.rehearse(disk))).isEqualTo("refusal.backup.missing");
        assertThat(BackupRig.refusal(rig.rehearse(disk.resolve("saknas")))).isEqualTo("refusal.backup.missing");
    }

    @Test
    void aDatabaseOfAnotherBackupIsRecognised() throws IOException {
        var other = new BackupRig(Files.createDirectory(disk.resolve("annan")));
        byte[] its = Files.readAllBytes(other.backUp().file());
        assertThat(its).hasSameSizeAs(good);
        byte[] mixed = good.clone();
        int header = mixed.length - 32 - (mixed.length - 32) / 4096 * 4096;
        System.arraycopy(its, header, mixed, header, mixed.length - header);
        recognised("another's database", mixed);
    }

    private static void recognised(String what, byte[] content) throws IOException {
        Files.write(bad, content);
        assertThat(BackupRig.refusal(rig.rehearse(bad))).as(what).isIn(RECOGNISED);
        assertThat(rig.refusalOfRestore(bad, rig.folder)).as(what).isIn(RECOGNISED);
        assertThat(RegisterRig.content(rig.folder)).as(what).isEqualTo(present);
        assertThat(Files.readAllBytes(bad)).isEqualTo(content);
        assertThat(BackupRig.names(disk)).as(what).noneMatch(name -> name.toString().endsWith(".part"));
    }
}
