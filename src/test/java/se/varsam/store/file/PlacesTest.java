package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

class PlacesTest {
    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();

    @ParameterizedTest
    @ValueSource(strings = {"Enheten", ".varsam", "  .varsam", ".dold.varsam", "punkt..varsam", "a:b.varsam",
            "vad?.varsam", "stj*rna.varsam", "CON.varsam", "lpt1.varsam", "rad\nbyte.varsam", "vänd\u202eom.varsam",
            "mellanslag .varsam",
            "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.varsam"})
    void aNameThatSomeSystemRefuses(String name) {
        assertThat(create(disk.resolve(name))).isEqualTo("refusal.place.name");
        assertThat(disk).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enheten.varsam", "Åsas pärm 2026.varsam", "a.b.VARSAM", "🦊.varsam"})
    void aNameThatAllTake(String name) {
        assertThat(NewPlace.trouble(disk.resolve(name))).isEmpty();
    }

    @Test
    void aPlaceThatIsTakenGoneOrTooFarDown() throws Exception {
        Path taken = Files.writeString(disk.resolve("fil.varsam"), "orörd");
        assertThat(create(taken)).isEqualTo("refusal.place.taken");
        assertThat(create(Files.createDirectory(disk.resolve("mapp.varsam")))).isEqualTo("refusal.place.taken");
        assertThat(taken).hasContent("orörd");
        assertThat(create(disk.resolve("borta/Enheten.varsam"))).isEqualTo("refusal.place.missing");
        assertThat(create(taken.resolve("Enheten.varsam"))).isEqualTo("refusal.place.missing");
        Path deep = Files.createDirectories(disk.resolve("å".repeat(100)).resolve("b".repeat(50)));
        assertThat(create(deep.resolve("Enheten.varsam"))).isEqualTo("refusal.place.long");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatCannotBeWritten() {
        // even the superuser makes no folders here
        assertThat(create(Path.of("/proc/Enheten.varsam"))).isIn("refusal.place.read-only", "refusal.place.unusable");
    }

    @Test
    void whatAnEarlierTryLeftIsRemovedButNothingElse() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        Path left = Files.createDirectory(disk.resolve("Enheten.varsam.part"));
        Files.writeString(left.resolve("register.db"), "half");
        Files.writeString(left.resolve("keys.json.part"), "half");
        Files.writeString(left.resolve("min egen fil.txt"), "orörd");
        assertThat(create(folder)).isEqualTo("refusal.place.unusable");
        assertThat(folder).doesNotExist();
        assertThat(left.resolve("min egen fil.txt")).hasContent("orörd");
        Files.delete(left.resolve("min egen fil.txt"));
        assertThat(create(folder)).isEmpty();
        assertThat(left).doesNotExist();
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void networkPlacesAreWarnedAbout() {
        Path place = disk.resolve("ny/Enheten.varsam");
        assertThat(new PlaceWarnings(Map.of(), p -> "CIFS").of(place))
                .containsExactly(Refusal.of("refusal.place.network"));
        assertThat(new PlaceWarnings(Map.of(), p -> "fuse.sshfs").of(place)).hasSize(1);
        assertThat(new PlaceWarnings(Map.of(), p -> "ext4").of(place)).isEmpty();
        assertThat(rig.files.warnings(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDrive - Påhittade kommun", "Dropbox", "Dropbox (Arbete)", "Google Drive",
            "Min enhet", "iCloudDrive", "com~apple~CloudDocs", "Nextcloud", "Box Sync", "GoogleDrive-namn"})
    void synchronisedFoldersAreKnownByName(String name) {
        assertThat(synchronised(Map.of(), disk.resolve(name).resolve("Mina dokument/Enheten.varsam"))).isTrue();
    }

    @Test
    void synchronisedFoldersAreKnownByVariableAndByMark() throws Exception {
        Path place = disk.resolve("Dokument/Enheten.varsam");
        assertThat(synchronised(Map.of(), place)).isFalse();
        assertThat(synchronised(Map.of("OneDriveCommercial", disk.resolve("Dokument").toString()), place)).isTrue();
        assertThat(synchronised(Map.of("HOME", disk.toString()), place)).isFalse();
        Files.createFile(disk.resolve(".dropbox"));
        assertThat(synchronised(Map.of(), place)).isTrue();
        for (String harmless : List.of("Boxning", "Inboxen", "Dokument", "synk", "One")) {
            Path elsewhere = Path.of("/nirgends").resolve(harmless).resolve("a.varsam");
            assertThat(synchronised(Map.of(), elsewhere)).as(harmless).isFalse();
        }
    }

    private static boolean synchronised(Map<String, String> environment, Path place) {
        return new PlaceWarnings(environment, p -> "ext4").of(place)
                .contains(Refusal.of("refusal.place.synchronised"));
    }

    private String create(Path folder) {
        var outcome = rig.files.create(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN);
        outcome.toOptional().ifPresent(made -> made.register().close());
        return outcome instanceof Outcome.Refused<?>(var reason) ? reason.key() : "";
    }
}
