package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.cli.CliRig.Result;

/** What holds for every command: help, version, misuse. The registers' own answers: {@link RegisterCommandsTest}. */
class CommandLineProgramTest {
    @TempDir
    Path disk;
    private final CliRig rig = new CliRig();

    @Test
    void withoutCommandOpensTheWindowOnTheDay() {
        assertThat(rig.run().code()).isZero();
        assertThat(rig.run("--today", "2027-01-31").code()).isZero();
        assertThat(rig.windows).containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 1, 31));
    }

    @Test
    void aPathOpensTheWindowWithIt() {
        Path there = disk.resolve("prov.varsam");
        Path gone = disk.resolve("borta.varsamkopia");
        assertThat(rig.run(disk).code()).isZero();
        assertThat(rig.run(there).code()).as("whatever lies there, the window tells").isZero();
        assertThat(rig.run(gone, "--today", "2027-01-31").code()).isZero();
        assertThat(rig.given).containsExactly(disk, there, gone);
    }

    @Test
    void helpIsInSwedishAndListsTheExitCodes() {
        Result help = rig.run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Användning: ", "create", "calendar", "Slutkoder:", "  9   Kontrollen",
                "VARSAM_PASSPHRASE").doesNotContain("Usage", "Commands", "Exit", "%", "{", "''");
        assertThat(rig.windows).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"create", "demo", "check", "list", "calendar", "print", "tour"})
    void everyCommandHelps(String command) {
        Result help = rig.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Användning: varsam " + command).doesNotContain("Usage");
        assertThat(help.out().lines().filter(l -> l.strip().startsWith("-"))).allMatch(l -> l.strip().contains("  ")
                || help.out().contains(l + "\n    "));
    }

    @Test
    void tellsTheVersion() {
        assertThat(rig.run("--version")).isEqualTo(new Result(0, "Varsam 0.1.0\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lista|lista", "list|REGISTER", "list reg --nmaes|--nmaes",
            "calendar reg --out f.ics --from igår|--from", "--today 2026-02-30|--today",
            "print reg --out f.pdf|--document",
            "print reg --document journal --out f.pdf|--document", "list a b|b", "tour|--out",
            "create reg --role chef|--role", "list reg --passphrase-file|--passphrase-file",
            "calendar reg --out f.ics --from 2027-01-02 --to 2027-01-01|--from",
            "print reg --document police-checklist --out f.pdf|--child"})
    void misuseIsToldInOneLine(String line, String about) {
        Result result = rig.run(ShellWords.split(line).toArray());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(about).contains("Inget är").endsWith("\n");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void theTourMakesItsFolder() {
        Path folder = disk.resolve("bilder/idag");

        Result result = rig.run("tour", "--out", folder);

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(folder.resolve("01.txt").toString());
        assertThat(folder).isDirectoryContaining(f -> f.endsWith("01.txt"));
    }

    @Test
    void aTourThatCantBeWrittenIsToldInOneLine() throws Exception {
        Path file = Files.createFile(disk.resolve("fil"));

        Result result = rig.run("tour", "--out", file);

        assertThat(result.code()).isEqualTo(8);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void everyExitCodeIsItsOwn() {
        assertThat(ExitCode.values()).extracting(ExitCode::number).doesNotHaveDuplicates();
    }
}
