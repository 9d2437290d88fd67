package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.Passphrase;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.Database;

/** Restores and trials that meet a kill, each other, wrong keys, and a log that was changed. */
class RestoreStoppedTest {
    @TempDir
    Path disk;
    private BackupRig rig;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        rig = new BackupRig(disk);
        file = rig.backUp().file();
    }

    @Test
    void oneKilledBetweenTheRenamesIsUndoneAndMeanwhileKeepsOthersAway() throws Exception {
        try (var open = rig.registers.open(rig.folder)) {
            open.work().change(w -> w.children().add(2026)); // the present one holds more than the backup
        }
        Map<String, String> present = RegisterRig.content(rig.folder);
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                StoppedRestore.class.getName(), file.toString(), rig.folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("half");
            assertThat(rig.folder).as("put aside, nothing in its place").doesNotExist();
            assertThat(rig.registers.files.mend(rig.folder)).as("it is under way").isFalse();
            assertThat(rig.refusalOfRestore(file, rig.folder)).isEqualTo("refusal.backup.restoring");
            assertThat(rig.folder).doesNotExist();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(rig.registers.files.mend(rig.folder)).isTrue();
        assertThat(RegisterRig.content(rig.folder)).isEqualTo(present);
        assertThat(BackupRig.names(disk)).containsExactlyInAnyOrder(Path.of("Enheten.varsam"), Path.of("kopior"));
        try (var open = rig.registers.open(rig.folder)) {
            assertThat(BackupRig.children(open)).isEqualTo(4);
        }
    }

    @Test
    void openingUndoesItToo() throws Exception {
        Path aside = disk.resolve("Enheten-undanlagd-2026-11-21-090000.varsam");
        Files.move(rig.folder, aside);
        Path journal = disk.resolve(".Enheten.varsam.aterstalls");
        Files.writeString(journal, aside.getFileName().toString());
        Path part = Files.createDirectory(disk.resolve("Enheten.varsam.1b4e28ba-2fa1-11d2-883f-0016d3cca427.part"));
        Files.writeString(part.resolve("register.db"), "half");
        Files.createDirectory(disk.resolve("Enheten.varsam.mitt.part"));
        assertThat(rig.registers.refusal(rig.folder)).isEmpty();
        assertThat(BackupRig.names(disk)).containsExactlyInAnyOrder(Path.of("Enheten.varsam"), Path.of("kopior"),
                Path.of("Enheten.varsam.mitt.part"));
    }

    @Test
    void whatStandsInAJournalMovesNothingElse() throws Exception {
        Path elsewhere = Files.createDirectories(disk.resolve("annat/Hemligt.varsam"));
        Path missing = disk.resolve("Saknas.varsam");
        for (String text : new String[]{"annat/Hemligt.varsam", "", "..", "a\0b", "x".repeat(3000)}) {
            Files.writeString(disk.resolve(".Saknas.varsam.aterstalls"), text);
            assertThat(rig.registers.files.mend(missing)).as(text).isFalse();
            assertThat(missing).doesNotExist();
        }
        assertThat(elsewhere).isDirectory();
    }

    @Test
    void twoInOneProgramRefuseEachOther() throws Exception {
        String[] second = {""};
        var backups = rig.registers.files.backups();
        var first = backups.restore(file, rig.passphrase(), rig.folder, (_, _) -> {
            second[0] = rig.refusalOfRestore(file, rig.folder);
            return true;
        });
        assertThat(first.toOptional()).isPresent();
        assertThat(second[0]).isEqualTo("refusal.register.in-use");
    }

    @Test
    void aBackupThatIsCutOffWhileItIsReadChangesNothing() throws Exception {
        Map<String, String> present = RegisterRig.content(rig.folder);
        var outcome = rig.registers.files.backups().restore(file, rig.passphrase(), rig.folder, (_, _) -> {
            cutOff();
            return true;
        });
        assertThat(BackupRig.refusal(outcome)).isEqualTo("refusal.backup.damaged");
        assertThat(RegisterRig.content(rig.folder)).isEqualTo(present);
        assertThat(BackupRig.names(disk)).containsExactlyInAnyOrder(Path.of("Enheten.varsam"), Path.of("kopior"));
    }

    private void cutOff() {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void wrongKeysAreSlowedAndARightOneForgetsThem() throws Exception {
        var backups = rig.registers.files.backups();
        for (int i = 0; i < 4; i++) {
            assertThat(BackupRig.refusal(backups.rehearse(file, new Secret.Passphrase("en annan fras".toCharArray()),
                    Watch.NOBODY))).isEqualTo("refusal.backup.passphrase");
        }
        assertThat(rig.registers.pauses).endsWith(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1),
                Duration.ofSeconds(2));
        assertThat(BackupRig.names(rig.copies)).contains(Path.of(".varsam-forsok.txt"));
        assertThat(rig.rehearse(file).toOptional()).isPresent();
        assertThat(rig.registers.pauses).endsWith(Duration.ofSeconds(4));
        assertThat(BackupRig.names(rig.copies)).doesNotContain(Path.of(".varsam-forsok.txt"));
    }

    @Test
    void aLogThatWasChangedIsToldOfButTheBackupCanBeUsed() throws Exception {
        var folder = new RegisterFolder(rig.folder);
        byte[] key = folder.keyFile().toOptional().orElseThrow()
                .unlock(Slot.PASSPHRASE, Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray())).orElseThrow();
        try (var connection = Database.open(folder.database(), key); var statement = connection.createStatement()) {
            statement.execute("UPDATE log_entry SET by_user = 'någon annan' WHERE id = 2");
        }
        var tried = RegisterRig.done(rig.rehearse(rig.backUp().file()));
        assertThat(tried.brokenLine()).contains(2L);
        assertThat(RegisterRig.done(rig.rehearse(file)).brokenLine()).as("the one before").isEmpty();
    }

    @Test
    void whatAKilledTrialLeftIsRemovedAndWhatIsInUseStays() throws Exception {
        Path left = Files.createDirectory(disk.resolve("varsam-prov-1"));
        Files.writeString(left.resolve("register.db"), "");
        Files.writeString(left.resolve("register.db-wal"), "");
        Files.writeString(left.resolve("i-bruk"), "");
        Path foreign = Files.createDirectory(disk.resolve("varsam-prov-mine"));
        Files.writeString(foreign.resolve("mine.txt"), "");
        Set<Path> used = ConcurrentHashMap.newKeySet();
        try (var room = TrialRoom.in(disk, used)) {
            TrialRoom.tidy(disk, used);
            assertThat(left).doesNotExist();
            assertThat(foreign.resolve("mine.txt")).exists();
            assertThat(room.folder()).isDirectory();
        }
        assertThat(used).isEmpty();
        assertThat(BackupRig.names(disk)).doesNotContain(Path.of("varsam-prov-1"));
    }
}
