package se.varsam.ui.unlock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import se.varsam.domain.shared.Refusal;

/** What the program was started with: a file manager or a shell names a path, and the way in begins there. */
public sealed interface Given {
    /** Nothing: as usual. */
    record Nothing() implements Given {}

    /** A register's folder. */
    record Register(Path folder) implements Given {}

    /** A backup. */
    record Backup(Path file) implements Given {}

    /** Neither; the usual way in says so. */
    record Neither(Refusal why) implements Given {}

    /**
     * Looks at what lies there. A register is known by its files, so that a folder that has been renamed opens as well;
     * so does one of the two files in it, for that is what a file manager lets one press. A folder whose name says that
     * it is a register is taken at its word: what it lacks is told when it is unlocked.
     */
    static Given of(Optional<Path> path) {
        return path.map(Path::toAbsolutePath).map(Path::normalize).map(Given::look).orElseGet(Nothing::new);
    }

    private static Given look(Path path) {
        String name = String.valueOf(path.getFileName());
        if (isRegister(path) || (Files.isDirectory(path) && name.endsWith(".varsam"))) {
            return new Register(path);
        }
        if (Files.isRegularFile(path)) {
            Path folder = path.getParent();
            return folder != null && isRegister(folder) && (name.equals("register.db") || name.equals("keys.json"))
                    ? new Register(folder)
                    : name.endsWith(".varsamkopia")
                            ? new Backup(path)
                            : new Neither(Refusal.of("unlock.given.neither", path));
        }
        return new Neither(Refusal.of(Files.exists(path) ? "unlock.given.neither" : "unlock.given.missing", path));
    }

    private static boolean isRegister(Path folder) {
        return Files.exists(folder.resolve("register.db"))
                && Files.exists(folder.resolve("keys.json"));
    }
}
