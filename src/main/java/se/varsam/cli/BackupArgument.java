package se.varsam.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups;
import se.varsam.service.port.RegisterFiles.Secret;

/** Which backup, and where its passphrase comes from. */
final class BackupArgument {
    @Parameters(index = "0", paramLabel = "KOPIA", descriptionKey = "cli.parameter.backup")
    @Nullable
    Path given;

    @Option(names = "--passphrase-file", paramLabel = "FIL", descriptionKey = "cli.option.passphrase-file")
    @Nullable
    Path passphraseFile;

    /** The file. */
    Path file() {
        return Objects.requireNonNull(given).toAbsolutePath().normalize();
    }

    /** What is done with it and the passphrase, or the end of the command. */
    <T> T with(Desk desk, BiFunction<Backups, Secret, Outcome<T>> use) {
        return desk.withPassphrase(Optional.ofNullable(passphraseFile), passphrase -> Desk
                .value(use.apply(desk.tools().files().backups(), new Secret.Passphrase(passphrase))));
    }
}
