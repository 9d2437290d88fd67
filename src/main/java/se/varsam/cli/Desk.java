package se.varsam.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;

/** What all commands do alike: ask for the passphrase, open the register, say a line. */
final class Desk {
    private final Tools tools;
    private final Terminal terminal;
    private final Texts texts;

    Desk(Tools tools, Terminal terminal, Texts texts) {
        this.tools = tools;
        this.terminal = terminal;
        this.texts = texts;
    }

    Tools tools() {
        return tools;
    }

    Texts texts() {
        return texts;
    }

    /** A line of the result. */
    void say(String line) {
        terminal.out().println(line);
    }

    /** A line of the result from the bundle. */
    void tell(String key, Object... details) {
        say(texts.get(key, details));
    }

    /** The value, or the end of the command with the refusal's line and code. */
    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var reason) -> throw CommandFailed.with(reason);
        };
    }

    /** Does something with the passphrase and wipes it; without one the command ends. */
    <T> T withPassphrase(Optional<Path> file, Function<char[], T> use) {
        char[] passphrase = passphrase(file).orElseThrow(
                () -> CommandFailed.with(ExitCode.USAGE, "cli.error.passphrase-missing"));
        try {
            return use.apply(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The passphrase that a register is to have; the caller wipes it. Without one the command ends. */
    char[] newPassphrase(Optional<Path> file) {
        return PassphraseSource.fresh(terminal, texts).readNew(file).orElseThrow(
                () -> CommandFailed.with(ExitCode.USAGE, "cli.error.new-passphrase-missing"));
    }

    Optional<char[]> passphrase(Optional<Path> file) {
        return PassphraseSource.present(terminal, texts).read(file);
    }

    /** Opens the register. The caller closes it. */
    OpenRegister open(RegisterArgument register) {
        return withPassphrase(register.passphraseFile(), passphrase -> value(
                tools.files().open(register.folder(), new Secret.Passphrase(passphrase))));
    }

    /** What is unwise about a place, a line each. */
    void warn(Path folder) {
        for (Refusal warning : tools.files().warnings(folder)) {
            tell("cli.say.warning", texts.of(warning));
        }
    }
}
