package se.varsam.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.service.CalendarService.Span;
import se.varsam.service.Session;

/** All deadlines as a calendar file. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
    private final Desk desk;
    private final VarsamCommand top;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Mixin
    private OutputFile out = new OutputFile();

    @Option(names = "--from", paramLabel = "DATUM", descriptionKey = "cli.option.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATUM", descriptionKey = "cli.option.to")
    private @Nullable LocalDate to;

    CalendarCommand(Desk desk, VarsamCommand top) {
        this.desk = desk;
        this.top = top;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw CommandFailed.with(ExitCode.USAGE, "cli.error.range");
        }
        var place = out.place();
        try (Session session = desk.tools().session(desk.open(register), top.today())) {
            session.checklists().refresh();
            desk.tools().calendar(session.register(), top.today())
                    .export(new Span(Optional.ofNullable(from), Optional.ofNullable(to)), out::write);
            desk.tell("cli.say.written", place);
            return ExitCode.OK.number();
        }
    }
}
