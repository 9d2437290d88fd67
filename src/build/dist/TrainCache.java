import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Trains the start-up cache of a program folder, as the last step on the final one: the Java runtime doesn't notice when
 * a jar was changed afterwards and would run the old classes. Starts the program itself, without a display, and
 * closes it at the way in (FirstMinutes). Then lets it play its tour, and writes down which classes that needed beyond
 * those of the cache (ComingClasses). Arguments: the folder, the program's name.
 */
public class TrainCache {
    private static final String USE = "-XX:AOTCache=";
    private static final String MAKE = "-XX:AOTCacheOutput=";
    /** A class that was read from a jar or from the runtime: not made while running, not from the cache. */
    private static final Pattern READ = Pattern.compile("(\\S+) source: (?:file|jrt):.*");
    private static final Pattern LIST = Pattern.compile("(?m)^java-options=-Dvarsam\\.classes=.*$");
    /** What a window on a screen needs and one without does not: read in training, so that the cache has it (Linux). */
    private static final List<String> SCREEN = """
            com.sun.glass.ui.InvokeLaterDispatcher
            com.sun.glass.ui.InvokeLaterDispatcher$Future
            com.sun.glass.ui.InvokeLaterDispatcher$InvokeLaterSubmitter
            com.sun.glass.ui.Size
            com.sun.glass.ui.delegate.ClipboardDelegate
            com.sun.glass.ui.delegate.MenuBarDelegate
            com.sun.glass.ui.delegate.MenuDelegate
            com.sun.glass.ui.delegate.MenuItemDelegate
            com.sun.glass.ui.gtk.GtkApplication
            com.sun.glass.ui.gtk.GtkClipboardDelegate
            com.sun.glass.ui.gtk.GtkCursor
            com.sun.glass.ui.gtk.GtkDnDClipboard
            com.sun.glass.ui.gtk.GtkPixels
            com.sun.glass.ui.gtk.GtkPlatformFactory
            com.sun.glass.ui.gtk.GtkRobot
            com.sun.glass.ui.gtk.GtkSystemClipboard
            com.sun.glass.ui.gtk.GtkTimer
            com.sun.glass.ui.gtk.GtkView
            com.sun.glass.ui.gtk.GtkWindow
            com.sun.javafx.application.preferences.PreferenceMapping
            com.sun.prism.es2.ES2Pipeline
            com.sun.prism.es2.ES2ResourceFactory
            com.sun.prism.es2.GLContext
            com.sun.prism.es2.GLDrawable
            com.sun.prism.es2.GLFactory
            com.sun.prism.es2.GLGPUInfo
            com.sun.prism.es2.GLPixelFormat
            com.sun.prism.es2.GLPixelFormat$Attributes
            com.sun.prism.es2.X11GLContext
            com.sun.prism.es2.X11GLDrawable
            com.sun.prism.es2.X11GLFactory
            com.sun.prism.es2.X11GLPixelFormat
            com.sun.prism.impl.ps.BaseShaderFactory
            com.sun.prism.ps.ShaderFactory
            java.util.concurrent.LinkedBlockingDeque
            java.util.concurrent.LinkedBlockingDeque$Node
            jdk.internal.event.SecurityProviderServiceEvent
            """.lines().toList();
    /** What only the tour itself needs. */
    private static final Pattern TOUR = Pattern.compile(
            "(?:picocli|javax\\.imageio|com\\.sun\\.imageio|se\\.varsam\\.cli|se\\.varsam\\.launch\\.Tour).*");

    public static void main(String[] args) throws IOException, InterruptedException {
        Path image = Path.of(args[0]).toAbsolutePath();
        String name = args[1];
        Path settings = find(image, name + ".cfg");
        Path cache = settings.resolveSibling(name + ".aot");
        Files.deleteIfExists(cache);
        String used = Files.readString(settings);
        if (!used.contains(USE)) {
            throw new IllegalStateException("the program does not ask for a cache: " + USE);
        }
        Path work = Files.createTempDirectory("varsam-train");
        try {
            remember(work, Files.createDirectory(work.resolve("prov.varsam")));
            // what the use of the cache keeps quiet is to be seen while it is made
            String loud = used.replaceAll("java-options=-Xlog:[^\n]*\n", "");
            Path screen = Files.write(work.resolve("screen.txt"), SCREEN);
            Files.writeString(settings, LIST.matcher(loud.replace(USE, MAKE))
                    .replaceAll(Matcher.quoteReplacement("java-options=-Dvarsam.classes=" + screen)));
            run(work, launcher(image, name));
            if (!Files.isRegularFile(cache)) {
                throw new IllegalStateException("no cache was made");
            }
            Path log = work.resolve("classes.txt");
            Files.writeString(settings, loud.stripTrailing() + "\njava-options=-Xlog:class+load:file=\"" + log
                    + "\":none\n");
            run(work, launcher(image, name), "tour", "--out", work.resolve("tour").toString());
            list(log, settings.resolveSibling(name + ".classes"));
        } finally {
            Files.writeString(settings, used);
            remove(work);
        }
        record(cache);
        System.out.println("start-up cache: " + Files.size(cache) / 1_000_000 + " MB");
    }

    /** As if a register had been open last: the way in asks for its passphrase, and looks no further. */
    private static void remember(Path home, Path register) throws IOException {
        var settings = new Properties();
        settings.setProperty("recent.1", register.toString());
        for (String place : List.of("varsam", "Varsam", "Library/Application Support/Varsam")) {
            Path folder = Files.createDirectories(home.resolve(place));
            try (var out = Files.newBufferedWriter(folder.resolve("settings.properties"))) {
                settings.store(out, null);
            }
        }
    }

    /** Writes down the classes of a log that are neither in the cache nor the tour's own, in the order of their use. */
    private static void list(Path log, Path classes) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            Files.write(classes, lines.map(READ::matcher).filter(Matcher::matches).map(found -> found.group(1))
                    .filter(name -> !TOUR.matcher(name).matches()).toList());
        }
        System.out.println("classes of the pages: " + Files.readAllLines(classes).size());
    }

    /** Writes down what the cache was made of, as sha256sum would, so that a change afterwards can be told. */
    private static void record(Path cache) throws IOException {
        var lines = new ArrayList<String>();
        try (Stream<Path> files = Files.list(cache.getParent())) {
            for (Path file : files.filter(f -> f.equals(cache) || f.toString().endsWith(".jar")).sorted().toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                lines.add(HexFormat.of().formatHex(digest) + "  " + file.getFileName());
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        Files.write(cache.resolveSibling(cache.getFileName() + ".sha256"), lines);
    }

    /** Runs it without a display, in a home of its own; shows what it said when it went wrong. */
    private static void run(Path work, Path program, String... arguments) throws IOException, InterruptedException {
        Path said = work.resolve("said.txt");
        var start = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList())
                .redirectErrorStream(true).redirectOutput(said.toFile());
        start.environment().put("JAVA_TOOL_OPTIONS", "-Dvarsam.training=true -Dglass.platform=Headless -Dprism.order=sw"
                + " -Duser.home=" + work);
        start.environment().put("XDG_CONFIG_HOME", work.toString());
        start.environment().put("APPDATA", work.toString());
        int code = start.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the program ended with " + code + ":\n" + Files.readString(said));
        }
    }

    private static Path launcher(Path image, String name) throws IOException {
        for (String file : List.of(name, name + ".exe")) {
            try (Stream<Path> files = Files.walk(image)) {
                var found = files.filter(f -> f.getFileName().toString().equals(file) && Files.isRegularFile(f)
                        && Files.isExecutable(f) && !f.toString().contains("runtime")).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new IllegalStateException("no launcher in " + image);
    }

    private static Path find(Path image, String file) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(f -> f.getFileName().toString().equals(file)).findFirst().orElseThrow();
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
