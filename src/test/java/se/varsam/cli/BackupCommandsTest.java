package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.CliRig.Result;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.service.port.RegisterFiles.Secret;

/** A backup made, tried and restored as a script would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupCommandsTest {
    @TempDir
    static Path disk;
    private final CliRig rig = new CliRig();
    private Path register;
    private Path copies;
    private Path copy;
    private Result made;

    @BeforeAll
    void make() throws IOException {
        register = disk.resolve("prov.varsam");
        copies = Files.createDirectory(disk.resolve("kopior"));
        assertThat(rig.run("demo", register).code()).isZero();
        made = rig.run("backup", register, "--to", copies);
        try (Stream<Path> files = Files.list(copies)) {
            copy = files.findFirst().orElseThrow();
        }
    }

    @Test
    void backupTellsWhereItLiesAndWhatItHolds() {
        assertThat(made).extracting(Result::code, Result::err).containsExactly(0, "");
        assertThat(made.out().lines()).hasSize(2);
        assertThat(made.out()).contains("gjord och kontrollerad: " + copy, "Barn: 13. ").contains("kontrolltal: ");
        assertThat(copy.getFileName()).hasToString("varsam-2026-11-21-120000.varsamkopia");
        assertThat(log(register, LogAction.BACKED_UP)).isOne();
    }

    @Test
    void rehearsePrintsADatedReceipt() {
        Result tried = rig.run("rehearse", copy);

        assertThat(tried).extracting(Result::code, Result::err).containsExactly(0, "");
        assertThat(tried.out().lines()).singleElement().asString().startsWith(
                "Provåterställning 2026-11-21 12:00: kopian från 2026-11-21 12:00 är hel och går att återställa. "
                        + "Barn: 13. Handlingar: ");
    }

    @Test
    void restoreMakesARegisterThatIsWhole() {
        Path anew = disk.resolve("ny");

        Result restored = rig.run("restore", copy, "--to", anew);

        assertThat(restored).extracting(Result::code, Result::err).containsExactly(0, "");
        assertThat(restored.out()).contains("återställt: " + anew + ".varsam").doesNotContain("låg där");
        assertThat(rig.run("check", anew).code()).isZero();
        assertThat(rig.run("list", anew).out()).isEqualTo(rig.run("list", register).out());
        assertThat(log(disk.resolve("ny.varsam"), LogAction.BACKED_UP)).isZero();
    }

    @Test
    void restoreKeepsThePresentRegisterAside() {
        Path folder = disk.resolve("kvar.varsam");
        assertThat(rig.run("restore", copy, "--to", folder).code()).isZero();

        Result again = rig.run("restore", copy, "--to", folder);

        assertThat(again.code()).as(again.err()).isZero();
        Path aside = disk.resolve("kvar-undanlagd-2026-11-21-120000.varsam");
        assertThat(again.out()).contains("låg där är kvar och ligger nu i " + aside);
        assertThat(rig.run("check", aside).code()).isZero();
    }

    @Test
    void thinningRemovesTheEarlierOneOfTheDayAndNeverTheNewest() throws IOException {
        Path folder = Files.createDirectory(disk.resolve("gallras"));
        Path own = disk.resolve("gallrad.varsam");
        assertThat(rig.run("restore", copy, "--to", own).code()).isZero();
        Path earlier = Files.copy(copy, folder.resolve(copy.getFileName()));

        Result thinned = rig.run("backup", own, "--to", folder, "--thin");

        assertThat(thinned.out()).as(thinned.err()).contains("togs bort: 1");
        assertThat(earlier).doesNotExist();
        assertThat(folder.resolve("varsam-2026-11-21-120000-2.varsamkopia")).exists();
    }

    @Test
    void whatGoesWrongHasOneLineAndACode() throws IOException {
        refused(2, rig.run("backup", register), "--to");
        refused(8, rig.run("backup", register, "--to", disk.resolve("saknas")), "(R-60)");
        refused(3, rig.run("backup", register, "--to", register), "(R-61)");
        refused(3, rig.run("rehearse", disk.resolve("saknas")), "(R-71)");
        refused(3, rig.run("rehearse", register.resolve("keys.json")), "(R-72)");
        byte[] cut = Files.readAllBytes(copy);
        Path half = Files.write(disk.resolve("halv.varsamkopia"), java.util.Arrays.copyOf(cut, cut.length / 2));
        refused(6, rig.run("rehearse", half), "(R-73)");
        refused(6, rig.run("restore", half, "--to", disk.resolve("halv")), "(R-73)");
        try (var _ = rig.files().open(register, new Secret.Passphrase(CliRig.PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow()) {
            refused(5, rig.run("restore", copy, "--to", register), "(R-09)");
        }
        var other = new CliRig().typing("en helt annan fras\n");
        refused(4, other.run("rehearse", copy), "(R-76)");
        assertThat(disk.resolve("halv.varsam")).doesNotExist();
    }

    private static void refused(int code, Result result, String says) {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.err().lines()).singleElement().asString().contains(says);
        assertThat(result.out()).isEmpty();
    }

    private long log(Path folder, LogAction action) {
        try (var open = rig.files().open(folder, new Secret.Passphrase(CliRig.PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow()) {
            return open.work().read(w -> w.log().entries()).stream().map(LogEntry::action).filter(action::equals)
                    .count();
        }
    }
}
