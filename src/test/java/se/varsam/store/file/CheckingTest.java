package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.Passphrase;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.CheckReport.Depth;
import se.varsam.service.port.CheckReport.Line;
import se.varsam.service.port.CheckReport.What;
import se.varsam.service.port.OpenRegister;
import se.varsam.store.Database;

/** What a check finds, and what opening does. */
class CheckingTest {
    private static final int PAGE = 4096;

    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path folder;
    private Path database;

    @BeforeEach
    void make() {
        folder = disk.resolve("Enheten.varsam");
        database = folder.resolve("register.db");
        rig.create(folder).register().close();
    }

    @Test
    void aWellRegisterShowsWhatWasLookedAt() {
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.notices()).isEmpty();
            CheckReport brief = RegisterRig.done(register.check(Depth.SHORT, Watch.NOBODY));
            assertThat(brief.found()).isEmpty();
            assertThat(brief.lines()).extracting(Line::what).containsExactly(What.KEY_FILE, What.TABLES, What.LOG_END);
            CheckReport full = RegisterRig.done(register.check(Depth.FULL, Watch.NOBODY));
            assertThat(full.found()).isEmpty();
            assertThat(full.lines()).extracting(Line::what).containsExactly(What.KEY_FILE, What.TABLES, What.PAGES,
                    What.REFERENCES, What.LOG, What.DOCUMENTS);
            assertThat(full.lines().get(2).looked()).isGreaterThan(50);
        }
    }

    @Test
    void itStopsWhenAsked() {
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.check(Depth.FULL, (done, _) -> done < 3).refusal().map(Refusal::key))
                    .contains("refusal.check.stopped");
            assertThat(register.check()).isEmpty();
        }
    }

    @Test
    void itFindsWhatWasChangedOutside() throws Exception {
        sql("INSERT INTO child (uid, file_year, file_number, created_at) VALUES ('a', 2026, 1, '2026-01-02T03:04:05Z')",
                "INSERT INTO sent_document VALUES (1, 1, 'POLICE_CHECKLIST', 1, '2026-01-02T03:04:05Z', '', '', 'no sum',"
                        + " NULL, x'00')",
                "UPDATE log_entry SET by_user = 'någon annan' WHERE id = 1");
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.notices()).containsExactly(Refusal.of("notice.register.log-broken", 1));
            assertThat(register.check()).containsExactly(Refusal.of("refusal.register.log-broken", 1),
                    Refusal.of("refusal.register.documents-changed", 1));
        }
    }

    @Test
    void anotherBuildIsRefusedAndNothingIsChanged() throws Exception {
        sql("ALTER TABLE note_draft ADD COLUMN strange TEXT");
        var before = RegisterRig.content(folder);
        assertThat(rig.refusal(folder)).isEqualTo("refusal.register.other-shape");
        assertThat(RegisterRig.content(folder)).isEqualTo(before);
    }

    /** Too large to be read through at each unlocking: opening finds a cut, the check a flipped bit. */
    @Test
    void aLargeOneIsReadThroughOnlyByTheFullCheck() throws Exception {
        sql("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700)"
                + " INSERT INTO removed_phrase (abbreviation, content) SELECT '', hex(randomblob(1500)) FROM n");
        byte[] good = Files.readAllBytes(database);
        assertThat(good.length).isGreaterThan(512 * PAGE);
        byte[] flipped = good.clone();
        int last = good.length - 10 * PAGE;
        flipped[last] ^= 1;
        Files.write(database, flipped);
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.check()).extracting(Refusal::key).containsExactly("refusal.register.damaged");
        }
        Files.write(database, java.util.Arrays.copyOf(good, good.length - PAGE));
        assertThat(rig.refusal(folder)).isEqualTo("refusal.register.damaged");
    }

    @Test
    void aDamagedLogOfACrashOpensAtAWholeTransactionAndSaysSo() throws Exception {
        Path crashed = disk.resolve("Avbruten.varsam");
        try (OpenRegister open = rig.open(folder)) {
            for (int i = 1; i <= 5; i++) {
                int months = i;
                open.work().change(w -> w.settings().leadMonths(months));
            }
            RegisterRig.copy(folder, crashed);
        }
        Path wal = crashed.resolve("register.db-wal");
        byte[] good = Files.readAllBytes(wal);
        for (int at : List.of(3, 28, 32 + 10, good.length / 2, good.length - 100)) {
            Path torn = disk.resolve("Trasig" + at + ".varsam");
            RegisterRig.copy(crashed, torn);
            byte[] bad = good.clone();
            bad[at] ^= 8;
            Files.write(torn.resolve("register.db-wal"), bad);
            try (OpenRegister register = rig.open(torn)) {
                assertThat(register.notices()).as("flip at " + at).extracting(Refusal::key)
                        .containsExactly("notice.register.cut-log");
                assertThat(register.check()).isEmpty();
                assertThat(register.work().<Integer>read(w -> w.settings().leadMonths())).isLessThan(5);
            }
        }
        try (OpenRegister register = rig.open(crashed)) {
            assertThat(register.notices()).isEmpty();
            assertThat(register.work().<Integer>read(w -> w.settings().leadMonths())).isEqualTo(5);
        }
    }

    private void sql(String... statements) throws Exception {
        byte[] key = RegisterRig.done(new RegisterFolder(folder).keyFile()).unlock(Slot.PASSPHRASE,
                Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray())).orElseThrow();
        var connection = Database.open(database, key);
        try (var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.executeUpdate(statement);
            }
        }
        Database.close(connection);
    }
}
