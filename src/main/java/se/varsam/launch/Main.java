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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.varsam.cli.CommandLineProgram;
import se.varsam.cli.ShellWords;
import se.varsam.cli.Terminal;
import se.varsam.crypto.Argon2Cost;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.store.file.HeadsFile;

/** The way in. Doesn't extend {@code Application}: a start from the class path needs that. */
public final class Main {
    private final Clock clock = Clock.systemUTC();
    private final Map<String, String> environment = System.getenv();
    private final Texts texts = new Texts();
    private final Terminal terminal = new Terminal(environment, System.in, writer(System.out), writer(System.err),
            asks());
    private @Nullable Services services;

    private Main() {}

    /**
     * Starts the program: a command when one is named, otherwise the window. Without arguments the system property
     * {@code varsam.args} is split as a shell would split it.
     */
    public static void main(String[] args) {
        Locale.setDefault(Texts.SWEDISH);
        Logging.start();
        List<String> words = args.length > 0 ? List.of(args) : ShellWords.split(System.getProperty("varsam.args", ""));
        System.exit(new Main().run(words));
    }

    private int run(List<String> arguments) {
        var tools = new ProgramTools(clock, this::services, this::window, this::tour, Services.version());
        return new CommandLineProgram(tools, terminal, texts).run(arguments);
    }

    private Services services() {
        Services made = services;
        if (made == null) {
            made = new Services(clock, texts, environment, System.getProperty("user.name", ""), Argon2Cost.STANDARD,
                    new HeadsFile(WindowStart.settings()));
            services = made;
        }
        return made;
    }

    private int window(Today today, Optional<Path> given) {
        String platform = System.getProperty("glass.platform", "");
        if (!Display.isThere(environment, System.getProperty("os.name", ""), platform)) {
            return tourInstead();
        }
        Logging.warnings();
        return new WindowStart(services(), today).run(given);
    }

    private List<Path> tour(Path folder) throws IOException {
        return new TourPlay(services()).play(folder);
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
