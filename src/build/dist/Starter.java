import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Puts the starter of Linux in the place of jpackage's (decision 41). The runtime's own starter is there under the program's
 * name too, so that a list of processes says it. What was there is kept beside the folder: the benchmark's bare window is
 * started by it, as other packaged programs are. Arguments: the program folder, the starter, the folder to keep in.
 */
public class Starter {
    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[0]);
        Path kept = Path.of(args[2]);
        Files.createDirectories(kept);
        Path starter = image.resolve("bin/varsam");
        Path library = image.resolve("lib/libapplauncher.so");
        Files.move(starter, kept.resolve("varsam"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(library, kept.resolve("libapplauncher.so"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of(args[1]), starter);
        Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path commands = image.resolve("lib/runtime/bin");
        Files.copy(commands.resolve("java"), commands.resolve("varsam"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.deleteIfExists(commands.resolve("jrunscript"));
        Files.deleteIfExists(commands.resolve("keytool"));
    }
}
