package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.i18n.Texts;

/** Every text that is asked for is there, and every text that is there is asked for. A failure is the line to paste. */
class LocalisationTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String PREFIXES = Stream.concat(Texts.FEATURES.stream(), Stream.of("enum", "field", "episode",
            "sex", "answer")).distinct().collect(Collectors.joining("|"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:" + PREFIXES + ")\\.[\\p{Alnum}_.-]*)\"(\\s*\\+)?");
    private static final Pattern FXML = Pattern.compile("\"%([\\p{Alnum}_.-]+)\"");
    private static final Pattern YAML = Pattern.compile("\\b((?:" + PREFIXES + ")\\.[\\p{Alnum}_.-]+)");

    private final Set<String> keys = new TreeSet<>(Collections.list(new Texts().getKeys()));
    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    LocalisationTest() {
        for (String source : read(JAVA, ".java")) {
            var literal = LITERAL.matcher(source);
            while (literal.find()) {
                boolean continues = literal.group(2) != null || literal.group(1).endsWith(".");
                (continues ? beginnings : whole).add(literal.group(1));
            }
        }
        for (String view : read(RESOURCES, ".fxml")) {
            var key = FXML.matcher(view);
            while (key.find()) {
                whole.add(key.group(1));
            }
        }
    }

    private static List<String> read(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).map(LocalisationTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTextAskedForIsThere() {
        assertThat(whole.stream().filter(key -> !keys.contains(key)).filter(LocalisationTest::isText).sorted()
                .map(key -> key + "=")).as("add to the feature's file").isEmpty();
    }

    /** The later of two would win without a word. */
    @Test
    void noTextIsWrittenTwice() {
        var seen = new HashSet<String>();
        assertThat(read(RESOURCES.resolve("i18n"), ".properties").stream().flatMap(String::lines)
                .filter(line -> line.matches("[^#\\s].*=.*")).map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))).isEmpty();
    }

    // "cli.help" and the like may be names of other things: a key has its feature's file and is told apart by use
    private static boolean isText(String key) {
        return !key.endsWith(".properties") && !key.endsWith(".css") && !key.endsWith(".fxml");
    }

    @Test
    void everyTextThereIsAskedFor() {
        Set<String> data = new HashSet<>();
        for (String file : read(RESOURCES, ".yaml")) {
            var key = YAML.matcher(file);
            while (key.find()) {
                data.add(key.group(1));
            }
        }
        assertThat(keys.stream().filter(key -> !whole.contains(key) && !data.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !key.startsWith("enum.") && !key.endsWith(".hint"))).as("take away, or use").isEmpty();
    }

    @Test
    void everyTextCanBeFilled() {
        var texts = new Texts();
        for (String key : keys) {
            assertThat(new MessageFormat(texts.getString(key), Texts.SWEDISH)).as(key).isNotNull();
        }
    }

    @Test
    void everyValueShownHasItsWord() throws ClassNotFoundException {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : enums()) {
            Set<String> words = Stream.of(type.getEnumConstants()).map(v -> "enum." + type.getSimpleName() + "."
                    + ((Enum<?>) v).name()).collect(Collectors.toSet());
            // a type is shown or it isn't: half of it in words is a mistake
            if (words.stream().anyMatch(keys::contains)) {
                words.stream().filter(w -> !keys.contains(w)).map(w -> w + "=").forEach(missing::add);
            }
        }
        assertThat(missing).as("add to domain.properties").isEmpty();
    }

    private static List<Class<?>> enums() throws ClassNotFoundException {
        try (Stream<Path> classes = Files.walk(classFolder())) {
            List<String> names = classes.map(classFolder()::relativize).map(Path::toString)
                    .filter(n -> n.endsWith(".class") && n.startsWith("se")).map(n -> n.substring(0, n.length() - 6)
                            .replace('/', '.').replace('\\', '.'))
                    .toList();
            var found = new java.util.ArrayList<Class<?>>();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, LocalisationTest.class.getClassLoader());
                if (type.isEnum()) {
                    found.add(type);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classFolder() {
        return Path.of(java.net.URI.create(Texts.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
