package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.CliRig.Result;

class PassphraseCommandTest {
    private static final String FRESH = " lampa igelkott gräddfil 🦊";

    @TempDir
    Path disk;
    private final CliRig rig = new CliRig();
    private Path register;

    @BeforeEach
    void aRegister() {
        register = disk.resolve("prov.varsam");
        assertThat(rig.run("create", register).code()).isZero();
    }

    private int opens(String phrase) {
        rig.environment.put(PassphraseSource.VARIABLE, phrase);
        return rig.run("check", register).code();
    }

    @Test
    void bothFromVariables() {
        rig.environment.put(PassphraseSource.NEW_VARIABLE, FRESH);
        Result result = rig.run("passphrase", register);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("Lösenfrasen är bytt").doesNotContain("igelkott");
        assertThat(opens(CliRig.PASSPHRASE)).isEqualTo(4);
        assertThat(opens(FRESH)).isZero();
    }

    @Test
    void bothFromFiles() throws Exception {
        Path old = CliRig.text(disk.resolve("gammal.txt"), CliRig.PASSPHRASE + "\n");
        Path fresh = CliRig.text(disk.resolve("ny.txt"), "\uFEFF" + FRESH + "\r\n");
        rig.environment.clear();
        assertThat(rig.run("passphrase", register, "--passphrase-file", old, "--new-passphrase-file", fresh).code())
                .isZero();
        assertThat(opens(FRESH)).isZero();
    }

    @Test
    void bothOnStandardInput() {
        assertThat(rig.typing(CliRig.PASSPHRASE + "\n" + FRESH + "\n").run("passphrase", register).code()).isZero();
        assertThat(opens(FRESH)).isZero();
    }

    @Test
    void whoTypesUnseenTypesTheNewOneTwice() {
        Deque<String> typed = new ArrayDeque<>(
                List.of(CliRig.PASSPHRASE, FRESH, FRESH + " ", CliRig.PASSPHRASE, FRESH, FRESH));
        rig.environment.clear();
        rig.asks = Optional.of(_ -> typed.remove().toCharArray());
        refused(2, rig.run("passphrase", register));
        assertThat(rig.run("passphrase", register).code()).isZero();
        assertThat(opens(FRESH)).isZero();
    }

    @Test
    void refusalsChangeNothing() {
        refused(2, rig.typing(CliRig.PASSPHRASE + "\n").run("passphrase", register));
        refused(4, rig.typing("fel\n" + FRESH + "\n").run("passphrase", register));
        refused(3, rig.typing(CliRig.PASSPHRASE + "\nkort\n").run("passphrase", register));
        refused(3, rig.typing(CliRig.PASSPHRASE + "\n" + CliRig.PASSPHRASE).run("passphrase", register));
        assertThat(opens(CliRig.PASSPHRASE)).isZero();
    }

    private static void refused(int code, Result result) {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).doesNotContain("igelkott");
    }
}
