package se.varsam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.crypto.Argon2Cost;
import se.varsam.i18n.Texts;
import se.varsam.launch.Services;
import se.varsam.service.CalendarService;
import se.varsam.service.PracticeRegister;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Today;

/** The command line with real registers, cheap tries and a clock that stands still. */
final class CliRig implements Tools {
    static final String PASSPHRASE = "gurka tandborste vulkan";
    static final Texts TEXTS = new Texts();
    static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    final Map<String, String> environment = new HashMap<>(Map.of(PassphraseSource.VARIABLE, PASSPHRASE));
    final List<LocalDate> windows = new ArrayList<>();
    final List<Path> given = new ArrayList<>();
    private static final Services SERVICES = new Services(Clock.fixed(NOON, ZoneOffset.UTC), TEXTS, Map.of(), "konto",
            new Argon2Cost(8 * 1024, 1, 1));
    Optional<Function<String, char[]>> asks = Optional.empty();
    private byte[] in = new byte[0];

    /** How a command ended. */
    record Result(int code, String out, String err) {}

    Result run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(environment, new ByteArrayInputStream(in), new PrintWriter(out),
                new PrintWriter(err), asks);
        int code = new CommandLineProgram(this, terminal, TEXTS)
                .run(List.of(arguments).stream().map(Object::toString).toList());
        return new Result(code, out.toString(), err.toString());
    }

    CliRig typing(String text) {
        environment.remove(PassphraseSource.VARIABLE);
        in = text.getBytes(UTF_8);
        return this;
    }

    @Override
    public RegisterFiles files() {
        return SERVICES.files();
    }

    @Override
    public Clock clock() {
        return SERVICES.clock();
    }

    @Override
    public Session session(OpenRegister register, Today today) {
        return SERVICES.session(register, today);
    }

    @Override
    public CalendarService calendar(OpenRegister register, Today today) {
        return SERVICES.calendar(register, today);
    }

    @Override
    public PracticeRegister practice(Today today) {
        return SERVICES.practice(today);
    }

    @Override
    public int window(Today today, Optional<Path> path) {
        windows.add(today.date());
        path.ifPresent(given::add);
        return 0;
    }

    @Override
    public Tour tour() {
        return folder -> List.of(Files.writeString(folder.resolve("01.txt"), "bild"));
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    static Path text(Path file, String text) throws java.io.IOException {
        return Files.writeString(file, text, UTF_8);
    }
}
