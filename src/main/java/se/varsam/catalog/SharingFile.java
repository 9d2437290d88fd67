package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.domain.document.SharingTable;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.domain.document.SharingTable.Topic;

/** Reads who gets what of a form by default. */
final class SharingFile {
    static final String BUNDLED = "catalog/sharing/sharing.v1.yaml";
    private static final String SCHEMA = "catalog/sharing.schema.json";

    private final YamlFile file;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> recipients = new HashSet<>();

    private SharingFile(YamlFile file) {
        this.file = file;
    }

    /** The table that comes with the program; a broken one is a fault of the build. */
    static SharingTable bundled() {
        try {
            return read(YamlFile.bundled(BUNDLED));
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The table of a file.
     *
     * @throws BrokenFile
     *             with line and reason: what does not fit the schema, a topic, a question or a recipient twice, a topic
     *             or a recipient that isn't there
     */
    static SharingTable read(YamlFile file) throws BrokenFile {
        return new SharingFile(file.check(SCHEMA)).table();
    }

    private SharingTable table() throws BrokenFile {
        var about = new ArrayList<Topic>();
        var questions = new HashSet<String>();
        for (JsonNode node : file.root().path("topics")) {
            var at = at("topics", about.size());
            String id = once(topics, node.path("id").asText(), at);
            for (String question : texts(node.path("questions"))) {
                once(questions, question, at);
            }
            about.add(new Topic(id, node.path("title").asText(), Set.copyOf(texts(node.path("questions")))));
        }
        var kinds = new ArrayList<Recipient>();
        for (JsonNode node : file.root().path("recipients")) {
            kinds.add(recipient(node, at("recipients", kinds.size())));
        }
        return new SharingTable(file.root().path("version").asInt(), validFrom(), about, kinds, forms());
    }

    private Recipient recipient(JsonNode node, JsonPointer at) throws BrokenFile {
        String id = once(recipients, node.path("id").asText(), at);
        Set<String> gets = node.path("gets").isArray() ? known(topics, node.path("gets"), at) : topics;
        return new Recipient(id, node.path("title").asText(), gets, known(topics, node.path("never"), at));
    }

    private Map<String, List<String>> forms() throws BrokenFile {
        var forms = new LinkedHashMap<String, List<String>>();
        for (JsonNode node : file.root().path("forms")) {
            var at = at("forms", forms.size());
            known(recipients, node.path("to"), at);
            if (forms.put(node.path("form").asText(), texts(node.path("to"))) != null) {
                throw file.broken(at, "refusal.data.twice", node.path("form").asText());
            }
        }
        return forms;
    }

    private LocalDate validFrom() throws BrokenFile {
        try {
            return LocalDate.parse(file.root().path("valid-from").asText());
        } catch (DateTimeException _) {
            throw file.broken(JsonPointer.compile("/valid-from"), "refusal.data.value", "valid-from");
        }
    }

    private String once(Set<String> seen, String id, JsonPointer at) throws BrokenFile {
        if (!seen.add(id)) {
            throw file.broken(at, "refusal.data.twice", id);
        }
        return id;
    }

    private Set<String> known(Set<String> all, JsonNode named, JsonPointer at) throws BrokenFile {
        for (String id : texts(named)) {
            if (!all.contains(id)) {
                throw file.broken(at, "refusal.data.value", id);
            }
        }
        return Set.copyOf(texts(named));
    }

    private static List<String> texts(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asText).collect(Collectors.toList());
    }

    private static JsonPointer at(String list, int index) {
        return JsonPointer.compile("/" + list + "/" + index);
    }
}
