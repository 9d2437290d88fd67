package se.varsam.store.file;

import java.io.IOException;
import java.nio.file.Path;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * A program for {@link LimitedDiskTest} that does a day's work in a register on a disk that takes no more than so much:
 * saves, backs up, restores elsewhere, changes the passphrase. Says what it has done.
 */
final class OneMoreDay {
    private static final int SAVES = 60;

    private OneMoreDay() {}

    /** Argument: the folder with the register, a folder for backups beside it. */
    public static void main(String[] args) throws IOException {
        Path disk = Path.of(args[0]);
        var rig = new RegisterRig();
        Path folder = disk.resolve("Enheten.varsam");
        var opened = rig.open(folder, RegisterRig.PASSPHRASE).toOptional();
        if (opened.isEmpty()) {
            say("not opened");
            return;
        }
        try (OpenRegister register = opened.get()) {
            save(register);
            register.backUp(disk.resolve("kopior"), Watch.NOBODY).toOptional().ifPresent(_ -> say("backed up"));
        } catch (RegisterFault fault) {
            say("fault " + fault.kind());
        }
        for (Path backup : BackupRig.names(disk.resolve("kopior"))) {
            rig.files.backups().restore(disk.resolve("kopior").resolve(backup),
                    new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray()), disk.resolve("Annan.varsam"),
                    Watch.NOBODY).toOptional().ifPresent(_ -> say("restored"));
        }
        try (OpenRegister register = rig.open(folder)) {
            register.keys().changePassphrase(new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray()),
                    OtherProcess.phrase(1).toCharArray()).toOptional().ifPresent(_ -> say("changed"));
        } catch (RegisterFault | AssertionError _) {
            say("not changed");
        }
    }

    private static void save(OpenRegister register) {
        Child child = register.work().read(w -> w.children().all()).getFirst();
        for (int i = 1; i <= SAVES; i++) {
            String text = i + " " + "Påhittat ".repeat(1200);
            register.work().change(w -> {
                w.children().change(child.id(), ChildField.MARKS, text);
                w.children().change(child.id(), ChildField.FIRST_NAME, text.substring(0, text.indexOf(' ')));
            });
            say("saved " + i);
        }
    }

    private static void say(String word) {
        System.out.println(word);
    }
}
