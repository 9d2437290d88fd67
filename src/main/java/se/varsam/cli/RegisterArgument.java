package se.varsam.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register, and where its passphrase comes from. */
final class RegisterArgument {
    private static final String ENDING = ".varsam";

    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "cli.parameter.register")
    @Nullable
    Path given;

    @Option(names = "--passphrase-file", paramLabel = "FIL", descriptionKey = "cli.option.passphrase-file")
    @Nullable
    Path passphraseFile;

    /** The register's folder; the ending may be left out. */
    Path folder() {
        return folder(Objects.requireNonNull(given));
    }

    /** The same for a register that is named otherwise. */
    static Path folder(Path given) {
        Path path = given.toAbsolutePath().normalize();
        Path name = path.getFileName();
        return name == null || name.toString().endsWith(ENDING) ? path : path.resolveSibling(name + ENDING);
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }
}
