package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.Counts;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.OpenRegister;

/**
 * What a crash left in the write-ahead log is damaged: the register opens as it was after one of its changes, never
 * between two. As often as the property {@code varsam.flips} says.
 */
class DamagedWalTest {
    private static final int FLIPS = Integer.getInteger("varsam.flips", 10);
    private static final int CHANGES = 12;

    @TempDir
    static Path disk;
    private static final RegisterRig RIG = new RegisterRig();
    private static Path crashed;
    private static Path bad;
    private static byte[] wal;

    @BeforeAll
    static void crash() throws IOException {
        Path folder = disk.resolve("Enheten.varsam");
        crashed = disk.resolve("Avbruten.varsam");
        bad = disk.resolve("Skadad.varsam");
        try (var made = RIG.create(folder).register()) {
            Child child = made.work().write(w -> w.children().add(2026));
            change(made, child, 0);
        }
        try (var open = RIG.open(folder)) {
            Child child = open.work().read(w -> w.children().all()).getFirst();
            for (int i = 1; i <= CHANGES; i++) {
                change(open, child, i);
            }
            RegisterRig.copy(folder, crashed);
        }
        wal = Files.readAllBytes(crashed.resolve("register.db-wal"));
        Files.createDirectory(bad);
    }

    private static void change(OpenRegister register, Child child, int number) {
        register.work().change(w -> {
            w.children().change(child.id(), ChildField.FIRST_NAME, "Påhittad " + number);
            w.children().change(child.id(), ChildField.MARKS, "Ett påhittat ärr ".repeat(90) + number);
        });
    }

    @Test
    void opensAtAWholeChange() throws IOException {
        var random = new Random(13);
        var flips = new Counts("flipped bits in the write-ahead log");
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = wal.clone();
            flipped[random.nextInt(wal.length)] ^= (byte) (1 << random.nextInt(8));
            flips.add(opened(flipped));
        }
        flips.tell();
        var cuts = new Counts("cuts in the write-ahead log");
        for (int i = 0; i < FLIPS / 5; i++) {
            cuts.add(opened(Arrays.copyOf(wal, random.nextInt(wal.length))));
        }
        cuts.tell();
        assertThat(opened(wal)).isEqualTo("nothing lost");
    }

    private static String opened(byte[] changed) throws IOException {
        for (Path old : BackupRig.names(bad)) {
            Files.delete(bad.resolve(old));
        }
        for (Path file : BackupRig.names(crashed)) {
            Files.copy(crashed.resolve(file), bad.resolve(file));
        }
        Files.write(bad.resolve("register.db-wal"), changed);
        Outcome<OpenRegister> outcome = RIG.open(bad, RegisterRig.PASSPHRASE);
        try (OpenRegister register = RegisterRig.done(outcome)) {
            assertThat(register.check()).isEmpty();
            Child child = register.work().read(w -> w.children().all()).getFirst();
            int first = number(child.facts().get(ChildField.FIRST_NAME).orElseThrow());
            assertThat(number(child.facts().get(ChildField.MARKS).orElseThrow())).isEqualTo(first);
            return first == CHANGES ? "nothing lost" : "back at an earlier change";
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
