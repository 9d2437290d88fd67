import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts JavaFX's native libraries beside the runtime's own, where they are looked for first: left in the modules they
 * would be unpacked into each user's home. On Linux all libraries lose their symbols. Arguments: the folder with
 * JavaFX's jars, the runtime.
 */
public class Natives {
    public static void main(String[] args) throws IOException, InterruptedException {
        Path runtime = Path.of(args[1]);
        boolean windows = Files.isRegularFile(runtime.resolve("bin/java.exe"));
        Path place = runtime.resolve(windows ? "bin" : "lib");
        try (Stream<Path> jars = Files.list(Path.of(args[0]))) {
            for (Path jar : jars.toList()) {
                unpack(jar, place);
            }
        }
        if (System.getProperty("os.name").equals("Linux")) {
            strip(runtime.resolve("lib"));
        }
    }

    private static void unpack(Path jar, Path place) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> e.getName().matches("[^/]+\\.(so|dll|dylib)")).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, place.resolve(entry.getName()), REPLACE_EXISTING);
                }
            }
        }
    }

    private static void strip(Path lib) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(lib)) {
            files.map(Path::toString).filter(f -> f.endsWith(".so")).forEach(command::add);
        }
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("strip ended with " + code);
        }
    }
}
