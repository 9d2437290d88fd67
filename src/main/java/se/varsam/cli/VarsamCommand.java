package se.varsam.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
        return tools.window(today());
    }
}
