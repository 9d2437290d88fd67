package se.varsam.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.service.port.Backups.Watch;

/** Tries a backup without restoring it and prints a dated receipt. */
@Command(name = "rehearse")
final class RehearseCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private BackupArgument backup = new BackupArgument();

    RehearseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var tried = backup.with(desk, (backups, secret) -> backups.rehearse(backup.file(), secret, Watch.NOBODY));
        desk.tell("cli.say.rehearsed", Receipt.time(desk.tools().clock().instant()), Receipt.time(tried.takenAt()),
                Receipt.of(tried.contents(), desk.texts()));
        tried.brokenLine().ifPresent(line -> {
            desk.say(desk.texts().get("refusal.register.log-broken", line));
            throw CommandFailed.with(ExitCode.FOUND, "cli.error.found", 1);
        });
        return ExitCode.OK.number();
    }
}
