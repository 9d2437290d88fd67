package se.varsam.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.LogService;

/** Checks database, log and key file; tells each finding on a line of its own. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

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
            List<Refusal> found = new ArrayList<>(open.check());
            open.logMemory().setBack().map(CheckCommand::words).ifPresent(found::add);
            found.forEach(reason -> desk.say(desk.texts().of(reason)));
            if (!found.isEmpty()) {
                throw CommandFailed.with(ExitCode.FOUND, "cli.error.found", found.size());
            }
            int setBacks = new LogService(open.work()).clockSetBacks().size();
            if (setBacks > 0) {
                desk.tell("log.clock.found", setBacks);
            }
            desk.tell("cli.say.sound");
            return ExitCode.OK.number();
        }
    }
}
