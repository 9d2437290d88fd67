package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Salvaged;

/**
 * A register of thirty made-up children with one page damaged at a time: what is saved, and that the damaged one stays
 * as it is. How many pages are tried is the property {@code varsam.salvages}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalvageTest {
    private static final int PAGE = 4096;
    private static final int TRIES = Integer.getInteger("varsam.salvages", 16);

    @TempDir
    static Path disk;
    private final RegisterRig rig = new RegisterRig();
    private Path whole;
    private byte[] good;

    @BeforeAll
    void make() throws Exception {
        whole = disk.resolve("Hel.varsam");
        try (OpenRegister register = rig.create(whole).register()) {
            fill(register);
        }
        good = Files.readAllBytes(whole.resolve("register.db"));
    }

    private static void fill(OpenRegister register) {
        register.work().change(w -> {
            for (int i = 0; i < 30; i++) {
                var child = w.children().add(2026).id();
                for (ChildField field : List.of(ChildField.FIRST_NAME, ChildField.LAST_NAME, ChildField.HAIR,
                        ChildField.EYES, ChildField.BUILD, ChildField.ADDRESS)) {
                    String value = "Påhittat värde " + i + " " + "x".repeat(60);
                    w.children().change(child, field, value);
                    w.log().change(child, field.name(), "", value);
                }
            }
        });
    }

    @Test
    void nearlyAllIsSavedWhicheverPageIsDamaged() throws Exception {
        int pages = good.length / PAGE;
        var nothing = new ArrayList<Integer>();
        var saved = new ArrayList<Long>();
        var lost = new ArrayList<Long>();
        for (int i = 0; i < TRIES; i++) {
            int page = 1 + (int) ((long) i * (pages - 1) / TRIES);
            byte[] bad = good.clone();
            bad[page * PAGE + 1000] ^= 16;
            Path damaged = damaged("Skadad" + i, bad);
            var before = RegisterRig.content(damaged);
            Path to = disk.resolve("Räddad" + i + ".varsam");
            switch (salvage(damaged, to)) {
                case Outcome.Done<Salvaged>(var found) -> {
                    saved.add(found.saved());
                    lost.add(found.lost());
                    assertWorks(found);
                }
                case Outcome.Refused<Salvaged>(var reason) -> {
                    assertThat(reason.key()).isEqualTo("refusal.salvage.nothing");
                    assertThat(to).doesNotExist();
                    nothing.add(page);
                }
            }
            assertThat(RegisterRig.content(damaged)).isEqualTo(before);
        }
        assertThat(nothing.size() + saved.size()).isEqualTo(TRIES);
        assertThat(saved).as("pages %s, nothing at %s, lost %s", pages, nothing, lost).hasSizeGreaterThan(TRIES * 2 / 3)
                .allMatch(rows -> rows > 400);
        assertThat(disk).isDirectoryNotContaining("glob:**.part");
    }

    private void assertWorks(Salvaged found) {
        assertThat(found.whole().size() + found.parts().size()).isEqualTo(30);
        assertThat(found.whole()).allMatch(number -> number.matches("2026-0\\d\\d"));
        try (OpenRegister register = rig.open(found.folder())) {
            assertThat(register.check()).isEmpty();
            assertThat(register.work().<Integer>read(w -> w.children().all().size())).isEqualTo(30);
            assertThat(register.work().<Boolean>read(w -> w.log().entries().stream()
                    .anyMatch(line -> line.action() == LogAction.SALVAGED))).isTrue();
        }
    }

    @Test
    void aWholeOneIsSavedWhole() throws Exception {
        Salvaged found = RegisterRig.done(salvage(whole, disk.resolve("Kopia.varsam")));
        assertThat(found.lost()).isZero();
        assertThat(found.logBroken()).isEmpty();
        assertThat(found.parts()).isEmpty();
        assertWorks(found);
    }

    @Test
    void theFirstBytesAreKnownToTheKeyFile() throws Exception {
        byte[] bad = good.clone();
        Arrays.fill(bad, 0, 16, (byte) 1);
        Salvaged found = RegisterRig.done(salvage(damaged("Utan början", bad), disk.resolve("Med början.varsam")));
        assertThat(found.lost()).isZero();
        assertWorks(found);
    }

    @Test
    void aCutOffEndLosesTheEnd() throws Exception {
        Path damaged = damaged("Avklippt", Arrays.copyOf(good, good.length - 2 * PAGE - 100));
        Salvaged found = RegisterRig.done(salvage(damaged, disk.resolve("Räddat ur avklippt.varsam")));
        assertThat(found.tables()).extracting(Salvaged.Table::name).contains("child", "log_entry");
        try (OpenRegister register = rig.open(found.folder())) {
            assertThat(register.check()).isEmpty();
        }
    }

    @Test
    void refusesAWrongPhraseATakenPlaceAndAFirstPageThatIsGone() throws Exception {
        assertThat(reason(rig.files.salvage(whole, new Secret.Passphrase("fel".toCharArray()),
                disk.resolve("Ny.varsam"), Watch.NOBODY))).isEqualTo("refusal.passphrase.wrong");
        assertThat(reason(salvage(whole, whole))).isEqualTo("refusal.place.taken");
        byte[] bad = good.clone();
        bad[2000] ^= 1;
        assertThat(reason(salvage(damaged("Utan sida ett", bad), disk.resolve("Ny.varsam"))))
                .isEqualTo("refusal.salvage.nothing");
        assertThat(reason(rig.files.salvage(whole, secret(), disk.resolve("Ny.varsam"), (done, _) -> done < 5)))
                .isEqualTo("refusal.salvage.stopped");
        assertThat(disk.resolve("Ny.varsam")).doesNotExist();
    }

    private static String reason(Outcome<Salvaged> outcome) {
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    private Outcome<Salvaged> salvage(Path damaged, Path to) {
        return rig.files.salvage(damaged, secret(), to, Watch.NOBODY);
    }

    private static Secret secret() {
        return new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray());
    }

    private Path damaged(String name, byte[] database) throws Exception {
        Path folder = disk.resolve(name + ".varsam");
        RegisterRig.copy(whole, folder);
        Files.write(folder.resolve("register.db"), database);
        return folder;
    }
}
