package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * Kills a program that changes the passphrase, at random moments: the old or the new one opens, never both, never none.
 * How often is the property {@code varsam.kills}.
 */
class KeyChangeKillTest {
    private static final int KILLS = Integer.getInteger("varsam.kills", 6);

    @TempDir
    Path disk;
    private final Random random = new Random(20261127);
    private final RegisterRig rig = new RegisterRig();

    @Test
    void leavesTheOldOrTheNew() throws IOException, InterruptedException {
        Path folder = disk.resolve("Enheten.varsam");
        var made = rig.create(folder);
        made.register().close();
        int changes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = changeUntilKilled(folder);
            boolean first = rig.refusal(folder, OtherProcess.phrase(0)).isEmpty();
            boolean second = rig.refusal(folder, OtherProcess.phrase(1)).isEmpty();
            assertThat(first).as("one of two opens").isNotEqualTo(second);
            changes += acknowledged;
            try (var opened = RegisterRig.done(rig.files.open(folder, new Secret.RecoveryKey(made.recoveryKey())))) {
                assertThat(opened.check()).isEmpty();
                int logged = opened.work().<Long>read(w -> w.log().entries().stream()
                        .filter(line -> line.action() == LogAction.PASSPHRASE_CHANGED).count()).intValue();
                assertThat(logged).as("each change is in the log, with one at most that was not heard of")
                        .isBetween(changes, changes + 1);
                changes = logged;
            }
            assertThat(folder.resolve("keys.json.part")).doesNotExist();
        }
        assertThat(changes).as("it really changed").isGreaterThanOrEqualTo(KILLS);
    }

    /** How many changes were acknowledged. */
    private int changeUntilKilled(Path folder) throws IOException, InterruptedException {
        Process changer = OtherProcess.start("change", folder.toString());
        try (var heard = changer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(heard.readLine()).isEqualTo("<go>");
            int sure = 1 + random.nextInt(4);
            for (int i = 0; i < sure; i++) {
                assertThat(heard.readLine()).isNotNull();
            }
            changer.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            changer.toHandle().destroyForcibly();
            changer.waitFor();
            return sure + (int) heard.lines().filter(line -> line.endsWith(">")).count();
        }
    }
}
