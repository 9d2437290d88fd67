package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.NewRegister;
import se.varsam.service.port.RegisterFiles.Secret;

class EncryptedRegisterFilesTest {
    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path folder;

    @BeforeEach
    void place() {
        folder = disk.resolve("Enheten.varsam");
    }

    @Test
    void aNewRegisterIsOpenAndHoldsWhatWasGiven() {
        try (var made = rig.create(folder).register()) {
            assertThat(made.folder()).isEqualTo(folder);
            assertThat(made.failedTries()).isZero();
            assertThat(made.check()).isEmpty();
            assertThat(made.work().<Object>read(w -> w.settings().own())).isEqualTo(RegisterRig.OWN);
            assertThat(made.work().<Boolean>read(w -> w.settings().isPractice())).isFalse();
            assertThat(actions(made)).containsExactly(LogAction.CREATED, LogAction.OPENED);
        }
        assertThat(RegisterRig.content(disk)).containsOnlyKeys("Enheten.varsam/register.db",
                "Enheten.varsam/keys.json");
    }

    @Test
    void aPracticeRegisterIsOneForGood() {
        RegisterRig.done(rig.files.createPractice(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN,
                _ -> Outcome.done(0)))
                .register().close();
        try (var opened = rig.open(folder)) {
            assertThat(opened.work().<Boolean>read(w -> w.settings().isPractice())).isTrue();
        }
    }

    @Test
    void aPracticeRegisterIsFilledBeforeItIsSeenInOneTransaction() {
        var made = RegisterRig.done(rig.files.createPractice(folder, RegisterRig.PASSPHRASE.toCharArray(),
                RegisterRig.OWN, inside -> {
                    assertThat(folder).doesNotExist();
                    inside.change(w -> w.children().add(2026));
                    return Outcome.done(inside.<Integer>read(w -> w.children().all().size()));
                }));
        try (var register = made.register()) {
            assertThat(register.work().<Integer>read(w -> w.children().all().size())).isEqualTo(1);
            assertThat(register.check()).isEmpty();
        }
        assertThat(RegisterRig.content(disk)).containsOnlyKeys("Enheten.varsam/register.db",
                "Enheten.varsam/keys.json");
    }

    @Test
    void whatTheFillingRefusesOrBreaksLeavesNothing() {
        char[] phrase = RegisterRig.PASSPHRASE.toCharArray();
        assertThat(rig.files.createPractice(folder, phrase, RegisterRig.OWN,
                _ -> Outcome.refused("refusal.place.stopped"))).isEqualTo(Outcome.refused("refusal.place.stopped"));
        assertThat(disk).isEmptyDirectory();
        assertThatThrownBy(() -> rig.files.createPractice(folder, phrase, RegisterRig.OWN, _ -> {
            throw new IllegalStateException("made up");
        })).hasMessage("made up");
        assertThat(disk).isEmptyDirectory();
        rig.create(folder).register().close();
    }

    @Test
    void oneThatIsBeingMadeIsLeftAlone() {
        var inner = new ArrayList<Outcome<NewRegister>>();
        RegisterRig.done(rig.files.createPractice(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN, _ -> {
            inner.add(rig.files.create(folder, RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN));
            return Outcome.done(0);
        })).register().close();
        assertThat(inner).containsExactly(Outcome.refused("refusal.place.making"));
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void bothSecretsUnlock() {
        NewRegister made = rig.create(folder);
        made.register().close();
        rig.open(folder).close();
        String typed = new String(made.recoveryKey()).toLowerCase(Locale.ROOT).replace('-', ' ');
        try (var opened = RegisterRig.done(rig.files.open(folder, new Secret.RecoveryKey(typed.toCharArray())))) {
            assertThat(actions(opened)).endsWith(LogAction.OPENED, LogAction.LOCKED, LogAction.OPENED);
        }
    }

    @Test
    void lettersTypedInAnotherWayUnlockAndSpacesCount() {
        var phrase = " blåbärsö på månen 🦊 ";
        RegisterRig.done(rig.files.create(folder, phrase.toCharArray(), RegisterRig.OWN)).register().close();
        assertThat(rig.refusal(folder, " bla\u030aba\u0308rso\u0308 pa\u030a ma\u030anen 🦊 ")).isEmpty();
        assertThat(rig.refusal(folder, phrase.strip())).isEqualTo("refusal.passphrase.wrong");
        assertThat(rig.refusal(folder, phrase.stripTrailing())).isEqualTo("refusal.passphrase.wrong");
        assertThat(rig.refusal(folder, phrase.replace(" på", "  på"))).isEqualTo("refusal.passphrase.wrong");
        assertThat(rig.refusal(folder, "")).isEqualTo("refusal.passphrase.empty");
    }

    @Test
    void aThousandCharactersUnlock() {
        var phrase = "trasig paraply dansar baklänges i köket; ".repeat(30).substring(0, 1000);
        RegisterRig.done(rig.files.create(folder, phrase.toCharArray(), RegisterRig.OWN)).register().close();
        assertThat(rig.refusal(folder, phrase)).isEmpty();
        assertThat(rig.refusal(folder, phrase.substring(0, 999))).isEqualTo("refusal.passphrase.wrong");
    }

    @Test
    void aWeakPassphraseMakesNothing() {
        Outcome<NewRegister> weak = rig.files.create(folder, "Påhittade 2026".toCharArray(), RegisterRig.OWN);
        assertThat(weak).isEqualTo(Outcome.refused("refusal.passphrase.weak"));
        assertThat(rig.files.create(folder, "kort".toCharArray(), RegisterRig.OWN))
                .isEqualTo(Outcome.refused("refusal.passphrase.short", 4, 12));
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void aMistypedRecoveryKeyIsToldFromAWrongOne() {
        NewRegister made = rig.create(folder);
        made.register().close();
        NewRegister other = rig.create(disk.resolve("Annan.varsam"));
        other.register().close();
        assertThat(rig.files.open(folder, new Secret.RecoveryKey(other.recoveryKey())))
                .isEqualTo(Outcome.refused("refusal.recovery.wrong"));
        char[] mistyped = made.recoveryKey().clone();
        mistyped[0] = mistyped[0] == '2' ? '3' : '2';
        assertThat(rig.files.open(folder, new Secret.RecoveryKey(mistyped)))
                .isEqualTo(Outcome.refused("refusal.recovery.mistyped"));
        try (var opened = RegisterRig.done(rig.files.open(folder, new Secret.RecoveryKey(made.recoveryKey())))) {
            assertThat(opened.failedTries()).isEqualTo(1);
        }
    }

    @Test
    void wrongTriesAreSlowedCountedAndLogged() {
        rig.create(folder).register().close();
        for (int i = 0; i < 8; i++) {
            assertThat(rig.refusal(folder, "fel lösenfras " + i)).isEqualTo("refusal.passphrase.wrong");
        }
        assertThat(rig.pauses).extracting(p -> p.toSeconds()).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L);
        try (var opened = rig.open(folder)) {
            assertThat(opened.failedTries()).isEqualTo(8);
            assertThat(actions(opened)).filteredOn(a -> a == LogAction.UNLOCK_FAILED).hasSize(8);
            assertThat(opened.check()).isEmpty();
        }
        try (var again = rig.open(folder)) {
            assertThat(again.failedTries()).isZero();
        }
        assertThat(folder.resolve("failed-tries.txt")).doesNotExist();
    }

    @Test
    void aCounterThatCantBeClearedIsTakenInOnce() throws Exception {
        rig.create(folder).register().close();
        rig.refusal(folder, "fel");
        Path counter = folder.resolve("failed-tries.txt");
        byte[] times = Files.readAllBytes(counter);
        for (int opened = 0; opened < 3; opened++) {
            Files.write(counter, times);
            try (var register = rig.open(folder)) {
                assertThat(register.failedTries()).isEqualTo(opened == 0 ? 1 : 0);
                List<LogEntry> failed = register.work().read(w -> w.log().entries().stream()
                        .filter(line -> line.action() == LogAction.UNLOCK_FAILED).toList());
                assertThat(failed).extracting(LogEntry::field)
                        .containsExactly(Optional.of(rig.clock.instant().toString()));
            }
        }
    }

    @Test
    void aBrokenCounterStopsNoOne() throws Exception {
        rig.create(folder).register().close();
        Path counter = folder.resolve("failed-tries.txt");
        Files.write(counter, new byte[]{0, -1, 10, '2', '0', 10});
        assertThat(rig.refusal(folder)).isEmpty();
        Files.createDirectory(counter);
        assertThat(rig.refusal(folder, "fel")).isEqualTo("refusal.passphrase.wrong");
        assertThat(rig.refusal(folder)).isEmpty();
        Files.deleteIfExists(counter);
        Files.writeString(counter, "2026-11-21T08:00:00Z\n".repeat(100_000));
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void twoAtOnceAreRefusedWhoeverAsks() {
        try (var first = rig.create(folder).register()) {
            var before = RegisterRig.content(folder).keySet();
            assertThat(rig.refusal(folder)).isEqualTo("refusal.register.in-use");
            assertThat(rig.refusal(folder.resolve("../Enheten.varsam"))).isEqualTo("refusal.register.in-use");
            assertThat(rig.refusal(folder, "fel lösenfras")).isEqualTo("refusal.register.in-use");
            assertThat(RegisterRig.content(folder).keySet()).isEqualTo(before);
            first.work().change(w -> w.settings().leadMonths(6));
        }
        try (var again = rig.open(folder)) {
            assertThat(again.work().<Integer>read(w -> w.settings().leadMonths())).isEqualTo(6);
        }
    }

    @Test
    void closingTwiceDoesNothingAndLocks() {
        OpenRegister register = rig.create(folder).register();
        register.close();
        register.close();
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void noFileTellsASecret() throws Exception {
        NewRegister made = rig.create(folder);
        String marker = "Markör Märkessson";
        made.register().work().change(w -> w.settings().own(new OwnDetails(
                RegisterRig.OWN.role(), "Påhittade kommun", marker, "", "", "", "")));
        assertClean(List.of(marker, RegisterRig.PASSPHRASE, new String(made.recoveryKey()),
                new String(made.recoveryKey()).replace("-", ""), "Påhittade", "SQLite format"));
        made.register().close();
        rig.refusal(folder, "fel lösenfras som inte får synas");
        assertClean(List.of(marker, RegisterRig.PASSPHRASE, "fel lösenfras", "CREATE TABLE"));
    }

    private void assertClean(List<String> secrets) throws Exception {
        for (String name : RegisterRig.content(disk).keySet()) {
            String text = new String(Files.readAllBytes(disk.resolve(name)), StandardCharsets.ISO_8859_1);
            for (String secret : secrets) {
                assertThat(text.contains(new String(secret.getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1))).as(name).isFalse();
            }
        }
    }

    private static List<LogAction> actions(OpenRegister register) {
        return register.work().read(w -> w.log().entries().stream().map(LogEntry::action).toList());
    }
}
