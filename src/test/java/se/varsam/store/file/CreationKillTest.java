package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that makes a register and fills it, at random moments: there is a whole one or none. How often is the
 * property {@code varsam.kills}.
 */
class CreationKillTest {
    private static final int KILLS = Integer.getInteger("varsam.kills", 8);

    @TempDir
    Path disk;
    private final Random random = new Random(20261127);

    @Test
    void leavesAWholeRegisterOrNone() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = Files.createDirectory(disk.resolve("försök-" + kill));
            Path folder = place.resolve("Enheten.varsam");
            makeUntilKilled(folder, kill);
            var rig = new RegisterRig();
            if (Files.exists(folder)) {
                try (var made = rig.open(folder)) {
                    assertThat(made.check()).isEmpty();
                    assertThat(made.work().<Integer>read(w -> w.children().all().size()))
                            .isEqualTo(OtherProcess.CHILDREN);
                }
            } else {
                assertThat(rig.refusal(folder)).isIn("refusal.register.unfinished", "refusal.register.missing");
                rig.create(folder).register().close();
                assertThat(rig.refusal(folder)).isEmpty();
            }
            assertThat(place.toFile().list()).containsExactly("Enheten.varsam");
        }
    }

    /** By turns before the first child, among the children, and after the last one, where all is put into place. */
    private void makeUntilKilled(Path folder, int kill) throws IOException, InterruptedException {
        int lines = switch (kill % 3) {
            case 0 -> OtherProcess.CHILDREN;
            case 1 -> random.nextInt(OtherProcess.CHILDREN);
            default -> 0;
        };
        Process maker = OtherProcess.start("make", folder.toString());
        try (var heard = maker.inputReader(StandardCharsets.UTF_8)) {
            assertThat(heard.readLine()).isEqualTo("<go>");
            for (int i = 0; i < lines; i++) {
                assertThat(heard.readLine()).isEqualTo("<" + i + ">");
            }
            maker.waitFor(random.nextInt(lines == 0 ? 800 : 150), TimeUnit.MILLISECONDS);
            maker.toHandle().destroyForcibly();
            maker.waitFor();
        }
    }
}
