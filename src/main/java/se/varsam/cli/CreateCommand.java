package se.varsam.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.service.port.RegisterFiles.NewRegister;

/** Makes a register and prints its recovery key, once. */
@Command(name = "create")
final class CreateCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    @Option(names = "--role", paramLabel = "ROLL", defaultValue = "social-secretary", descriptionKey = "cli.option.role")
    private RoleName role = RoleName.SOCIAL_SECRETARY;

    @Option(names = "--municipality", paramLabel = "KOMMUN", defaultValue = "", descriptionKey = "cli.option.municipality")
    private String municipality = "";

    /** Roles as they are written on the command line. */
    enum RoleName {
        SOCIAL_SECRETARY, GOD_MAN, APPOINTED_GUARDIAN;

        Role role() {
            return Role.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    CreateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = register.folder();
        var own = new OwnDetails(role.role(), municipality.strip(), "", "", "", "", "");
        NewRegister made = desk.withPassphrase(register.passphraseFile(),
                passphrase -> Desk.value(desk.tools().files().create(folder, passphrase, own)));
        made.register().close();
        desk.tell("cli.say.created", folder);
        desk.tell("cli.say.recovery-key");
        desk.say(new String(made.recoveryKey()));
        Arrays.fill(made.recoveryKey(), '\0');
        desk.warn(folder);
        return ExitCode.OK.number();
    }
}
