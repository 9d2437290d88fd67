package se.varsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.CliRig.Result;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;

/** Each command against a real register. */
class RegisterCommandsTest {
    @TempDir
    static Path practice;
    private static Path made;
    @TempDir
    Path disk;
    private final CliRig rig = new CliRig();
    private Path demo;

    @BeforeAll
    static void makePractice() {
        made = practice.resolve("prov.varsam");
        assertThat(new CliRig().run("demo", made)).extracting(Result::code, Result::err).containsExactly(0, "");
    }

    @BeforeEach
    void copyPractice() throws Exception {
        demo = Files.createDirectory(disk.resolve("prov.varsam"));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, demo.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void createPrintsTheRecoveryKeyOnceAndItUnlocks() {
        Path folder = disk.resolve("enheten");

        Result result = rig.run("create", folder, "--role", "god-man", "--municipality", "Provköping");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines().toList()).hasSize(3);
        char[] key = result.out().lines().toList().get(2).toCharArray();
        try (var open = rig.files().open(disk.resolve("enheten.varsam"), new Secret.RecoveryKey(key)).toOptional()
                .orElseThrow()) {
            assertThat(open.work().<String>read(w -> w.settings().own().municipality())).isEqualTo("Provköping");
            assertThat(open.work().<String>read(w -> w.settings().own().role().name())).isEqualTo("GOD_MAN");
        }
    }

    @Test
    void createRefusesWhatIsThereAndWhatIsWeak() {
        refused(3, rig.run("create", demo));
        rig.environment.put(PassphraseSource.VARIABLE, "kort");
        refused(3, rig.run("create", disk.resolve("ny")));
        refused(3, rig.run("create", disk.resolve("saknas/ny")));
        assertThat(disk.resolve("ny.varsam")).doesNotExist();
    }

    @Test
    void demoTakesThePracticePassphraseWhenNoneIsGiven() {
        Path folder = disk.resolve("övning.varsam");

        Result result = rig.typing("").run("demo", folder);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("fyra paraplyer i regnet", "13 påhittade");
        assertThat(rig.typing("fyra paraplyer i regnet\r\n").run("list", folder).code()).isZero();
    }

    @Test
    void listShowsNoNames() {
        Result result = rig.run("list", demo);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(13).first().asString().startsWith("2026-001  2027-02-21  Asylsökande");
        assertThat(result.out()).contains("borta sedan 2026-11-20", "antaget datum", "åldersbeslut överklagat",
                "stängd 2026-11-21", "okänt").doesNotContain("Ahmad", "Exempel", "Prov");
        assertThat(log(LogAction.READ)).isEmpty();
    }

    @Test
    void anAssumedDateMakesNobodyAnAdult() {
        assertThat(rig.run("list", demo).out()).contains("antaget datum").doesNotContain("kan ha fyllt 18");
        assertThat(rig.run("list", demo, "--today", "2027-06-01").out()).contains("antaget datum, kan ha fyllt 18");
    }

    @Test
    void listWithNamesIsLoggedAndHidesTheProtected() {
        Result result = rig.run("list", demo, "--names");

        assertThat(result.out()).contains("[Ahmad Exempelzai]", "[skyddade personuppgifter]").doesNotContain("Noor");
        assertThat(log(LogAction.READ)).hasSize(13);
    }

    @Test
    void aLookFromAnotherDayStartsNothing() {
        int before = log(LogAction.STARTED).size();

        assertThat(rig.run("list", demo, "--today", "2028-01-01").code()).isZero();
        assertThat(rig.run("calendar", demo, "--today", "2028-01-01", "--out", disk.resolve("f.ics")).code()).isZero();

        assertThat(log(LogAction.STARTED)).hasSize(before);
    }

    @Test
    void aPracticeRegisterIsToldFromTheDayGiven() {
        assertThat(rig.run("demo", disk.resolve("sen"), "--today", "2028-02-29").err()).isEmpty();

        assertThat(rig.run("list", disk.resolve("sen")).out()).contains("2028-001").contains("2028-05-29");
    }

    @Test
    void checkFindsASoundRegisterSound() {
        Result result = rig.run("check", demo);

        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).contains("helt");
        Result full = rig.run("check", demo, "--full");
        assertThat(full.code()).as(full.out() + full.err()).isZero();
        assertThat(full.out().lines()).hasSize(7).last().isEqualTo("Registret är helt och loggen obruten.");
    }

    @Test
    void checkTellsWhatIsDamaged() throws Exception {
        Path database = demo.resolve("register.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);

        Result result = rig.run("check", demo);

        assertThat(result.code()).isIn(6, 9);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void aDamagedKeyFileIsTold() throws Exception {
        CliRig.text(demo.resolve("keys.json"), "{}");

        refused(6, rig.run("list", demo));
    }

    @Test
    void passphrasesComeFromFileVariableOrStandardInput() throws Exception {
        Path file = CliRig.text(disk.resolve("fras.txt"), "\uFEFF" + CliRig.PASSPHRASE + "\r\n");

        assertThat(rig.typing(CliRig.PASSPHRASE + "\n").run("list", demo).code()).isZero();
        refused(4, rig.typing(CliRig.PASSPHRASE + " \n").run("list", demo));
        refused(2, rig.typing("").run("list", demo));
        rig.environment.put(PassphraseSource.VARIABLE, "fel fras helt och hållet");
        assertThat(rig.run("list", demo, "--passphrase-file", file).code()).isZero();
        refused(4, rig.run("list", demo));
        refused(3, rig.run("list", demo, "--passphrase-file", disk.resolve("saknas")));
        Files.write(file, new byte[]{'a', (byte) 0xE5, 'b'});
        refused(3, rig.run("list", demo, "--passphrase-file", file));
    }

    @Test
    void whoSitsAtATerminalIsAsked() {
        rig.typing("").asks = Optional.of(prompt -> {
            assertThat(prompt).isEqualTo("Lösenfras: ");
            return CliRig.PASSPHRASE.toCharArray();
        });
        assertThat(rig.run("list", demo).code()).isZero();
        rig.asks = Optional.of(_ -> new char[0]);
        refused(2, rig.run("list", demo));
    }

    @Test
    void aRegisterOpenElsewhereHasItsOwnCode() {
        try (var _ = open()) {
            refused(5, rig.run("list", demo));
        }
    }

    @Test
    void calendarTellsEveryDeadlineUnderItsOwnId() throws Exception {
        Path file = disk.resolve("frister.ics");

        assertThat(rig.run("calendar", demo, "--out", file).code()).isZero();
        List<VEvent> first = events(file);
        refused(3, rig.run("calendar", demo, "--out", file));
        assertThat(rig.run("calendar", demo, "--out", file, "--force").code()).isZero();
        List<VEvent> second = events(file);

        assertThat(first).extracting(e -> e.getSummary().getValue()).contains("2026-001 · a18-soc-9",
                "2026-002 · a18-soc-1").contains("2026-006 · bevakning", "bevakning")
                .allMatch(t -> t.matches("2026-0\\d\\d · [a-z0-9-]+|bevakning"));
        assertThat(second).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates()
                .containsExactlyElementsOf(first.stream().map(e -> e.getUid().getValue()).toList());
        assertThat(event(first, "2026-002 · a18-soc-1").getStatus().isCancelled()).isTrue();
        assertThat(event(first, "2026-002 · a18-soc-9").getStatus().isConfirmed()).isTrue();
        assertThat(event(first, "2026-003 · a18-soc-1").getStatus().isCancelled()).isTrue();
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20270131").doesNotContain("Ahmad", "Exempel");
        assertThat(log(LogAction.EXPORTED)).hasSize(2);
    }

    @Test
    void calendarKeepsToItsDays() throws Exception {
        Path file = disk.resolve("vecka.ics");

        rig.run("calendar", demo, "--out", file, "--from", "2026-11-20", "--to", "2026-12-04");

        assertThat(events(file)).isNotEmpty().extracting(e -> e.getDateStart().getValue().getRawComponents().toString())
                .allMatch(d -> d.compareTo("20261120") >= 0 && d.compareTo("20261205") < 0);
    }

    @Test
    void printsADraftThatIsLoggedAndNotKept() throws Exception {
        for (String document : List.of("police-checklist", "concern-report", "of-miss", "police-completion",
                "away-log")) {
            Path file = disk.resolve(document + ".pdf");

            Result result = rig.run("print", demo, "--child", "2026-12", "--document", document, "--out", file);

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        }
        assertThat(log(LogAction.EXPORTED)).hasSize(5).allMatch(e -> e.subject().orElse("").equals("2026-012"));
        try (var open = open()) {
            assertThat(open.work().<List<SentDocument>>read(w -> w.sent().all())).isEmpty();
        }
    }

    @Test
    void printsForTheNamedRecipientOrSaysWhoThereIs() throws Exception {
        assertThat(rig.run("print", demo, "--child", "2026-012", "--document", "away-notice", "--to", "school", "--out",
                disk.resolve("school.pdf")).code()).isZero();
        assertThat(Files.readString(disk.resolve("school.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        Path none = disk.resolve("none.pdf");
        Result police = rig.run("print", demo, "--child", "2026-012", "--document", "away-notice", "--to", "police",
                "--out", none);
        refused(2, police);
        assertThat(police.err()).contains("housing, school, migration, chief-guardian, other");
        refused(2, rig.run("print", demo, "--child", "2026-012", "--document", "paper-receipt", "--to", "police",
                "--out", none));
        refused(2, rig.run("print", demo, "--blank", "--document", "away-notice", "--to", "school", "--out", none));
        assertThat(none).doesNotExist();
    }

    @Test
    void printsABlankFormWithOrWithoutAChild() {
        assertThat(rig.run("print", demo, "--blank", "--document", "police-checklist", "--out", disk.resolve("a.pdf"))
                .code()).isZero();
        assertThat(rig.run("print", demo, "--blank", "--child", "2026-001", "--document", "concern-report", "--out",
                disk.resolve("b.pdf")).code()).isZero();
    }

    @Test
    void refusesAnUnknownChildAndAFolderThatIsNotThere() {
        refused(3, rig.run("print", demo, "--child", "2026-099", "--document", "police-checklist", "--out",
                disk.resolve("c.pdf")));
        refused(3, rig.run("print", demo, "--child", "Ahmad", "--document", "police-checklist", "--out",
                disk.resolve("c.pdf")));
        refused(3, rig.run("calendar", demo, "--out", disk.resolve("saknas/f.ics")));
        Result folder = rig.run("calendar", demo, "--out", disk, "--force");
        refused(3, folder);
        assertThat(folder.err()).contains("är en mapp");
        assertThat(disk).isDirectoryNotContaining("glob:**.{pdf,part}");
    }

    @Test
    void logTellsLinesWithFileNumbersAndValuesOnlyWhenAsked() {
        rig.run("list", demo, "--names");

        Result result = rig.run("log", demo, "--from", "2026-11-21", "--to", "2026-11-21");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).first().asString().startsWith("1\t2026-11-21 12:00:00\t")
                .contains("(konto)\tSkapat\t\t");
        assertThat(result.out()).contains("\tLäst\t2026-001\t", "\tÄndrat\t2026-001\tFörnamn\n")
                .doesNotContain("Ahmad", "Exempel");
        assertThat(rig.run("log", demo, "--to", "2026-11-20").out()).isEmpty();
        refused(2, rig.run("log", demo, "--from", "2026-11-22", "--to", "2026-11-21"));

        int read = log(LogAction.READ).size();
        assertThat(rig.run("log", demo, "--values").out()).contains("\tFörnamn\t\tAhmad\n");
        assertThat(log(LogAction.READ)).hasSizeGreaterThan(read);
    }

    private static void refused(int code, Result result) {
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).doesNotContain("Exception", "java.");
    }

    private OpenRegister open() {
        return rig.files().open(demo, new Secret.Passphrase(CliRig.PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow();
    }

    private List<LogEntry> log(LogAction action) {
        try (var open = open()) {
            return open.work().<List<LogEntry>>read(w -> w.log().entries().stream()
                    .filter(e -> e.action() == action).toList());
        }
    }

    private static List<VEvent> events(Path file) throws Exception {
        return Biweekly.parse(file.toFile()).first().getEvents();
    }

    private static VEvent event(List<VEvent> events, String title) {
        return events.stream().filter(e -> e.getSummary().getValue().equals(title)).findFirst().orElseThrow();
    }
}
