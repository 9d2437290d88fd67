package se.varsam.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program folder that {@code mvn -Pdist package} made, and programs of the benchmark's own that are started just as
 * it is, with its runtime and its options. Linux only; fails where the folder is missing.
 */
public final class PackagedProgram {
    private static final String CACHE = "-XX:AOTCache=";
    private static final long PATIENCE_SECONDS = 120;

    private final Path image;
    private final String name;

    private PackagedProgram(Path image, String name) {
        this.image = image;
        this.name = name;
    }

    /** The one that was packaged. */
    public static PackagedProgram varsam() throws IOException {
        Path image = Path.of(System.getProperty("varsam.image", "target/dist/image"), "varsam").toAbsolutePath();
        if (!Files.isExecutable(image.resolve("bin/varsam"))) {
            throw new IOException(
                    "the benchmark needs the program folder, made by mvn -Pdist,benchmark verify; none at "
                            + image);
        }
        return new PackagedProgram(image, "varsam");
    }

    /** The same with another main class: the packaged jars, their cache, and behind them classes of the benchmark. */
    public PackagedProgram driven(Class<?> main, Path folder) throws IOException {
        Path jar = jar(main, folder);
        return copy(folder, "driven", settings().stream().map(line -> line.replace("$APPDIR", app().toString()))
                .map(line -> line.startsWith("app.mainclass=") ? "app.mainclass=" + main.getName() : line)
                .map(line -> line.equals("[JavaOptions]") ? "app.classpath=" + jar + "\n" + line : line).toList());
    }

    /**
     * A program of one class alone, with a start-up cache of its own, made as the program's is: headless. It is started
     * by jpackage's starter, as packaged programs are, which the build kept beside the folder.
     */
    public PackagedProgram alone(Class<?> main, Path folder) throws IOException, InterruptedException {
        Path jar = jar(main, folder);
        Path cache = folder.resolve("alone.aot");
        List<String> options = settings().stream().filter(line -> line.startsWith("java-options="))
                .map(line -> line.contains(CACHE) ? "java-options=" + CACHE + cache : line)
                .map(line -> line.replace("$APPDIR", app().toString())).toList();
        var lines = Stream.concat(Stream.of("[Application]", "app.runtime=" + image.resolve("lib/runtime"),
                "app.mainclass=" + main.getName(), "app.classpath=" + jar, "", "[JavaOptions]"), options.stream())
                .toList();
        Path kept = image.resolveSibling("../starter");
        Files.createDirectories(folder.resolve("alone/bin"));
        Files.createDirectories(folder.resolve("alone/lib"));
        Files.copy(kept.resolve("varsam"), folder.resolve("alone/bin/alone"));
        Files.copy(kept.resolve("libapplauncher.so"), folder.resolve("alone/lib/libapplauncher.so"));
        copy(folder, "alone", lines.stream().filter(line -> !line.contains("-Xlog:"))
                .map(line -> line.replace(CACHE, "-XX:AOTCacheOutput=")).toList()).train(folder);
        if (!Files.exists(cache)) {
            throw new IOException("no cache was made: see " + folder.resolve("train.txt"));
        }
        return copy(folder, "alone", lines);
    }

    private void train(Path folder) throws IOException, InterruptedException {
        var start = builder(Map.of("JAVA_TOOL_OPTIONS",
                "-D" + BareWindow.END + "=true -Dglass.platform=Headless -Dprism.order=sw"));
        Process process = start.redirectErrorStream(true).redirectOutput(folder.resolve("train.txt").toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the training did not end");
        }
    }

    /** Ready to be started. */
    public ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(image.resolve("bin").resolve(name).toString()),
                Stream.of(arguments)).toList());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder;
    }

    /** Resident memory of a process, with those that it started, in bytes: as the system counts it (VmRSS). */
    public static long resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle -> resident(handle.pid())).sum();
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path app() {
        return image.resolve("lib/app");
    }

    private List<String> settings() throws IOException {
        return Files.readAllLines(app().resolve("varsam.cfg"));
    }

    /** The same program, started by the starter of another one. */
    public PackagedProgram startedAs(PackagedProgram other, String as) throws IOException {
        Files.copy(app().resolve(name + ".cfg"), app().resolve(as + ".cfg"));
        Files.copy(other.image.resolve("bin").resolve(other.name), image.resolve("bin").resolve(as));
        return new PackagedProgram(image, as);
    }

    /** The starter reads what stands beside it under its own name. */
    private PackagedProgram copy(Path folder, String as, List<String> settings) throws IOException {
        Path other = folder.resolve(as);
        Files.createDirectories(other.resolve("bin"));
        Files.createDirectories(other.resolve("lib/app"));
        copyOnce(image.resolve("bin/varsam"), other.resolve("bin").resolve(as));
        String runtime = "app.runtime=" + image.resolve("lib/runtime");
        Files.write(other.resolve("lib/app").resolve(as + ".cfg"), settings.stream().filter(l -> !l.equals(runtime))
                .map(l -> l.equals("[Application]") ? l + "\n" + runtime : l).collect(Collectors.toList()));
        return new PackagedProgram(other, as);
    }

    private static void copyOnce(Path from, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.copy(from, to);
        }
    }

    /** A jar of a class and those inside it: a cache takes no folders. */
    private static Path jar(Class<?> main, Path folder) throws IOException {
        Path jar = folder.resolve(main.getSimpleName() + ".jar");
        Path classes = Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath());
        String inner = main.getName().replace('.', '/');
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(classes.resolve(inner).getParent())) {
            for (Path file : files.filter(f -> f.toString().matches(".*/" + main.getSimpleName() + "(\\$.*)?\\.class"))
                    .toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
