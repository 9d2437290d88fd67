package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.catalog.Checklists;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.Passphrase;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.ChecklistService;
import se.varsam.service.port.Backups;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.Database;
import se.varsam.store.Migrations;
import se.varsam.store.SqlTrouble;
import se.varsam.store.TestRegister;

/** Registers made by the programs of earlier days, see {@code registers/README.md}. */
class UpgradeTest {
    private static final Path MADE = Path.of("src/test/resources/registers");

    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig(new Checklists());

    @ParameterizedTest
    @ValueSource(strings = {"V001", "V006", "V008", "V012", "V015"})
    void openWithTheNewestProgramAfterABackup(String version) throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        RegisterRig.copy(MADE.resolve(version), folder);
        Path copy;
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.check()).isEmpty();
            assertThat(register.notices()).extracting(Refusal::key).containsExactly("integrity.notice.upgraded");
            copy = register.upgradeCopy().orElseThrow();
            assertContent(register);
            assertWorks(register);
        }
        assertThat(copy).hasParent(disk).hasFileName("Enheten-fore-uppgradering-2026-11-21-090000.varsamkopia");
        Path back = disk.resolve("Tillbaka.varsam");
        RegisterRig.done(rig.files.backups().restore(copy,
                new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray()), back, Backups.Watch.NOBODY));
        assertThat(rig.refusal(back)).isEmpty();
        try (OpenRegister again = rig.open(folder)) {
            assertThat(again.notices()).isEmpty();
            assertThat(again.check()).isEmpty();
        }
    }

    private static void assertContent(OpenRegister register) {
        List<Child> children = register.work().read(w -> w.children().all());
        assertThat(children).extracting(child -> child.facts().text(ChildField.FIRST_NAME)).containsExactly("Gurka",
                "Vulkan");
        assertThat(register.work().<Boolean>read(w -> w.episodes().current().size() == 1)).isTrue();
        List<LogEntry> log = register.work().read(w -> w.log().entries());
        assertThat(log).extracting(LogEntry::action).startsWith(LogAction.CREATED)
                .contains(LogAction.UPGRADED);
        assertThat(register.work().<Boolean>read(w -> w.log().of(children.getFirst().id()).stream()
                .anyMatch(line -> line.values().filter(v -> v.to().equals("Gurka")).isPresent()))).isTrue();
    }

    /** Into the tables that the first days had in another shape. */
    private static void assertWorks(OpenRegister register) {
        var lists = new ChecklistService(register.work(), new Checklists(), () -> TestRegister.DAY);
        lists.refresh();
        var first = register.work().<Child>read(w -> w.children().all().getFirst()).id();
        var due = lists.of(first);
        assertThat(due).hasSizeGreaterThan(10).anyMatch(item -> item.state() instanceof ItemState.Done);
        var open = due.stream().filter(item -> !(item.state() instanceof ItemState.Done)).findFirst().orElseThrow();
        RegisterRig.done(lists.done(open, TestRegister.DAY, "Påhittad Person", ""));
        register.work().change(w -> {
            w.phrases().forget(w.phrases().layAside(w.phrases().all().getFirst()));
            assertThat(w.calendar().all()).isEmpty();
        });
    }

    @Test
    void theCopyGoesAfterSomeOpenings() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        RegisterRig.copy(MADE.resolve("V012"), folder);
        try (OpenRegister register = rig.open(folder)) {
            String name = String.valueOf(register.upgradeCopy().orElseThrow().getFileName());
            register.work().change(w -> w.settings().upgradeCopy(name, Upgrade.KEPT_FOR - 2));
        }
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.upgradeCopy()).isPresent();
        }
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.upgradeCopy()).isEmpty();
        }
        assertThat(disk).isDirectoryNotContaining("glob:**.varsamkopia");
    }

    @Test
    void anUpgradeThatFailsLeavesTheOldState() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        RegisterRig.copy(MADE.resolve("V008"), folder);
        byte[] key = RegisterRig.done(new RegisterFolder(folder).keyFile()).unlock(Slot.PASSPHRASE,
                Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray())).orElseThrow();
        int pages;
        try (Connection connection = Database.open(folder.resolve("register.db"), key)) {
            pages = pages(connection);
        }
        int refused = 0;
        int limit = pages;
        for (boolean done = false; !done; limit += 4) {
            try (Connection connection = Database.open(folder.resolve("register.db"), key)) {
                try (var sql = connection.createStatement()) {
                    sql.execute("PRAGMA max_page_count=" + limit);
                }
                try {
                    done = Migrations.ofProgram().run(connection).toOptional().isPresent();
                } catch (SQLException full) {
                    assertThat(SqlTrouble.of(full)).isEqualTo(SqlTrouble.FULL);
                    assertThat(Migrations.versionOf(connection)).isEqualTo(8);
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(2);
        try (OpenRegister register = rig.open(folder)) {
            assertThat(register.check()).isEmpty();
            assertThat(register.work().<Integer>read(w -> w.children().all().size())).isEqualTo(2);
        }
    }

    private static int pages(Connection connection) throws SQLException {
        try (var sql = connection.createStatement(); var rows = sql.executeQuery("PRAGMA page_count")) {
            return rows.getInt(1);
        }
    }

    @Test
    void withoutRoomForTheCopyNothingIsChanged() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        RegisterRig.copy(MADE.resolve("V008"), folder);
        Files.createDirectory(folder.resolve("register.db.copy")); // where the copy is made
        Files.createFile(folder.resolve("register.db.copy").resolve("x"));
        assertThat(rig.refusal(folder)).isEqualTo("refusal.register.no-upgrade-copy");
        Files.delete(folder.resolve("register.db.copy").resolve("x"));
        Files.delete(folder.resolve("register.db.copy"));
        try (OpenRegister register = rig.open(folder)) {
            assertContent(register);
        }
    }
}
