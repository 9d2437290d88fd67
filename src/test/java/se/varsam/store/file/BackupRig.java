package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.Backups.Rehearsed;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;

/** A register with some children, and what its backups say. */
final class BackupRig {
    final RegisterRig registers = new RegisterRig();
    final Path folder;
    final Path copies;
    final char[] recoveryKey;

    BackupRig(Path disk) throws IOException {
        folder = disk.resolve("Enheten.varsam");
        copies = Files.createDirectory(disk.resolve("kopior"));
        var made = registers.create(folder);
        recoveryKey = made.recoveryKey();
        try (var register = made.register()) {
            register.work().change(w -> {
                for (int i = 0; i < 3; i++) {
                    w.children().add(2026);
                }
            });
        }
    }

    Secret passphrase() {
        return new Secret.Passphrase(RegisterRig.PASSPHRASE.toCharArray());
    }

    /** A backup of the register, which is opened for it. */
    Made backUp() {
        try (var open = registers.open(folder)) {
            return RegisterRig.done(open.backUp(copies, Watch.NOBODY));
        }
    }

    String refusalOfBackUp(Path to) {
        try (var open = registers.open(folder)) {
            return refusal(open.backUp(to, Watch.NOBODY));
        }
    }

    Outcome<Rehearsed> rehearse(Path backup) {
        return registers.files.backups().rehearse(backup, passphrase(), Watch.NOBODY);
    }

    String refusalOfRestore(Path backup, Path to) {
        return refusal(registers.files.backups().restore(backup, passphrase(), to, Watch.NOBODY));
    }

    static String refusal(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    static int children(OpenRegister register) {
        return register.work().<Integer>read(w -> w.children().all().size());
    }

    static List<Path> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).toList();
        }
    }

    /** Nothing in the folder and nothing beside the database. */
    void nothingIsLeft() throws IOException {
        assertThat(copies).isEmptyDirectory();
        assertThat(RegisterRig.content(folder)).containsOnlyKeys("register.db", "keys.json");
    }
}
