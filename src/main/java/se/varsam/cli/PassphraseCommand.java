package se.varsam.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.service.port.RegisterFiles.Secret;

/** Changes the passphrase; the recovery key stays as it is. */
@Command(name = "passphrase")
final class PassphraseCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--new-passphrase-file", paramLabel = "FIL", descriptionKey = "cli.option.new-passphrase-file")
    private @Nullable Path file;

    PassphraseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withPassphrase(register.passphraseFile(), known -> {
            char[] fresh = desk.newPassphrase(Optional.ofNullable(file));
            try {
                return change(new Secret.Passphrase(known), fresh);
            } finally {
                Arrays.fill(fresh, '\0');
            }
        });
    }

    private int change(Secret known, char[] fresh) {
        try (var open = Desk.value(desk.tools().files().open(register.folder(), known))) {
            Desk.value(open.keys().changePassphrase(known, fresh));
            desk.tell("cli.say.passphrase", open.folder());
            return ExitCode.OK.number();
        }
    }
}
