import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the package for Debian and its like of a finished program folder. Not by jpackage, so that nothing runs at
 * installation and removal: the command, the menu entry and the kinds of files are files of the package like all
 * others, and go with it. Arguments: the program folder, installer/linux, the version, the time that nothing in it is
 * younger than, the folder to write into, the one to work in.
 */
public class Deb {
    private static final int KIB = 1024;

    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args[0]);
        Path linux = Path.of(args[1]);
        Path tree = Path.of(args[5]);
        String epoch = Long.toString(Instant.parse(args[3]).getEpochSecond());
        run(epoch, "rm", "-rf", tree.toString());
        Files.createDirectories(tree.resolve("usr/lib"));
        run(epoch, "cp", "-a", image.toString(), tree.resolve("usr/lib/varsam").toString());
        Path from = linux.resolve("deb");
        copy(from.resolve("varsam.desktop"), tree.resolve("usr/share/applications/varsam.desktop"));
        copy(from.resolve("varsam.xml"), tree.resolve("usr/share/mime/packages/varsam.xml"));
        copy(from.resolve("copyright"), tree.resolve("usr/share/doc/varsam/copyright"));
        copy(linux.resolve("varsam.png"), tree.resolve("usr/share/icons/hicolor/256x256/apps/varsam.png"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/varsam"), Path.of("../lib/varsam/bin/varsam"));
        Path control = tree.resolve("DEBIAN/control");
        copy(from.resolve("control"), control);
        Files.writeString(control, Files.readString(control).replace("@VERSION@", args[2])
                .replace("@SIZE@", Long.toString(kib(tree))));
        modes(tree);
        run(epoch, "dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree.toString(), args[4]);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static long kib(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.mapToLong(f -> Files.isRegularFile(f) ? f.toFile().length() : 0).sum() / KIB;
        }
    }

    /** For everyone to read, for nobody but the administrator to write, whatever the builder's own habits are. */
    private static void modes(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                boolean open = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void run(String epoch, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command)).inheritIO();
        process.environment().put("SOURCE_DATE_EPOCH", epoch);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }
}
