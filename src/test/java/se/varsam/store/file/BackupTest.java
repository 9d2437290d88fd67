package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFiles.Secret;

/** A backup is whole or isn't there. */
class BackupTest {
    @TempDir
    Path disk;
    private BackupRig rig;

    @BeforeEach
    void make() throws IOException {
        rig = new BackupRig(disk);
    }

    @Test
    void aBackupIsOneFileWithANeutralNameAndHoldsWhatTheRegisterHolds() throws Exception {
        Made made = rig.backUp();

        assertThat(BackupRig.names(rig.copies)).containsExactly(Path.of("varsam-2026-11-21-090000.varsamkopia"));
        assertThat(made.file()).isEqualTo(rig.copies.resolve("varsam-2026-11-21-090000.varsamkopia"));
        assertThat(made.contents().children()).isEqualTo(3);
        var tried = RegisterRig.done(rig.rehearse(made.file()));
        assertThat(tried.contents()).isEqualTo(made.contents());
        assertThat(tried.takenAt()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(RegisterRig.content(rig.folder)).containsOnlyKeys("register.db", "keys.json");
    }

    @Test
    void twoInTheSameSecondHaveTwoNames() throws Exception {
        rig.backUp();
        rig.backUp();
        assertThat(BackupRig.names(rig.copies)).containsExactlyInAnyOrder(
                Path.of("varsam-2026-11-21-090000.varsamkopia"), Path.of("varsam-2026-11-21-090000-2.varsamkopia"));
    }

    @Test
    void itOpensWithTheRecoveryKeyAndWithNoOther() {
        Path file = rig.backUp().file();
        var backups = rig.registers.files.backups();
        assertThat(backups.rehearse(file, new Secret.RecoveryKey(rig.recoveryKey), Watch.NOBODY).toOptional())
                .isPresent();
        assertThat(BackupRig.refusal(backups.rehearse(file, new Secret.Passphrase("en annan fras".toCharArray()),
                Watch.NOBODY))).isEqualTo("refusal.backup.passphrase");
        assertThat(BackupRig.refusal(backups.rehearse(file, new Secret.Passphrase(new char[0]), Watch.NOBODY)))
                .isEqualTo("refusal.passphrase.empty");
    }

    @Test
    void nothingOfItCanBeReadWithoutTheKey() throws Exception {
        try (var open = rig.registers.open(rig.folder)) {
            open.work().change(w -> w.settings().papers("Markören-Zqx-7391"));
            Path file = RegisterRig.done(open.backUp(rig.copies, Watch.NOBODY)).file();
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("ren-Zqx-7391", "CREATE TABLE", "SQLite format");
        }
    }

    @Test
    void aPlaceThatCantTakeItIsRefused() throws Exception {
        assertThat(rig.refusalOfBackUp(disk.resolve("saknas"))).isEqualTo("refusal.backup.folder");
        assertThat(rig.refusalOfBackUp(Files.writeString(disk.resolve("fil"), ""))).isEqualTo("refusal.backup.folder");
        assertThat(rig.refusalOfBackUp(rig.folder)).isEqualTo("refusal.backup.inside");
        rig.nothingIsLeft();
    }

    @Test
    void aRegisterWhoseKeyFileIsDamagedIsNotBackedUp() throws Exception {
        try (var open = rig.registers.open(rig.folder)) {
            Files.writeString(rig.folder.resolve("keys.json"), "{}");
            assertThat(BackupRig.refusal(open.backUp(rig.copies, Watch.NOBODY)))
                    .isEqualTo("refusal.register.keys-damaged");
        }
        assertThat(rig.copies).isEmptyDirectory();
    }

    @Test
    void aLockedRegisterIsNotBackedUp() {
        var open = rig.registers.open(rig.folder);
        open.close();
        assertThatThrownBy(() -> open.backUp(rig.copies, Watch.NOBODY)).isInstanceOf(RegisterFault.class);
    }

    @Test
    void oneThatIsStoppedLeavesNothing() throws Exception {
        try (var open = rig.registers.open(rig.folder)) {
            assertThat(BackupRig.refusal(open.backUp(rig.copies, (done, of) -> done < of)))
                    .isEqualTo("refusal.backup.stopped");
        }
        rig.nothingIsLeft();
    }

    @Test
    void aDiskThatFillsUpAtAnyPlaceLeavesNothing() throws Exception {
        long whole = Files.size(rig.backUp().file());
        Files.delete(rig.copies.resolve("varsam-2026-11-21-090000.varsamkopia"));
        for (long limit : List.of(0L, 1L, 100L, 70_000L, whole / 2, whole - 1)) {
            assertThat(backUpOn(file -> new Limited(BackupMaking.Disk.real(file), limit)))
                    .as("after %d bytes", limit).isEqualTo("refusal.backup.full");
            rig.nothingIsLeft();
        }
    }

    @Test
    void whatTheDiskWritesWronglyDoesNotCount() throws Exception {
        assertThat(backUpOn(file -> new FilterOutputStream(BackupMaking.Disk.real(file)) {
            private final AtomicLong at = new AtomicLong();

            @Override
            public void write(int b) throws IOException {
                out.write(at.getAndIncrement() == 50_000 ? b ^ 1 : b);
            }
        })).isEqualTo("refusal.backup.unproved");
        rig.nothingIsLeft();
    }

    @Test
    void aFolderThatVanishesHalfwayIsTold() {
        assertThat(backUpOn(file -> {
            Files.delete(rig.copies);
            throw new IOException("away");
        })).isEqualTo("refusal.backup.gone");
        assertThat(RegisterRig.content(disk)).containsOnlyKeys("Enheten.varsam/register.db",
                "Enheten.varsam/keys.json");
    }

    @Test
    void aRestoredRegisterIsTheOneThatWasBackedUp() throws Exception {
        Made made = rig.backUp();
        Path anew = disk.resolve("Ny.varsam");

        var restored = RegisterRig
                .done(rig.registers.files.backups().restore(made.file(), rig.passphrase(), anew, Watch.NOBODY));

        assertThat(restored.folder()).isEqualTo(anew);
        assertThat(restored.aside()).isEmpty();
        assertThat(restored.from().contents()).isEqualTo(made.contents());
        assertThat(RegisterRig.content(anew)).containsOnlyKeys("register.db", "keys.json");
        try (var open = rig.registers.open(anew)) {
            assertThat(BackupRig.children(open)).isEqualTo(3);
            assertThat(open.check()).isEmpty();
        }
    }

    @Test
    void thePresentRegisterIsKeptAsideWhole() throws Exception {
        Path file = rig.backUp().file();
        try (var open = rig.registers.open(rig.folder)) {
            open.work().change(w -> w.children().add(2026));
        }
        Map<String, String> present = RegisterRig.content(rig.folder);

        var restored = RegisterRig
                .done(rig.registers.files.backups().restore(file, rig.passphrase(), rig.folder, Watch.NOBODY));

        Path aside = restored.aside().orElseThrow();
        assertThat(aside).isEqualTo(disk.resolve("Enheten-undanlagd-2026-11-21-090000.varsam"));
        assertThat(RegisterRig.content(aside)).isEqualTo(present);
        try (var open = rig.registers.open(rig.folder); var before = rig.registers.open(aside)) {
            assertThat(BackupRig.children(open)).isEqualTo(3);
            assertThat(BackupRig.children(before)).isEqualTo(4);
        }
    }

    @Test
    void aRegisterInUseAndABadPlaceAreRefused() throws Exception {
        Path file = rig.backUp().file();
        try (var open = rig.registers.open(rig.folder)) {
            assertThat(rig.refusalOfRestore(file, rig.folder)).isEqualTo("refusal.register.in-use");
            assertThat(BackupRig.children(open)).isEqualTo(3);
        }
        Path other = Files.createDirectory(disk.resolve("annat.varsam"));
        assertThat(rig.refusalOfRestore(file, other)).isEqualTo("refusal.place.taken");
        assertThat(rig.refusalOfRestore(file, disk.resolve("saknas/Ny.varsam"))).isEqualTo("refusal.place.missing");
        assertThat(BackupRig.names(disk)).containsExactlyInAnyOrder(Path.of("Enheten.varsam"), Path.of("kopior"),
                Path.of("annat.varsam"));
    }

    private String backUpOn(BackupMaking.Disk writer) {
        try (var open = rig.registers.open(rig.folder)) {
            return BackupRig.refusal(((OpenedRegister) open).backUp(rig.copies, Watch.NOBODY, writer));
        }
    }

    /** A disk with room for so many bytes. */
    private static final class Limited extends FilterOutputStream {
        private long left;

        Limited(OutputStream out, long room) {
            super(out);
            left = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            out.write(b);
        }
    }
}
