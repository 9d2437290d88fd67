package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.Counts;
import se.varsam.Mutations;
import se.varsam.crypto.KeyFileText;

/**
 * Key files and backups as nobody would write them: read or refused, never a crash, and nothing is written. As many as
 * the property {@code varsam.malformed} says. Data files: {@code MalformedDataTest}.
 */
class MalformedFilesTest {
    private static final int FILES = Integer.getInteger("varsam.malformed", 500);
    /** So many are put where the program looks for them; the rest are read from memory. */
    private static final int OPENED = 50;

    @TempDir
    static Path disk;
    private static BackupRig rig;
    private static byte[] keys;
    private static byte[] backup;

    @BeforeAll
    static void make() throws IOException {
        rig = new BackupRig(disk);
        keys = Files.readAllBytes(rig.folder.resolve("keys.json"));
        backup = Files.readAllBytes(rig.backUp().file());
    }

    @Test
    void keyFilesAreReadOrRefused() {
        var mutations = new Mutations(17);
        var seen = new Counts("malformed key files");
        for (int i = 0; i < FILES; i++) {
            seen.add(KeyFileText.read(mutations.of(keys)).refusal().map(r -> r.key()).orElse("read"));
        }
        seen.tell();
        assertThat(seen.all()).isEqualTo(FILES);
    }

    @Test
    void backupsAreReadOrRefusedByTheirBeginning() throws IOException {
        var mutations = new Mutations(19);
        var seen = new Counts("malformed beginnings of backups");
        byte[] beginning = java.util.Arrays.copyOf(backup, 1200);
        for (int i = 0; i < FILES; i++) {
            byte[] bad = mutations.of(beginning);
            seen.add(BackupHeader.read(new ByteArrayInputStream(bad), (long) backup.length - 1200 + bad.length)
                    .refusal().map(r -> r.key()).orElse("read"));
        }
        seen.tell();
        assertThat(seen.all()).isEqualTo(FILES);
    }

    @Test
    void nothingIsWrittenByTheirBeingOpened() throws IOException {
        var mutations = new Mutations(23);
        Path copy = disk.resolve("dålig.varsamkopia");
        Path bad = disk.resolve("Dålig.varsam");
        Map<String, String> present = RegisterRig.content(rig.folder);
        for (int i = 0; i < OPENED; i++) {
            RegisterRig.copy(rig.folder, bad);
            Files.write(bad.resolve("keys.json"), mutations.of(keys));
            Map<String, String> before = RegisterRig.content(bad);
            if (!rig.registers.refusal(bad).isEmpty()) {
                Map<String, String> after = RegisterRig.content(bad);
                after.remove("failed-tries.txt");
                assertThat(after).isEqualTo(before);
            }
            for (Path file : BackupRig.names(bad)) {
                Files.delete(bad.resolve(file));
            }
            Files.delete(bad);
            Files.write(copy, mutations.of(backup));
            rig.refusalOfRestore(copy, rig.folder);
            assertThat(RegisterRig.content(rig.folder)).isEqualTo(present);
        }
    }
}
