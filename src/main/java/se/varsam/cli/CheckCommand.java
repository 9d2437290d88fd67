package se.varsam.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.domain.shared.Refusal;

/** Checks database, log and key file; tells each finding on a line of its own. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var open = desk.open(register)) {
            desk.warn(open.folder());
            if (open.failedTries() > 0) {
                desk.tell("cli.say.failed-tries", open.failedTries());
            }
            List<Refusal> found = open.check();
            found.forEach(reason -> desk.say(desk.texts().of(reason)));
            if (!found.isEmpty()) {
                throw CommandFailed.with(ExitCode.FOUND, "cli.error.found", found.size());
            }
            desk.tell("cli.say.sound");
            return ExitCode.OK.number();
        }
    }
}
