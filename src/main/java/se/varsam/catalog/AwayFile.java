package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.AwayStep.Duty;
import se.varsam.domain.missing.AwayStep.Part;
import se.varsam.domain.missing.AwayStep.Timing;
import se.varsam.domain.missing.PublicNumber;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.shared.Actor;

/** Reads what is to be done while a child is away. */
public final class AwayFile {
    static final String BUNDLED = "catalog/away/away.v1.yaml";
    static final String SCHEMA = "catalog/away.schema.json";

    private AwayFile() {}

    /** The routine that comes with the program; a broken one is a fault of the build. */
    public static AwayRoutine bundled() {
        try {
            return routine(YamlFile.bundled(BUNDLED));
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The routine of a file.
     *
     * @throws BrokenFile
     *             with line and reason: what does not fit the schema, a step or a number twice, a day that isn't there
     */
    public static AwayRoutine read(YamlFile file) throws BrokenFile {
        return routine(file.check(SCHEMA));
    }

    private static AwayRoutine routine(YamlFile file) throws BrokenFile {
        var seen = new HashSet<String>();
        var numbers = new ArrayList<PublicNumber>();
        for (JsonPointer at : all(file, "numbers")) {
            numbers.add(number(file, at));
            once(file, at, "key", seen);
        }
        var steps = new ArrayList<AwayStep>();
        for (JsonPointer at : all(file, "steps")) {
            steps.add(step(file.root().at(at)));
            once(file, at, "id", seen);
        }
        return new AwayRoutine(steps, numbers, documents(file));
    }

    private static Map<String, List<String>> documents(YamlFile file) throws BrokenFile {
        var documents = new HashMap<String, List<String>>();
        for (JsonPointer at : all(file, "steps")) {
            JsonNode step = file.root().at(at);
            List<String> codes = step.path("documents").valueStream().map(JsonNode::asText).toList();
            for (String code : codes) {
                if (Arrays.stream(DocumentKind.values()).noneMatch(kind -> kind.code().equals(code))) {
                    throw file.broken(at.appendProperty("documents"), "refusal.data.value", code);
                }
            }
            documents.put(text(step, "id"), codes);
        }
        return documents;
    }

    private static List<JsonPointer> all(YamlFile file, String name) {
        var places = new ArrayList<JsonPointer>();
        for (int i = 0; i < file.root().path(name).size(); i++) {
            places.add(JsonPointer.compile("/" + name + "/" + i));
        }
        return places;
    }

    private static void once(YamlFile file, JsonPointer at, String name, Set<String> seen) throws BrokenFile {
        String value = text(file.root().at(at), name);
        if (!seen.add(name + " " + value)) {
            throw file.broken(at.appendProperty(name), "refusal.data.twice", value);
        }
    }

    private static PublicNumber number(YamlFile file, JsonPointer at) throws BrokenFile {
        JsonNode node = file.root().at(at);
        try {
            return new PublicNumber(named(RingKey.class, text(node, "key")), text(node, "number"), text(node, "use"),
                    text(node, "source"), LocalDate.parse(text(node, "checked")));
        } catch (DateTimeException _) {
            throw file.broken(at.appendProperty("checked"), "refusal.data.value", "checked");
        }
    }

    private static AwayStep step(JsonNode node) {
        return new AwayStep(text(node, "id"), Actor.valueOf(text(node, "actor")),
                named(Part.class, text(node, "part")), named(Timing.class, text(node, "timing")),
                optional(Duty.class, node, "duty").orElse(Duty.NONE), optional(RingKey.class, node, "ring"),
                new AwayStep.Text(text(node, "title"), text(node, "help"), text(node, "source")));
    }

    private static <E extends Enum<E>> Optional<E> optional(Class<E> type, JsonNode node, String name) {
        return node.has(name) ? Optional.of(named(type, text(node, name))) : Optional.empty();
    }

    /** The schema lets only names through that there are. */
    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asText("");
    }
}
