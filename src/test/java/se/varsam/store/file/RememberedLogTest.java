package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.register.LogSetBack.Cause;
import se.varsam.service.port.Backups;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;

/** A log that has gone backwards is noticed, once, and not held against a restored one. */
@SuppressWarnings("NullAway.Init") // filled before each test
class RememberedLogTest {
    @TempDir
    private Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path folder;
    private Path old;
    private EncryptedRegisterFiles files;

    @BeforeEach
    void make() throws IOException {
        files = rig.files.remembering(new HeadsFile(disk.resolve("config")));
        folder = disk.resolve("enheten.varsam");
        old = disk.resolve("gammal.varsam");
        RegisterRig.done(files.create(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN)).register()
                .close();
        copy(folder, old);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : new String[]{"register.db", "keys.json"}) {
            Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private OpenRegister open() {
        return RegisterRig.done(files.open(folder, new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray())));
    }

    private Optional<LogSetBack> openedAndLocked() {
        try (OpenRegister register = open()) {
            return register.logMemory().setBack();
        }
    }

    @Test
    void aLogThatGoesOnIsNothingToTell() {
        assertThat(openedAndLocked()).isEmpty();
        assertThat(openedAndLocked()).isEmpty();
    }

    @Test
    void anOlderCopyInItsPlaceIsToldUntilTheUserGoesOnWithIt() throws IOException {
        LogHead seen;
        try (OpenRegister register = open()) {
            register.work().change(w -> w.log().add(LogAction.CHANGED, "PHRASE"));
            seen = register.work().read(w -> w.log().head());
        }
        copy(old, folder);

        assertThat(openedAndLocked()).hasValueSatisfying(back -> {
            assertThat(back.known().number()).as("with the line of the locking").isEqualTo(seen.number() + 1);
            assertThat(back.found().number()).isEqualTo(3);
            assertThat(back.cause()).isEqualTo(Cause.UNKNOWN);
        });
        try (OpenRegister register = open()) {
            assertThat(register.logMemory().setBack()).as("nobody has gone on with it").isPresent();
            assertThat(register.work().<LogEntry>read(w -> w.log().entries().get(3)).action())
                    .isEqualTo(LogAction.LOG_WENT_BACK);
            register.logMemory().accept();
        }
        assertThat(openedAndLocked()).isEmpty();
    }

    @Test
    void aRestoredRegisterIsToldSoInPeace() throws IOException {
        Path backups = Files.createDirectory(disk.resolve("kopior"));
        Path backup;
        try (OpenRegister register = open()) {
            backup = RegisterRig.done(register.backUp(backups, Backups.Watch.NOBODY)).file();
            register.work().change(w -> w.log().add(LogAction.CHANGED, "PHRASE"));
        }
        RegisterRig.done(files.backups().restore(backup, new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray()),
                folder, Backups.Watch.NOBODY));

        assertThat(openedAndLocked()).map(LogSetBack::cause).contains(Cause.RESTORED);
    }

    @Test
    void aMissingOrDamagedFileHindersNothing() throws IOException {
        Path file = disk.resolve("config/log-heads.txt");
        assertThat(Files.readString(file)).matches("[0-9a-f]{32} 3 [0-9a-f]{64}\n");
        copy(old, folder);
        for (byte[] broken : new byte[][]{{}, {0, -1, 10, 7}, new byte[100_000], {97, 32, 98, 10}}) {
            Files.write(file, broken);
            assertThat(openedAndLocked()).isEmpty();
        }
        Files.delete(file);
        Files.createDirectory(file);
        Files.createFile(file.resolve("hinder"));
        assertThat(openedAndLocked()).isEmpty();
    }

    @Test
    void heldApartByMarksAndNoMoreThanAHundred() {
        var heads = new HeadsFile(disk.resolve("andra"));
        for (int i = 0; i < 120; i++) {
            heads.keep(String.format("%032x", i), new LogHead(i, "b".repeat(64)));
        }
        assertThat(heads.of(String.format("%032x", 119))).contains(new LogHead(119, "b".repeat(64)));
        assertThat(heads.of(String.format("%032x", 20))).isPresent();
        assertThat(heads.of(String.format("%032x", 19))).isEmpty();
    }
}
