package se.varsam.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import se.varsam.service.port.Today;

/** The program itself: what holds for every command, and the window when none is named. */
@Command(name = "varsam")
final class VarsamCommand implements Callable<Integer> {
    private final Tools tools;

    @Option(names = "--today", scope = ScopeType.INHERIT, paramLabel = "DATUM", descriptionKey = "cli.option.today")
    @Nullable
    LocalDate day;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "cli.option.help")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.option.version")
    boolean version;

    @Parameters(arity = "0..1", paramLabel = "FIL", descriptionKey = "cli.option.given")
    @Nullable
    String given;

    VarsamCommand(Tools tools) {
        this.tools = tools;
    }

    /** The day that computed dates count from; times of the log and of prints are always the real ones. */
    Today today() {
        LocalDate given = day;
        return given == null ? Today.of(tools.clock()) : Today.look(given, tools.clock());
    }

    @Override
    public Integer call() {
        return tools.window(today(), Optional.ofNullable(given).map(this::path));
    }

    /** A word that names nothing on disk and doesn't look like a path was meant as a command. */
    private Path path(String word) {
        try {
            Path path = Path.of(word);
            if (Files.exists(path) || path.getNameCount() != 1 || word.contains(".varsam")) {
                return path;
            }
        } catch (InvalidPathException _) {
            // not a path, then
        }
        throw CommandFailed.with(ExitCode.USAGE, "cli.error.unknown", word);
    }
}
