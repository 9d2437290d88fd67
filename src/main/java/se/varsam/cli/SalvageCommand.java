package se.varsam.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Salvaged;

/** Makes a new register of what can be read of a damaged one. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--to", required = true, paramLabel = "NYTT", descriptionKey = "cli.option.salvage-to")
    private @Nullable Path to;

    SalvageCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = RegisterArgument.folder(Objects.requireNonNull(to));
        Salvaged saved = desk.withPassphrase(register.passphraseFile(), passphrase -> Desk.value(desk.tools().files()
                .salvage(register.folder(), new Secret.Passphrase(passphrase), folder, Watch.NOBODY)));
        desk.tell("unlock.salvage.rows", Long.toString(saved.saved()), Long.toString(saved.lost()));
        desk.tell("unlock.salvage.whole", Integer.toString(saved.whole().size()));
        if (!saved.parts().isEmpty()) {
            desk.tell("unlock.salvage.parts", String.join(", ", saved.parts()));
        }
        saved.logBroken().ifPresent(line -> desk.tell("unlock.salvage.log", Long.toString(line)));
        desk.tell("unlock.salvage.place", saved.folder());
        return ExitCode.OK.number();
    }
}
