package se.varsam.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

import se.varsam.domain.shared.Refusal;

/**
 * All Swedish texts of the program, from one properties file a feature ({@code /i18n/FEATURE.properties}, UTF-8). Keys
 * start with the feature's name; {@code refusal.*}, {@code field.*} and {@code enum.*} are shared.
 */
public final class Texts extends ResourceBundle {
    /** Swedish as written in Sweden. */
    public static final Locale SWEDISH = Locale.of("sv", "SE");

    /** The features that have a file. */
    public static final List<String> FEATURES = List.of("kit", "dates", "domain", "record", "refusal", "unlock",
            "shell", "today",
            "child",
            "checklist", "document", "preferences", "help", "pdf", "export", "cli", "tour", "note", "reminder",
            "month", "history", "away", "readiness", "returned", "call", "sharing", "trafficking", "backup",
            "integrity", "guard", "log", "extract", "thinning");

    private final Map<String, String> texts = new HashMap<>();

    /** Reads the files; a file or a double key is a fault of the build. */
    public Texts() {
        FEATURES.forEach(this::read);
    }

    private void read(String feature) {
        try (var in = Texts.class.getResourceAsStream("/i18n/" + feature + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no texts for " + feature);
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            file.forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("text twice: " + key);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key with its places filled; every text follows {@link MessageFormat}, a quote is doubled. */
    public String get(String key, Object... details) {
        return new MessageFormat(getString(key), SWEDISH).format(details);
    }

    /** The text of a refusal. */
    public String of(Refusal refusal) {
        return get(refusal.key(), refusal.details().toArray());
    }

    /** The word for a value: key {@code enum.TypeName.NAME}. */
    public String of(Enum<?> value) {
        return get("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for key " + key);
        }
        return text;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(new ArrayList<>(texts.keySet()));
    }
}
