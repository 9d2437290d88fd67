import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the folder with the licences of all that is in the package: a list, the texts, and the notices that the jars
 * bring themselves. Needs no network; fails on a jar that nobody has looked at. Arguments: the folder with the jars, the
 * one with JavaFX, installer/legal, the folder to write.
 */
public class Legal {
    /** A line of third-party.tsv. */
    record Part(String name, String licence, String makers, String home) {
        List<String> texts() {
            return List.of(licence.split(" (AND|OR) "));
        }
    }

    public static void main(String[] args) throws IOException {
        Path texts = Path.of(args[2]);
        Path out = Path.of(args[3]);
        Files.createDirectories(out);
        Map<String, Part> known = known(texts.resolve("third-party.tsv"));
        var lines = new ArrayList<String>();
        for (Path jar : jars(Path.of(args[0]), Path.of(args[1]))) {
            String file = jar.getFileName().toString();
            String name = file.replaceFirst("-\\d[^-]*(-(linux|win|mac)(-aarch64)?)?\\.jar$", "");
            if (name.equals("varsam")) {
                continue;
            }
            Part part = known.get(name.startsWith("javafx-") ? name.replace('-', '.') : name);
            if (part == null) {
                throw new IllegalStateException("whose is " + file + "? See installer/legal/third-party.tsv");
            }
            lines.add(line(file, part));
            notices(jar, out.resolve("notices"));
        }
        lines.add(line("the Java runtime, lib/runtime", known.get("openjdk")));
        lines.add("the fonts Inter and Noto, in varsam.jar: OFL-1.1. Their texts: notices");
        Files.createDirectories(out.resolve("licences"));
        for (String text : known.values().stream().flatMap(p -> p.texts().stream()).distinct().toList()) {
            Files.copy(texts.resolve(text + ".txt"), out.resolve("licences").resolve(text + ".txt"), REPLACE_EXISTING);
        }
        String head = """
                Varsam is under the EUPL-1.2, see LICENSE. It comes with the work of others, each under its own
                licence: texts in the folder licences, what they say themselves in the folder notices. Of
                bcprov-jdk18on and sqlite-jdbc only what is needed here is packed.

                """;
        Files.writeString(out.resolve("THIRD-PARTY.txt"), head + String.join("\n", lines) + "\n");
    }

    private static String line(String file, Part part) {
        return file + ": " + part.licence() + ". " + part.makers() + ". " + part.home();
    }

    private static Map<String, Part> known(Path file) throws IOException {
        var parts = new TreeMap<String, Part>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                parts.put(cells[0], new Part(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return parts;
    }

    /** JavaFX comes as pairs of an empty jar and one for the system: the one with something in it counts. */
    private static List<Path> jars(Path... folders) throws IOException {
        var found = new ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".jar") && f.toFile().length() > 1000).sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static void notices(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = jar.getFileName().toString().replace(".jar", "");
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (file.matches("(?i)(license|licenses|notice|copying)([.-].*)?") && !file.endsWith(".class")) {
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name + "-" + file), REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
