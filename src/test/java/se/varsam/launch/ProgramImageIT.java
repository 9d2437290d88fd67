package se.varsam.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.ExitCode;
import se.varsam.crypto.Argon2Cost;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.Passphrase;
import se.varsam.i18n.Texts;
import se.varsam.launch.ProgramImage.Result;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.store.Database;

/**
 * The packaged program as a shell sees it: every exit code that a command can be brought to, and errors of one Swedish
 * line. Runs in the profile {@code dist} once the image is made, and fails where there is none.
 */
class ProgramImageIT {
    private static final String PASSPHRASE = "gurka tandborste vulkan";
    private static final Texts TEXTS = new Texts();
    private static final ProgramImage IMAGE = ProgramImage.built();
    @TempDir
    static Path practice;
    private static Path made;
    private static Result making = new Result(-1, "", "");
    @TempDir
    Path disk;
    private Path register;

    @BeforeAll
    static void makePractice() throws Exception {
        made = practice.resolve("prov.varsam");
        making = IMAGE.start(practice, PASSPHRASE + "\n", "demo", made.toString());
    }

    @BeforeEach
    void copyPractice() throws IOException {
        register = Files.createDirectory(disk.resolve("prov.varsam"));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, register.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void tellsVersionAndHelp() throws Exception {
        assertThat(done("--version").out()).isEqualTo("Varsam " + Services.version() + "\n");
        assertThat(done("--help").out()).contains("Användning: ", "Slutkoder:", "tour").doesNotContain("Usage");
    }

    @Test
    void makesAPracticeRegister() {
        assertThat(making.err()).isEmpty();
        assertThat(making.code()).isZero();
        assertThat(making.out()).contains("13 påhittade barn");
    }

    @Test
    void listsAndChecks() throws Exception {
        assertThat(done("list", register).out().lines()).hasSize(13).first().asString().startsWith("2026-001  ");
        assertThat(done("check", register, "--full").out()).endsWith(TEXTS.get("cli.say.sound") + "\n");
    }

    @Test
    void writesCalendarAndForms() throws Exception {
        Path calendar = disk.resolve("frister.ics");
        done("calendar", register, "--out", calendar);
        assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR");
        for (String form : List.of("police-checklist", "concern-report")) {
            Path pdf = disk.resolve(form + ".pdf");
            done("print", register, "--child", "2026-001", "--document", form, "--out", pdf);
            assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-");
        }
    }

    @Test
    void playsTheTourWithoutADisplay() throws Exception {
        Path folder = disk.resolve("rundtur");
        done("tour", "--out", folder);
        assertThat(folder).isDirectoryContaining("glob:**/01-*.png").isDirectoryContaining("glob:**/11-*.png")
                .isDirectoryContaining("glob:**/police-checklist.pdf")
                .isDirectoryContaining("glob:**/concern-report.pdf");
    }

    @Test
    void misuse() throws Exception {
        refused(ExitCode.USAGE, TEXTS.get("cli.error.unknown", "lista"), PASSPHRASE, "lista");
        refused(ExitCode.USAGE, TEXTS.get("cli.error.unknown", "--nmaes"), PASSPHRASE, "list", register, "--nmaes");
        refused(ExitCode.USAGE, TEXTS.get("cli.error.value", "--from", "igår"), PASSPHRASE, "calendar", register,
                "--out", disk.resolve("f.ics"), "--from", "igår");
        refused(ExitCode.USAGE, TEXTS.get("cli.error.passphrase-missing"), "", "list", register);
    }

    @Test
    void argumentsArriveAsTyped() throws Exception {
        String odd = "två  ord 'och' \"$HOME\" `ls` * \\n å";
        refused(ExitCode.USAGE, TEXTS.get("cli.error.unknown", odd), PASSPHRASE, odd);
    }

    @Test
    void noSuchRegisterOrDrive() throws Exception {
        refused(ExitCode.REFUSED, TEXTS.get("refusal.register.missing"), PASSPHRASE, "list", disk.resolve("borta"));
        refused(ExitCode.REFUSED, TEXTS.get("refusal.register.missing"), PASSPHRASE, "list", "/finns-inte/enheten");
        refused(ExitCode.REFUSED, TEXTS.get("refusal.place.missing"), PASSPHRASE, "create", "/finns-inte/enheten");
    }

    @Test
    void aWrongPassphrase() throws Exception {
        refused(ExitCode.WRONG_KEY, TEXTS.get("refusal.passphrase.wrong"), PASSPHRASE + "er", "list", register);
    }

    @Test
    void aRegisterThatIsOpenElsewhere() throws Exception {
        var services = new Services(Clock.systemUTC(), TEXTS, Map.of(), "konto", Argon2Cost.STANDARD);
        var open = services.files().open(register, new Secret.Passphrase(PASSPHRASE.toCharArray()));
        try (var _ = open.toOptional().orElseThrow()) {
            refused(ExitCode.OPEN_ELSEWHERE, TEXTS.get("refusal.register.in-use"), PASSPHRASE, "list", register);
        }
    }

    @Test
    void damagedFiles() throws Exception {
        Path keys = register.resolve("keys.json");
        String good = Files.readString(keys);
        Files.writeString(keys, "{");
        refused(ExitCode.DAMAGED, TEXTS.get("refusal.register.keys-damaged"), PASSPHRASE, "list", register);
        Files.writeString(keys, good);
        Path database = register.resolve("register.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[5000] ^= 4;
        Files.write(database, bytes);
        refused(ExitCode.DAMAGED, TEXTS.get("refusal.register.damaged"), PASSPHRASE, "check", register);
    }

    @Test
    void aRegisterOfANewerVersion() throws Exception {
        Path keys = register.resolve("keys.json");
        Files.writeString(keys, Files.readString(keys).replace("\"version\": 1", "\"version\": 2"));
        refused(ExitCode.NEWER, TEXTS.get("refusal.register.newer"), PASSPHRASE, "list", register);
    }

    @Test
    void aPlaceThatCannotBeWritten() throws Exception {
        Path file = Files.createFile(disk.resolve("fil"));
        refused(ExitCode.DISK, TEXTS.get("cli.error.out-write", file), PASSPHRASE, "tour", "--out", file);
    }

    @Test
    void aLogChangedBehindTheProgramsBack() throws Exception {
        behindItsBack("UPDATE log_entry SET by_user='någon annan' WHERE id=2");
        Result result = run(PASSPHRASE, "check", register, "--full");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.FOUND.number());
        assertThat(result.out()).contains(TEXTS.get("refusal.register.log-broken", 2) + "\n");
        assertThat(result.err()).isEqualTo(TEXTS.get("cli.error.found", 1) + "\n");
    }

    private Result done(Object... arguments) throws Exception {
        Result result = run(PASSPHRASE, arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result;
    }

    private void refused(ExitCode code, String line, String passphrase, Object... arguments) throws Exception {
        Result result = run(passphrase, arguments);
        assertThat(result.err()).isEqualTo(line + "\n");
        assertThat(result.code()).isEqualTo(code.number());
        assertThat(result.out()).isEmpty();
        assertThat(line).as("says what is safe, and what to do").containsPattern(
                "Inget är|inget är|inte rörda|är oförändrat").matches("(.+[.!?] ){2,}.*");
    }

    private Result run(String passphrase, Object... arguments) throws Exception {
        return IMAGE.start(disk, passphrase, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private void behindItsBack(String change) throws IOException, SQLException {
        KeyFile keys = KeyFileText.read(Files.readAllBytes(register.resolve("keys.json"))).toOptional().orElseThrow();
        byte[] key = keys.unlock(KeyFile.Slot.PASSPHRASE, Passphrase.bytes(PASSPHRASE.toCharArray())).orElseThrow();
        var connection = Database.open(register.resolve("register.db"), key);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
        Database.close(connection);
    }
}
