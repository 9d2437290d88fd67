package se.varsam.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.service.Progress;
import se.varsam.service.Registers;
import se.varsam.service.port.RegisterFiles.NewRegister;

/** Makes a practice register with made-up children. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;
    private final VarsamCommand top;

    @Mixin
    private RegisterArgument register = new RegisterArgument();

    DemoCommand(Desk desk, VarsamCommand top) {
        this.desk = desk;
        this.top = top;
    }

    @Override
    public Integer call() {
        Path folder = register.folder();
        Optional<char[]> given = desk.passphrase(register.passphraseFile());
        char[] passphrase = given.orElseGet(Registers.PRACTICE_PASSPHRASE::toCharArray);
        NewRegister made = Desk
                .value(desk.tools().practice(top.today()).create(folder, passphrase, Progress.UNWATCHED));
        Arrays.fill(passphrase, '\0');
        int children = made.register().work().<Integer>read(w -> w.children().all().size());
        made.register().close();
        desk.tell("cli.say.demo", folder, children);
        if (given.isEmpty()) {
            desk.tell("cli.say.demo-passphrase", Registers.PRACTICE_PASSPHRASE);
        }
        desk.tell("cli.say.recovery-key");
        desk.say(new String(made.recoveryKey()));
        Arrays.fill(made.recoveryKey(), '\0');
        return ExitCode.OK.number();
    }
}
