package se.varsam.launch;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.varsam.cli.CommandLineProgram;
import se.varsam.cli.Terminal;
import se.varsam.domain.shared.Lazy;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** The command line; the window too, where it is asked for with a day. */
final class Commands {
    private final Clock clock = Clock.systemUTC();
    private final Texts texts = new Texts();
    private final Terminal terminal = new Terminal(System.getenv(), System.in, writer(System.out), writer(System.err),
            asks());
    private final Lazy<Services> services = new Lazy<>(() -> Services.onThisComputer(clock, texts));

    /** Runs a command and gives its exit code. */
    int run(List<String> arguments) {
        Logging.start();
        var tools = new ProgramTools(clock, services, this::window, this::tour, Services.version());
        return new CommandLineProgram(tools, terminal, texts).run(arguments);
    }

    private int window(Today today, Optional<Path> given) {
        if (!Display.isThere()) {
            return tourInstead();
        }
        Logging.warnings();
        return new WindowStart(services, today).run(given);
    }

    private List<Path> tour(Path folder) throws IOException {
        return new TourPlay(services.get()).play(folder);
    }

    /** Without a display: says so in one line and plays the tour into a folder it names. */
    private int tourInstead() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."), "varsam-rundtur");
        terminal.out().println(texts.get("cli.say.no-display", folder));
        terminal.out().flush();
        try {
            Files.createDirectories(folder);
            tour(folder);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads without showing what is typed, where someone sits at a terminal. */
    private static Optional<Function<String, char[]>> asks() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).map(console -> prompt -> {
            char[] typed = console.readPassword("%s", prompt);
            return typed == null ? new char[0] : typed;
        });
    }

    /** What the terminal can show; UTF-8 where its own charset has no Swedish letters. */
    private static PrintWriter writer(PrintStream stream) {
        Charset own = stream.charset();
        boolean swedish = own.newEncoder().canEncode("åäöÅÄÖ");
        return new PrintWriter(stream, true, swedish ? own : StandardCharsets.UTF_8);
    }
}
