package se.varsam.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.settings.Appearance.Colours;

/**
 * Keeps the settings in {@code settings.properties} in a folder of the user's. A file that can't be read counts as
 * none, one that can't be written loses only comfort: neither ever stops the program.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private Settings current;

    /** Reads what is there; the folder is made at the first change. */
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.properties");
        current = read(file);
    }

    /** The settings now. */
    public synchronized Settings current() {
        return current;
    }

    /** Changes the settings and writes them whole. */
    public synchronized void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (!changed.equals(current)) {
            current = changed;
            write();
        }
    }

    private static Settings read(Path file) {
        var stored = new Properties();
        try {
            if (Files.exists(file)) {
                stored.load(Files.newBufferedReader(file));
            }
        } catch (IOException | IllegalArgumentException _) {
            LOG.warn("settings could not be read, starting with none");
            return Settings.FIRST;
        }
        return new Settings(new Appearance(colours(stored.getProperty("colours", "")),
                percent(stored.getProperty("text", ""))), recent(stored));
    }

    private static Colours colours(String name) {
        for (Colours c : Colours.values()) {
            if (c.name().equals(name)) {
                return c;
            }
        }
        return Colours.LIGHT;
    }

    private static int percent(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : Appearance.DEFAULT.textPercent();
    }

    private static List<Path> recent(Properties stored) {
        var paths = new ArrayList<Path>();
        for (int i = 1; stored.containsKey("recent." + i); i++) {
            try {
                paths.add(Path.of(stored.getProperty("recent." + i)));
            } catch (InvalidPathException _) {
                LOG.warn("a remembered folder's name is no name here");
            }
        }
        return paths;
    }

    private void write() {
        var text = new StringBuilder("# Varsam: hur programmet ser ut och vilka mappar som senast var öppna\n");
        line(text, "colours", current.appearance().colours().name());
        line(text, "text", String.format(Locale.ROOT, "%d", current.appearance().textPercent()));
        for (int i = 0; i < current.recent().size(); i++) {
            line(text, "recent." + (i + 1), current.recent().get(i).toString());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = file.resolveSibling("settings.part");
            Files.writeString(half, text, StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            LOG.warn("settings could not be written, they hold until the program ends");
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n');
    }
}
