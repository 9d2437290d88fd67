package se.varsam.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.service.BackupService;
import se.varsam.service.Progress;

/** Makes a backup, checked before it counts. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--to", required = true, paramLabel = "MAPP", descriptionKey = "cli.option.backup-to")
    private @Nullable Path to;

    @Option(names = "--thin", descriptionKey = "cli.option.thin")
    private boolean thin;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = Objects.requireNonNull(to).toAbsolutePath().normalize();
        try (var open = desk.open(register)) {
            var backups = new BackupService(open);
            var made = Desk.value(backups.make(folder, Progress.UNWATCHED));
            desk.tell("cli.say.backed-up", made.file());
            desk.say(Receipt.of(made.contents(), desk.texts()));
            if (thin) {
                desk.tell("cli.say.thinned", backups.thin(made));
            }
            desk.warn(folder);
            return ExitCode.OK.number();
        }
    }
}
