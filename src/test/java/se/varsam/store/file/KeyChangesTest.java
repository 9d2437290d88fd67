package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.NewRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterKeys.NewRecovery;

class KeyChangesTest {
    private static final String FRESH = "lampa-igelkott-gräddfil";
    private static final Secret KNOWN = new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray());

    @TempDir
    Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path folder;
    private char[] recoveryKey = {};

    @BeforeEach
    void aRegister() {
        folder = disk.resolve("Enheten.varsam");
        NewRegister made = rig.create(folder);
        recoveryKey = made.recoveryKey();
        made.register().close();
    }

    private String change(Secret known, String fresh) {
        try (var register = rig.open(folder)) {
            return refusal(register.keys().changePassphrase(known, fresh.toCharArray()));
        }
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    private String unlocksWithRecovery(char[] key) {
        Outcome<OpenRegister> outcome = rig.files.open(folder, new Secret.RecoveryKey(key));
        outcome.toOptional().ifPresent(OpenRegister::close);
        return refusal(outcome);
    }

    @Test
    void theNewOneOpensAndTheOldOneDoesNot() {
        assertThat(change(KNOWN, FRESH)).isEmpty();
        assertThat(rig.refusal(folder)).isEqualTo("refusal.passphrase.wrong");
        assertThat(unlocksWithRecovery(recoveryKey)).isEmpty();
        try (var opened = RegisterRig.done(rig.open(folder, FRESH))) {
            assertThat(actions(opened)).containsOnlyOnce(LogAction.PASSPHRASE_CHANGED);
            assertThat(opened.check()).isEmpty();
        }
        assertThat(RegisterRig.content(folder)).containsOnlyKeys("register.db", "keys.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {" blåbärsö på månen 🦊 ", "bla\u030aba\u0308rso\u0308 pa\u030a ma\u030anen sjunker",
            "🦊🐌🧦🪣🎻🧀🪁🐙🥨🛶🪕🧩"})
    void takesWhatCanBeTyped(String phrase) {
        assertThat(change(KNOWN, phrase)).isEmpty();
        assertThat(rig.refusal(folder, Normalizer.normalize(phrase, Normalizer.Form.NFC)))
                .isEmpty();
        assertThat(rig.refusal(folder, Normalizer.normalize(phrase, Normalizer.Form.NFD)))
                .isEmpty();
        assertThat(rig.refusal(folder, phrase + " ")).isEqualTo("refusal.passphrase.wrong");
    }

    @Test
    void takesAThousandCharacters() {
        String phrase = "trasig paraply dansar baklänges i köket; ".repeat(30).substring(0, 1000);
        assertThat(change(KNOWN, phrase)).isEmpty();
        assertThat(rig.refusal(folder, phrase)).isEmpty();
        assertThat(rig.refusal(folder, phrase.substring(1))).isEqualTo("refusal.passphrase.wrong");
    }

    @Test
    void whatIsRefusedChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("keys.json"));
        assertThat(change(KNOWN, "kort")).isEqualTo("refusal.passphrase.short");
        assertThat(change(KNOWN, "Påhittade 2026")).isEqualTo("refusal.passphrase.weak");
        assertThat(change(KNOWN, RegisterRig.PASSPHRASE)).isEqualTo("refusal.passphrase.same");
        assertThat(change(new Secret.Passphrase("fel".toCharArray()), FRESH))
                .isEqualTo("refusal.passphrase.known-wrong");
        assertThat(change(new Secret.Passphrase(new char[0]), FRESH)).isEqualTo("refusal.passphrase.known-empty");
        assertThat(change(new Secret.RecoveryKey("fel".toCharArray()), FRESH))
                .isEqualTo("refusal.recovery.known-mistyped");
        assertThat(Files.readAllBytes(folder.resolve("keys.json"))).isEqualTo(before);
        assertThat(rig.files.failedTries(folder).times()).as("taken into the log").isEmpty();
    }

    @Test
    void aPracticeRegisterKeepsItsOwn() {
        try (var practice = RegisterRig.done(rig.files.createPractice(disk.resolve("Prov.varsam"),
                RegisterRig.PASSPHRASE.toCharArray(), RegisterRig.OWN, _ -> Outcome.done(0))).register()) {
            assertThat(refusal(practice.keys().changePassphrase(KNOWN, FRESH.toCharArray())))
                    .isEqualTo("refusal.passphrase.practice");
        }
    }

    @Test
    void aWrongOneInsideIsCountedToo() {
        try (var register = rig.open(folder)) {
            for (int i = 0; i < 4; i++) {
                register.keys().changePassphrase(new Secret.Passphrase("fel".toCharArray()), FRESH.toCharArray());
            }
        }
        assertThat(rig.files.failedTries(folder).times()).hasSize(4);
        assertThat(rig.pauses.getLast()).hasSeconds(2);
    }

    @Test
    void theRecoveryKeyMayChangeAForgottenPassphrase() {
        try (var register = RegisterRig.done(rig.files.open(folder, new Secret.RecoveryKey(recoveryKey)))) {
            assertThat(refusal(register.keys().changePassphrase(new Secret.RecoveryKey(recoveryKey),
                    FRESH.toCharArray()))).isEmpty();
        }
        assertThat(rig.refusal(folder, FRESH)).isEmpty();
    }

    @Test
    void aNewRecoveryKeyCountsOnceItIsTakenIntoUse() {
        char[] fresh;
        try (var register = rig.open(folder)) {
            assertThat(register.keys().isRecoveryConfirmed()).isFalse();
            assertThat(refusal(register.keys().newRecovery(new Secret.Passphrase("fel".toCharArray()))))
                    .isEqualTo("refusal.passphrase.known-wrong");
            NewRecovery renewal = RegisterRig.done(register.keys().newRecovery(KNOWN));
            fresh = renewal.key().clone();
        }
        assertThat(unlocksWithRecovery(recoveryKey)).as("stopped before it was checked").isEmpty();
        assertThat(unlocksWithRecovery(fresh)).isEqualTo("refusal.recovery.wrong");
        try (var register = rig.open(folder)) {
            NewRecovery renewal = RegisterRig.done(register.keys().newRecovery(KNOWN));
            fresh = renewal.key().clone();
            assertThat(refusal(renewal.use())).isEmpty();
            assertThat(renewal.key()).containsOnly('\0');
            assertThat(register.keys().isRecoveryConfirmed()).isTrue();
            assertThat(actions(register)).endsWith(LogAction.RECOVERY_RENEWED);
        }
        assertThat(unlocksWithRecovery(recoveryKey)).isEqualTo("refusal.recovery.wrong");
        assertThat(unlocksWithRecovery(fresh)).isEmpty();
        assertThat(rig.refusal(folder)).isEmpty();
    }

    @Test
    void theFirstRecoveryKeyIsConfirmedForGood() {
        try (var register = rig.open(folder)) {
            register.keys().confirmRecovery();
        }
        assertThat(change(KNOWN, FRESH)).isEmpty();
        try (var register = RegisterRig.done(rig.open(folder, FRESH))) {
            assertThat(register.keys().isRecoveryConfirmed()).isTrue();
        }
    }

    @Test
    void aHalfWrittenKeyFileIsForgotten() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("keys.json"));
        for (int length : List.of(0, 1, whole.length / 2, whole.length)) {
            Files.write(folder.resolve("keys.json.part"), Arrays.copyOf(whole, length));
            assertThat(rig.refusal(folder)).isEmpty();
            assertThat(folder.resolve("keys.json.part")).doesNotExist();
        }
    }

    @Test
    void aChangeThatIsNotInTheLogIsTakenIntoIt() throws IOException {
        byte[] old = Files.readAllBytes(folder.resolve("keys.json"));
        assertThat(change(KNOWN, FRESH)).isEmpty();
        Files.write(folder.resolve("keys.json"), old);
        try (var opened = rig.open(folder)) {
            assertThat(actions(opened).stream().filter(a -> a == LogAction.PASSPHRASE_CHANGED)).hasSize(2);
        }
    }

    @Test
    void aKeyFileOfAnotherRegisterIsNotTouched() throws IOException {
        Path other = disk.resolve("Annan.varsam");
        rig.create(other).register().close();
        byte[] foreign = Files.readAllBytes(other.resolve("keys.json"));
        try (var register = rig.open(folder)) {
            Files.write(folder.resolve("keys.json"), foreign);
            assertThat(refusal(register.keys().changePassphrase(KNOWN, FRESH.toCharArray())))
                    .isEqualTo("refusal.register.keys-damaged");
        }
        assertThat(Files.readAllBytes(folder.resolve("keys.json"))).isEqualTo(foreign);
    }

    @Test
    void aPlaceThatCantBeWrittenLeavesTheOld() throws IOException {
        Path part = folder.resolve("keys.json.part");
        try (var register = rig.open(folder)) {
            Files.createDirectories(part.resolve("upptagen"));
            assertThat(refusal(register.keys().changePassphrase(KNOWN, FRESH.toCharArray())))
                    .isEqualTo("refusal.register.keys-unwritten");
            assertThat(actions(register)).doesNotContain(LogAction.PASSPHRASE_CHANGED);
        }
        assertThat(rig.refusal(folder)).isEmpty();
    }

    private static List<LogAction> actions(OpenRegister register) {
        return register.work().read(w -> w.log().entries().stream().map(LogEntry::action).toList());
    }
}
