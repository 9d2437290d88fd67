package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.Database;

/** A new data key, made in use and killed; the key shown to others. How often it is killed is {@code varsam.kills}. */
class NewDataKeyTest {
    private static final int KILLS = Integer.getInteger("varsam.kills", 4);

    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();

    @Test
    void everythingOpensWithTheNewSecretsAndNothingWithTheOld() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        Path copies = Files.createDirectory(disk.resolve("kopior"));
        var made = rig.create(folder);
        String fresh;
        Path before;
        try (OpenRegister register = made.register()) {
            register.work().change(w -> w.settings().papers("i skåpet"));
            before = RegisterRig.done(register.backUp(copies, Watch.NOBODY)).file();
            String mark = mark(folder);
            var renewal = RegisterRig.done(register.keys().newDataKey(secret(0), OtherProcess.phrase(1).toCharArray()));
            assertThat(mark(folder)).isEqualTo(mark);
            fresh = new String(renewal.key());
            RegisterRig.done(renewal.use());
            assertThat(mark(folder)).isNotEqualTo(mark);
            assertThat(register.keys().isRecoveryConfirmed()).isTrue();
            assertThat(register.work().<String>read(w -> w.settings().papers())).isEqualTo("i skåpet");
            register.work().change(w -> w.settings().papers("i lådan"));
            assertThat(register.check()).isEmpty();
            Path after = RegisterRig.done(register.backUp(copies, Watch.NOBODY)).file();
            assertThat(register.thinBackups(after, new BackupTiers(1, 0, 0))).as("of the earlier key").isZero();
            assertThat(rig.files.backups().rehearse(after, secret(1), Watch.NOBODY).refusal()).isEmpty();
        }
        assertThat(rig.refusal(folder, OtherProcess.phrase(0))).isEqualTo("refusal.passphrase.wrong");
        assertThat(rig.files.open(folder, new Secret.RecoveryKey(made.recoveryKey())).refusal().map(Refusal::key))
                .contains("refusal.recovery.wrong");
        try (OpenRegister register = RegisterRig.done(rig.files.open(folder,
                new Secret.RecoveryKey(fresh.toCharArray())))) {
            assertThat(register.work().<String>read(w -> w.settings().papers())).isEqualTo("i lådan");
            assertThat(register.check()).isEmpty();
            assertThat(register.work().<List<LogEntry>>read(w -> w.log().entries())).extracting(LogEntry::action)
                    .containsOnlyOnce(LogAction.DATA_KEY_CHANGED)
                    .doesNotContain(LogAction.PASSPHRASE_CHANGED, LogAction.RECOVERY_RENEWED);
        }
        assertThat(rig.files.backups().rehearse(before, secret(0), Watch.NOBODY).refusal()).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("register.db", "keys.json");
    }

    @Test
    void aWrongSecretOrAWeakOneChangesNothing() {
        Path folder = disk.resolve("Enheten.varsam");
        try (OpenRegister register = rig.create(folder).register()) {
            assertThat(register.keys().newDataKey(secret(1), OtherProcess.phrase(1).toCharArray()).refusal()
                    .map(Refusal::key)).contains("refusal.passphrase.known-wrong");
            assertThat(register.keys().newDataKey(secret(0), "kort".toCharArray()).refusal()).isPresent();
            assertThat(register.keys().dataKey(secret(1)).refusal().map(Refusal::key))
                    .contains("refusal.passphrase.known-wrong");
        }
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void whatCantBeWrittenLeavesTheOldKey() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        try (OpenRegister register = rig.create(folder).register()) {
            Files.createDirectories(folder.resolve("register.db.new").resolve("i vägen"));
            var renewal = RegisterRig.done(register.keys().newDataKey(secret(0), OtherProcess.phrase(1).toCharArray()));
            assertThat(renewal.use().refusal().map(Refusal::key)).contains("refusal.register.keys-unwritten");
            register.work().change(w -> w.settings().papers("skrivs ännu"));
            assertThat(register.check()).isEmpty();
        }
        Files.delete(folder.resolve("register.db.new").resolve("i vägen"));
        Files.delete(folder.resolve("register.db.new"));
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void killedItLeavesTheOldOrTheNew() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        rig.create(folder).register().close();
        var random = new Random(20261128);
        for (int kill = 0; kill < KILLS; kill++) {
            rekeyUntilKilled(folder, random);
            boolean first = rig.refusal(folder, OtherProcess.phrase(0)).isEmpty();
            boolean second = rig.refusal(folder, OtherProcess.phrase(1)).isEmpty();
            assertThat(first).as("one of two opens, kill %d", kill).isNotEqualTo(second);
            try (OpenRegister register = RegisterRig.done(rig.open(folder, OtherProcess.phrase(first ? 0 : 1)))) {
                assertThat(register.check()).isEmpty();
                assertThat(register.work().<String>read(w -> w.settings().papers())).isEqualTo("sparat");
            }
            assertThat(folder.toFile().list()).contains("register.db", "keys.json").doesNotContain("register.db.new",
                    "register.db.anew", "keys.json.part");
        }
    }

    private static void rekeyUntilKilled(Path folder, Random random) throws IOException, InterruptedException {
        Process changer = OtherProcess.start("rekey", folder.toString());
        try (var heard = changer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(heard.readLine()).isEqualTo("<go>");
            assertThat(heard.readLine()).isNotNull();
            changer.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
            changer.toHandle().destroyForcibly();
            changer.waitFor();
        }
    }

    /** Stopped after the step that decides: opening ends the change. */
    @Test
    void stoppedBetweenTheTwoFilesOpeningEndsIt() throws Exception {
        Path old = disk.resolve("Gammal.varsam");
        Path folder = disk.resolve("Enheten.varsam");
        try (OpenRegister register = rig.create(folder).register()) {
            register.close();
            RegisterRig.copy(folder, old);
        }
        try (OpenRegister register = rig.open(folder)) {
            RegisterRig.done(RegisterRig.done(
                    register.keys().newDataKey(secret(0), OtherProcess.phrase(1).toCharArray())).use());
        }
        Files.copy(folder.resolve("register.db"), old.resolve("register.db.new"));
        Path undecided = disk.resolve("Osäker.varsam");
        RegisterRig.copy(old, undecided);
        assertThat(rig.refusal(undecided, OtherProcess.phrase(0))).isEmpty();
        assertThat(undecided.resolve("register.db.new")).doesNotExist();
        Files.write(old.resolve("keys.json"), Files.readAllBytes(folder.resolve("keys.json")));
        assertThat(rig.refusal(old, OtherProcess.phrase(1))).isEmpty();
        assertThat(old.resolve("register.db.new")).doesNotExist();
    }

    @Test
    void theKeyShownOpensTheDatabaseAndIsLogged() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        char[] hex;
        try (OpenRegister register = rig.create(folder).register()) {
            hex = RegisterRig.done(register.keys().dataKey(secret(0)));
            assertThat(register.work().<List<LogEntry>>read(w -> w.log().entries())).extracting(LogEntry::action)
                    .endsWith(LogAction.DATA_KEY_EXPORTED);
        }
        assertThat(hex).hasSize(64);
        byte[] key = HexFormat.of().parseHex(hex, 0, hex.length);
        Database.close(Database.open(folder.resolve("register.db"), key));
    }

    /** {@code foreign/sqlcipher.db} was made with SQLCipher 4.18.0 (SQLite 3.53.4), a raw key and its own settings. */
    @Test
    void aDatabaseOfAnotherMakerOpens() throws Exception {
        Path copy = Files.copy(Path.of("src/test/resources/foreign/sqlcipher.db"), disk.resolve("främmande.db"));
        byte[] key = HexFormat.of().parseHex("0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2));
        try (var connection = Database.open(copy, key);
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT a, b, hex(c) FROM t")) {
            assertThat(rows.getInt(1)).isEqualTo(7);
            assertThat(rows.getString(2)).isEqualTo("räksmörgås från ett annat program");
            assertThat(rows.getString(3)).isEqualTo("010203");
        }
    }

    private static String mark(Path folder) throws IOException {
        return HexFormat.of().formatHex(Arrays.copyOf(Files.readAllBytes(folder.resolve("keys.json")), 120));
    }

    private static Secret secret(int phrase) {
        return new Secret.Passphrase(OtherProcess.phrase(phrase).toCharArray());
    }
}
