package se.varsam.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.LogService;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.CheckReport.Depth;
import se.varsam.service.port.CheckReport.Line;

/** Checks database, log and key file; tells each finding on a line of its own. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--full", descriptionKey = "cli.option.full")
    private boolean full;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    private static Refusal words(LogSetBack back) {
        return Refusal.of("log.back.found." + back.cause().name(), back.known().number(), back.found().number());
    }

    @Override
    public Integer call() {
        try (var open = desk.open(register)) {
            desk.warn(open.folder());
            if (open.failedTries() > 0) {
                desk.tell("cli.say.failed-tries", open.failedTries());
            }
            open.notices().stream().filter(notice -> !notice.key().endsWith(".log-broken"))
                    .forEach(notice -> desk.say(desk.texts().of(notice)));
            CheckReport report = Desk.value(open.check(full ? Depth.FULL : Depth.SHORT, Watch.NOBODY));
            report.lines().forEach(this::tell);
            Optional<Refusal> older = open.logMemory().setBack().map(CheckCommand::words);
            older.ifPresent(found -> desk.say(desk.texts().of(found)));
            int setBacks = new LogService(open.work()).clockSetBacks().size();
            if (setBacks > 0) {
                desk.tell("log.clock.found", setBacks);
            }
            int found = report.found().size() + (older.isPresent() ? 1 : 0);
            if (found > 0) {
                throw CommandFailed.with(ExitCode.FOUND, "cli.error.found", found);
            }
            desk.tell(full ? "cli.say.sound" : "integrity.short.sound");
            return ExitCode.OK.number();
        }
    }

    private void tell(Line line) {
        if (line.found().isEmpty()) {
            desk.tell("integrity.line." + line.what().name(), Long.toString(line.looked()));
        } else {
            line.found().forEach(reason -> desk.say(desk.texts().of(reason)));
        }
    }
}
