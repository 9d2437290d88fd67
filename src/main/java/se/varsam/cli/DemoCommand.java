package se.varsam.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.varsam.service.PracticeRegister;
import se.varsam.service.Registers.Fresh;

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
        PracticeRegister practice = desk.tools().practice(top.today());
        char[] passphrase = given.orElseGet(() -> practice.passphrase().toCharArray());
        Fresh made = Desk.value(practice.create(folder, passphrase));
        Arrays.fill(passphrase, '\0');
        int children = made.session().children().all().size();
        made.session().close();
        desk.tell("cli.say.demo", folder, children);
        if (given.isEmpty()) {
            desk.tell("cli.say.demo-passphrase", practice.passphrase());
        }
        desk.tell("cli.say.recovery-key");
        desk.say(new String(made.recoveryKey()));
        Arrays.fill(made.recoveryKey(), '\0');
        return ExitCode.OK.number();
    }
}
