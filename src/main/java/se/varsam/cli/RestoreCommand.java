package se.varsam.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.service.port.Backups.Watch;

/** Makes a register of a backup; one that is there is kept aside. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private BackupArgument backup = new BackupArgument();

    @Option(names = "--to", required = true, paramLabel = "REGISTER", descriptionKey = "cli.option.restore-to")
    private @Nullable Path to;

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = RegisterArgument.folder(Objects.requireNonNull(to));
        var restored = backup.with(desk,
                (backups, secret) -> backups.restore(backup.file(), secret, folder, Watch.NOBODY));
        desk.tell("cli.say.restored", restored.folder(), Receipt.time(restored.from().takenAt()));
        restored.aside().ifPresent(aside -> desk.tell("cli.say.aside", aside));
        desk.say(Receipt.of(restored.from().contents(), desk.texts()));
        desk.warn(folder);
        return ExitCode.OK.number();
    }
}
