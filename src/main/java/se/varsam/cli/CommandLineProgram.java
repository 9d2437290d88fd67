package se.varsam.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.port.RegisterFault;

/**
 * The command line: results on standard output, errors as one Swedish line on standard error, an {@link ExitCode} for
 * scripts, never a stack trace.
 */
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final Terminal terminal;
    private final Texts texts;
    private final CommandLine commands;

    /** A program that works with {@code tools} and talks through {@code terminal}. */
    public CommandLineProgram(Tools tools, Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
        var desk = new Desk(tools, terminal, texts);
        var top = new VarsamCommand(tools);
        this.commands = new CommandLine(top)
                .addSubcommand(new CreateCommand(desk))
                .addSubcommand(new DemoCommand(desk, top))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new LogCommand(desk))
                .addSubcommand(new PassphraseCommand(desk))
                .addSubcommand(new BackupCommand(desk))
                .addSubcommand(new RehearseCommand(desk))
                .addSubcommand(new RestoreCommand(desk))
                .addSubcommand(new SalvageCommand(desk))
                .addSubcommand(new ListCommand(desk, top))
                .addSubcommand(new CalendarCommand(desk, top))
                .addSubcommand(new PrintCommand(desk, top))
                .addSubcommand(new TourCommand(desk));
        commands.getCommandSpec().version(texts.get("cli.version", tools.version()));
        commands.setInterpolateVariables(false).setResourceBundle(texts).setOut(terminal.out()).setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> misunderstood(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e));
        describe(commands);
        commands.getSubcommands().values().forEach(this::describe);
    }

    /** Runs a command and gives its exit code. */
    public int run(List<String> arguments) {
        int code = commands.execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private void describe(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.description(texts.get("cli.command." + command.getCommandName()));
        usage.synopsisHeading(texts.get("cli.help.usage"));
        usage.synopsisSubcommandLabel(texts.get("cli.help.command"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n");
        usage.commandListHeading(texts.get("cli.help.commands"));
        usage.sortOptions(false);
        usage.width(100);
        if (command == commands) {
            var codes = new LinkedHashMap<String, String>();
            Arrays.stream(ExitCode.values())
                    .forEach(c -> codes.put(" " + c.number(), texts.get("cli.exit." + c.name())));
            usage.exitCodeListHeading(texts.get("cli.help.codes"));
            usage.exitCodeList(codes);
            usage.footer("", texts.get("cli.help.passphrase"));
        }
    }

    private int misunderstood(ParameterException e) {
        if (e.getCause() instanceof CommandFailed failed) {
            return end(failed.code(), failed.reason());
        }
        return end(ExitCode.USAGE, switch (e) {
            case UnmatchedArgumentException unmatched ->
                Refusal.of("cli.error.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> Refusal.of("cli.error.missing",
                    missing.getMissing().stream().map(CommandLineProgram::name).collect(Collectors.joining(", ")));
            default -> e.getArgSpec() == null
                    ? Refusal.of("cli.error.arguments")
                    : Refusal.of("cli.error.value", name(e.getArgSpec()), String.valueOf(e.getValue()));
        });
    }

    private int failed(Exception e) {
        return switch (e) {
            case CommandFailed failed -> end(failed.code(), failed.reason());
            case RegisterFault fault ->
                end(ExitCode.of(fault.kind()), Refusal.of("refusal.fault." + fault.kind().name()));
            default -> {
                LOG.error("a command ended in a fault of the program: {}", e.getClass().getName());
                yield end(ExitCode.FAULT, Refusal.of("cli.error.fault", e.getClass().getSimpleName()));
            }
        };
    }

    private int end(ExitCode code, Refusal reason) {
        terminal.err().println(texts.of(reason).replaceAll("\\s*\\R\\s*", " "));
        return code.number();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
