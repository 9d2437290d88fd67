package se.varsam.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A packaged program on disk, started as a shell starts it.
 *
 * @param root
 *            the program folder
 * @param settings
 *            whether there is a place for its settings: beside what the test writes, never the tester's own
 */
record ProgramImage(Path root, boolean settings) {
    /** How a command ended. */
    record Result(int code, String out, String err) {}

    /** The one that Maven has just made. */
    static ProgramImage built() {
        String folder = System.getProperty("varsam.image", "");
        assertThat(folder).as("the property varsam.image: run by mvn -Pdist verify").isNotEmpty();
        return new ProgramImage(Stream.of("varsam", "varsam.app").map(Path.of(folder)::resolve)
                .filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new AssertionError("no program in " + folder)), true);
    }

    /** A copy of its own in another folder, for one who has no home. */
    ProgramImage copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(root.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new ProgramImage(to, false);
    }

    /** The folder with the jars, the settings of the launcher and the cache. */
    Path app() {
        return Stream.of("lib/app", "app", "Contents/app").map(root::resolve).filter(Files::isDirectory).findFirst()
                .orElseThrow();
    }

    Path cache() {
        return app().resolve("varsam.aot");
    }

    /** All files of a kind beside the cache. */
    List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(app())) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Adds options to those that the launcher gives the runtime, after them. */
    void options(String... options) throws IOException {
        Path settings = app().resolve("varsam.cfg");
        var lines = new ArrayList<>(Files.readAllLines(settings));
        int last = lines.stream().filter(l -> l.startsWith("java-options=")).mapToInt(lines::indexOf).max()
                .orElseThrow();
        lines.addAll(last + 1, Stream.of(options).map(o -> "java-options=" + o).toList());
        Files.write(settings, lines);
    }

    /** Starts it with nothing of the tester's environment that could help it. */
    Result start(Path folder, String typed, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("VARSAM_PASSPHRASE", "DISPLAY", "JAVA_TOOL_OPTIONS", "HOME",
                "XDG_CONFIG_HOME"));
        // what other Java programs are told is not for this one
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dnot.for=us");
        if (settings) {
            builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        }
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(typed.getBytes(UTF_8));
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The program with a console, on each system. */
    private Path launcher() {
        return Stream.of("bin/varsam", "varsam-cli.exe", "Contents/MacOS/varsam").map(root::resolve)
                .filter(Files::isExecutable).findFirst().orElseThrow();
    }
}
