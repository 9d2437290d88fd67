package se.varsam.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.service.LogService;

/**
 * The lines of the log, oldest first, with tabs between the columns: file numbers, no names. What fields held is shown
 * only when asked for, and then it is logged.
 */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
    private static final int AT_ONCE = 1_000;

    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--from", paramLabel = "DATUM", descriptionKey = "cli.option.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATUM", descriptionKey = "cli.option.to")
    private @Nullable LocalDate to;

    @Option(names = "--values", descriptionKey = "cli.option.values")
    private boolean values;

    LogCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw CommandFailed.with(ExitCode.USAGE, "cli.error.range");
        }
        try (var open = desk.open(register)) {
            var log = new LogService(open.work());
            var words = new LogLineText(desk.texts());
            List<Long> numbers = log
                    .numbers(LogService.days(Optional.ofNullable(from), Optional.ofNullable(to))).reversed();
            for (int first = 0; first < numbers.size(); first += AT_ONCE) {
                List<LogEntry> lines = log.lines(numbers.subList(first, Math.min(first + AT_ONCE, numbers.size())));
                Map<Long, LogValues> known = values ? log.values(lines) : Map.of();
                lines.forEach(line -> desk.say(words.of(line, Optional.ofNullable(known.get(line.number())))));
            }
            return ExitCode.OK.number();
        }
    }
}
