package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.Passphrase;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.Database;

/** Whatever is wrong with the files: a reason, and nothing changed. */
class DamagedRegisterTest {
    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path folder;
    private Path database;
    private Path keys;

    @BeforeEach
    void make() {
        folder = disk.resolve("Enheten.varsam");
        database = folder.resolve("register.db");
        keys = folder.resolve("keys.json");
        rig.create(folder).register().close();
    }

    @AfterEach
    void noTryWasCounted() {
        assertThat(folder.resolve("failed-tries.txt")).doesNotExist();
    }

    @Test
    void aPlaceWithoutARegister() throws Exception {
        Path empty = Files.createDirectory(disk.resolve("tom.varsam"));
        Path file = Files.writeString(disk.resolve("fil.varsam"), "text");
        assertThat(rig.refusal(disk.resolve("borta.varsam"))).isEqualTo("refusal.register.missing");
        assertThat(rig.refusal(Path.of("/finns-inte-alls/Enheten.varsam"))).isEqualTo("refusal.register.missing");
        assertThat(rig.refusal(empty)).isEqualTo("refusal.register.none");
        assertThat(rig.refusal(file)).isEqualTo("refusal.register.none");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void oneFileGone() throws Exception {
        Files.move(keys, disk.resolve("keys.json"));
        assertRefused("refusal.register.no-keys");
        Files.move(disk.resolve("keys.json"), keys);
        Files.delete(database);
        assertRefused("refusal.register.no-database");
    }

    @Test
    void aDatabaseCutOffOrFlipped() throws Exception {
        byte[] good = Files.readAllBytes(database);
        for (int length : List.of(0, 15, 4095, 4096, good.length / 8192 * 4096, good.length - 4096)) {
            Files.write(database, Arrays.copyOf(good, length));
            assertRefused("refusal.register.damaged");
        }
        for (int at : List.of(16, 2000, 4095, 5000, good.length / 2, good.length - 1)) {
            byte[] flipped = good.clone();
            flipped[at] ^= 4;
            Files.write(database, flipped);
            assertRefused("refusal.register.damaged");
        }
        Files.write(database, good);
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void aForeignDatabase() throws Exception {
        Files.writeString(database, "no database ".repeat(1000));
        assertRefused("refusal.register.not-together");
        Files.delete(database);
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + database); var sql = plain.createStatement()) {
            sql.executeUpdate("CREATE TABLE t(x)");
        }
        assertRefused("refusal.register.not-together");
    }

    @Test
    void keysOfAnotherRegister() throws Exception {
        Path other = disk.resolve("Annan.varsam");
        rig.create(other).register().close();
        Files.copy(other.resolve("keys.json"), keys, StandardCopyOption.REPLACE_EXISTING);
        assertRefused("refusal.register.not-together");
    }

    @Test
    void keysOfAnotherRegisterLeaveAChangeOfACrashAlone() throws Exception {
        Path crashed = disk.resolve("Avbruten.varsam");
        try (var open = rig.open(folder)) {
            open.work().change(w -> w.settings().leadMonths(7));
            RegisterRig.copy(folder, crashed);
        }
        assertThat(Files.size(crashed.resolve("register.db-wal"))).isPositive();
        Path other = disk.resolve("Annan.varsam");
        rig.create(other).register().close();
        Path mixed = disk.resolve("Blandad.varsam");
        RegisterRig.copy(crashed, mixed);
        Files.copy(other.resolve("keys.json"), mixed.resolve("keys.json"), StandardCopyOption.REPLACE_EXISTING);
        var before = RegisterRig.content(mixed);
        assertThat(rig.refusal(mixed)).isEqualTo("refusal.register.not-together");
        assertThat(RegisterRig.content(mixed)).isEqualTo(before);
        try (var saved = rig.open(crashed)) {
            assertThat(saved.work().<Integer>read(w -> w.settings().leadMonths())).isEqualTo(7);
            assertThat(saved.check()).isEmpty();
        }
    }

    @Test
    void aKeyFileChangedOrNewer() throws Exception {
        String good = Files.readString(keys);
        for (String bad : List.of("", "{", good.substring(0, 300), good + "x", good.replace("8192", "999999999"),
                good.replaceFirst("recoveryWrapped\": \"..", "recoveryWrapped\": \"AA"), "x".repeat(20_000))) {
            Files.writeString(keys, bad);
            assertRefused("refusal.register.keys-damaged");
        }
        Files.writeString(keys, good.replace("\"version\": 1", "\"version\": 2"));
        assertRefused("refusal.register.newer");
    }

    @Test
    void aKeyFileWrittenWithoutTheKey() throws Exception {
        KeyFile file = KeyFileText.read(Files.readAllBytes(keys)).toOptional().orElseThrow();
        var forged = new KeyFile(file.database(), file.cost(), file.passphrase(), file.recovery(), new byte[32]);
        Files.write(keys, KeyFileText.write(forged));
        assertRefused("refusal.register.keys-damaged");
    }

    @Test
    void aNewerDatabase() throws Exception {
        change("PRAGMA user_version=99");
        assertRefused("refusal.register.newer");
    }

    @Test
    void theCheckFindsWhatWasChangedOutside() throws Exception {
        change("UPDATE log_entry SET by_user='någon annan' WHERE id=2");
        try (var open = rig.open(folder)) {
            assertThat(open.check()).containsExactly(Refusal.of("refusal.register.log-broken", 2));
            Files.delete(keys);
            assertThat(open.check()).extracting(Refusal::key).containsExactly("refusal.register.keys-damaged",
                    "refusal.register.log-broken");
        }
    }

    private void change(String sql) throws Exception {
        KeyFile file = KeyFileText.read(Files.readAllBytes(keys)).toOptional().orElseThrow();
        byte[] key = file.unlock(KeyFile.Slot.PASSPHRASE, Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray()))
                .orElseThrow();
        Connection connection = Database.open(database, key);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        Database.close(connection);
    }

    private void assertRefused(String key) {
        Map<String, String> before = RegisterRig.content(folder);
        assertThat(rig.refusal(folder)).isEqualTo(key);
        assertThat(RegisterRig.content(folder)).isEqualTo(before);
    }
}
