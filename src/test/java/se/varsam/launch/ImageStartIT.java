package se.varsam.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.launch.ProgramImage.Result;
import se.varsam.service.Registers;

/**
 * How the packaged program starts: moved elsewhere, from its cache, without one, with one that fits nothing, without a
 * home; and what it carries and leaves behind. Works on copies.
 */
class ImageStartIT {
    private static final String WINDOW = "-Dvarsam.training=true";
    private static final long MEGABYTE = 1_000_000;
    @TempDir
    static Path disk;
    private static final ProgramImage BUILT = ProgramImage.built();
    private static Path register = Path.of("");
    @TempDir
    Path own;
    private ProgramImage moved = BUILT;
    private Path temp = Path.of("");

    @BeforeAll
    static void makePractice() throws Exception {
        register = disk.resolve("prov.varsam");
        assertThat(BUILT.start(disk, Registers.PRACTICE_PASSPHRASE + "\n", "demo", register.toString()).code())
                .isZero();
    }

    /** To a path with a space and an å, with an empty folder for temporary files and a home that is nowhere. */
    @BeforeEach
    void move() throws IOException {
        moved = BUILT.copy(own.resolve("Program på svenska"));
        temp = Files.createDirectory(own.resolve("temp"));
        moved.options("-Djava.io.tmpdir=" + temp, "-Duser.home=/proc/finns-inte", "-Dglass.platform=Headless",
                "-Dprism.order=sw");
    }

    private void lists() throws Exception {
        Result result = moved.start(own, Registers.PRACTICE_PASSPHRASE, "list", register.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(13);
        assertThat(result.code()).isZero();
    }

    /** The window comes as far as the way in, and is closed there. */
    /** Without arguments, with a register that it remembers. */
    private void opensItsWindowAsEveryDay() throws Exception {
        Path settings = Files.createDirectories(own.resolve("config/varsam"));
        Files.writeString(settings.resolve("settings.properties"), "recent.1=" + register + "\n");
        moved.options(WINDOW);
        assertThat(new ProgramImage(moved.root(), true).start(own, "")).isEqualTo(new Result(0, "", ""));
    }

    private void opensItsWindow() throws Exception {
        moved.options(WINDOW);
        assertThat(moved.start(own, "", register.toString())).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void movedItOpensARegisterAndPrintsAndLeavesNothingBehind() throws Exception {
        lists();
        Path pdf = own.resolve("checklista.pdf");
        Result printed = moved.start(own, Registers.PRACTICE_PASSPHRASE, "print", register.toString(), "--child",
                "2026-001", "--document", "police-checklist", "--out", pdf.toString());
        assertThat(printed.err()).isEmpty();
        assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-");
        opensItsWindow();
        assertThat(temp).as("native libraries come from the program folder").isEmptyDirectory();
    }

    @Test
    void theCacheIsOfTheseJars() throws Exception {
        List<String> recorded = Files.readAllLines(BUILT.app().resolve("varsam.aot.sha256"));
        var found = Stream.of(List.of(BUILT.cache()), BUILT.files(".jar")).flatMap(List::stream)
                .map(ImageStartIT::line).toList();
        assertThat(recorded).as("nothing was changed since the cache was made")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void movedItsClassesComeFromTheCache() throws Exception {
        Path log = own.resolve("classes.txt");
        moved.options("-Xlog:class+load:file=" + log.getFileName(),
                "-Dvarsam.classes="); // those of the pages come after the way in
        // a path with a colon or a space is no place for a log: the folder it is started in is
        opensItsWindowAsEveryDay();
        List<String> loaded = Files.readAllLines(log);
        long cached = loaded.stream().filter(l -> l.contains("source: shared objects file")).count();
        assertThat(loaded).hasSizeGreaterThan(3000);
        assertThat(cached).as("of %d classes", loaded.size()).isGreaterThan(loaded.size() * 95L / 100);
    }

    @Test
    void withoutACacheItSaysNothing() throws Exception {
        Files.delete(moved.cache());
        lists();
        opensItsWindow();
    }

    @Test
    void withACacheThatFitsNothingItSaysNothing() throws Exception {
        byte[] whole = Files.readAllBytes(moved.cache());
        Files.write(moved.cache(), java.util.Arrays.copyOf(whole, whole.length / 2));
        lists();
        Files.writeString(moved.cache(), "ingenting");
        lists();
        Files.write(moved.cache(), whole);
        moved.options("--add-opens=java.base/java.lang=ALL-UNNAMED"); // as after another version's training
        lists();
    }

    @Test
    void whatItIsMadeOfIsNamed() throws IOException {
        Path legal = BUILT.app().resolveSibling("legal");
        String named = Files.readString(legal.resolve("THIRD-PARTY.txt"));
        for (Path jar : BUILT.files(".jar")) {
            String name = String.valueOf(jar.getFileName());
            assertThat(name.startsWith("varsam-") || named.contains("\n" + name + ": ")).as(name).isTrue();
        }
        assertThat(named).contains("javafx-graphics-", "the Java runtime", "SQLite3 Multiple Ciphers");
        assertThat(Files.readString(legal.resolve("bom.json"))).contains("CycloneDX");
        assertThat(legal.resolve("LICENSE")).isNotEmptyFile();
        assertThat(legal.resolve("licences/LGPL-2.1.txt")).isNotEmptyFile();
        assertThat(legal.resolve("notices/Inter-OFL.txt")).isNotEmptyFile();
    }

    @Test
    void itIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT.root())) {
            long size = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
            assertThat(size / MEGABYTE).isLessThanOrEqualTo(150);
        }
        try (Stream<Path> files = Files.list(BUILT.root().resolve("../..").normalize())) {
            var packages = files.filter(f -> f.toString().endsWith(".deb")).toList();
            assertThat(packages).hasSize(System.getProperty("os.name", "").startsWith("Linux") ? 1 : 0)
                    .allMatch(f -> f.toFile().length() <= 75 * MEGABYTE);
        }
    }

    private static String line(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest) + "  " + file.getFileName();
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
