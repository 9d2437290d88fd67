package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.Counts;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.Passphrase;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.UnitOfWork;
import se.varsam.store.Database;
import se.varsam.store.TableDump;

/**
 * One bit of a cleanly closed register is another than it was, or its end is gone: that is found, or everything that is
 * read is what it was. As many flips as the property {@code varsam.flips} says, and a fifth as many cuts, at places
 * that a fixed seed gives. For backups see {@link DamagedBackupTest}.
 */
class FlippedRegisterTest {
    private static final int FLIPS = Integer.getInteger("varsam.flips", 10);
    private static final int CHILDREN = 30;

    @TempDir
    static Path disk;
    private static final RegisterRig RIG = new RegisterRig();
    private static Path good;
    private static Path bad;
    private static byte[] key;
    private static String content;

    @BeforeAll
    static void make() throws Exception {
        good = disk.resolve("Hel.varsam");
        bad = disk.resolve("Skadad.varsam");
        try (var register = RIG.create(good).register()) {
            fill(register.work());
        }
        key = KeyFileText.read(Files.readAllBytes(good.resolve("keys.json"))).toOptional().orElseThrow()
                .unlock(KeyFile.Slot.PASSPHRASE, Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray())).orElseThrow();
        RegisterRig.copy(good, bad);
        RIG.open(bad).close();
        content = content(bad.resolve("register.db"));
    }

    private static void fill(UnitOfWork work) {
        for (int i = 0; i < CHILDREN; i++) {
            Child child = work.write(w -> w.children().add(2026));
            work.change(w -> {
                w.children().change(child.id(), ChildField.FIRST_NAME, "Påhittad");
                w.children().change(child.id(), ChildField.MARKS, "Ett påhittat ärr. ".repeat(60));
                w.log().change(child.id(), "FIRST_NAME", "", "Påhittad");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.db", "keys.json"})
    void isFoundOrChangesNothing(String name) throws Exception {
        byte[] whole = Files.readAllBytes(good.resolve(name));
        var random = new Random(11);
        var seen = new Counts("flipped bits in " + name);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            seen.add(verdict(name, flipped, "bit at " + at));
        }
        seen.tell();
        assertThat(seen.of("found when opened") + seen.of("found by the check")).isPositive();
        var cuts = new Counts("cuts in " + name);
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i < FLIPS / 5; i++) {
            lengths.add(random.nextInt(whole.length));
        }
        for (int length : lengths) {
            cuts.add(verdict(name, Arrays.copyOf(whole, length), "cut at " + length));
        }
        cuts.tell();
    }

    private static String verdict(String name, byte[] changed, String what) throws Exception {
        for (Path old : BackupRig.names(bad)) {
            Files.delete(bad.resolve(old));
        }
        for (Path file : BackupRig.names(good)) {
            Files.copy(good.resolve(file), bad.resolve(file));
        }
        Files.write(bad.resolve(name), changed);
        Map<String, String> before = RegisterRig.content(bad);
        Outcome<OpenRegister> opened = RIG.open(bad, RegisterRig.PASSPHRASE);
        if (opened.toOptional().isEmpty()) {
            Map<String, String> after = RegisterRig.content(bad);
            after.remove("failed-tries.txt");
            assertThat(after).as(what + ": what is there is left alone").isEqualTo(before);
            return "found when opened";
        }
        try (OpenRegister register = opened.toOptional().orElseThrow()) {
            if (!register.check().isEmpty()) {
                return "found by the check";
            }
        }
        assertThat(content(bad.resolve("register.db"))).as(what).isEqualTo(content);
        return "without effect";
    }

    private static String content(Path database) throws SQLException {
        Connection connection = Database.open(database, key);
        try {
            return TableDump.of(connection);
        } finally {
            Database.close(connection);
        }
    }
}
