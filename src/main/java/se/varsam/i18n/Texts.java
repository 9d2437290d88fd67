package se.varsam.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

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

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>(FEATURES);

    /**
     * Reads everything, which a start of the program needn't wait for; otherwise a file is read when a text of its is
     * asked for. A missing file or a double key is a fault of the build.
     */
    public synchronized void readAll() {
        List.copyOf(unread).forEach(this::readOnce);
    }

    /** Shared texts and those kept with another feature may stand anywhere. */
    private synchronized @Nullable String find(String key) {
        readOnce(key.replaceFirst("\\..*", ""));
        if (!texts.containsKey(key)) {
            readAll();
        }
        return texts.get(key);
    }

    private void readOnce(String feature) {
        if (unread.remove(feature)) {
            read(feature);
        }
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
        String text = getString(key);
        return simply(text, details).orElseGet(() -> new MessageFormat(text, SWEDISH).format(details));
    }

    /**
     * The same without a format, which is made anew for each text, where there is nothing to it: texts put in as they
     * are. Empty where there is more.
     */
    private static Optional<String> simply(String text, Object... details) {
        if (text.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        var filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int number = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
            if (number < 0 || number >= details.length || !(details[number] instanceof String detail)) {
                return Optional.empty();
            }
            filled.append(text, at, open).append(detail);
            at = open + 3;
        }
        return Optional.of(at == 0 ? text : filled.append(text, at, text.length()).toString());
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
            text = find(key);
        }
        if (text == null) {
            throw new IllegalStateException("no text for key " + key);
        }
        return text;
    }

    /** Asked by FXML before each text: without going through all of them. */
    @Override
    public boolean containsKey(String key) {
        return texts.containsKey(key) || find(key) != null;
    }

    @Override
    public Enumeration<String> getKeys() {
        readAll();
        return Collections.enumeration(new ArrayList<>(texts.keySet()));
    }
}
