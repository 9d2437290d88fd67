package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.document.FormTemplate.Item;
import se.varsam.domain.document.FormTemplate.Line;
import se.varsam.domain.document.Question;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Expectation;
import se.varsam.domain.document.Question.Joint;
import se.varsam.domain.document.Question.Option;
import se.varsam.domain.document.Question.Part;
import se.varsam.domain.document.Question.Presence;
import se.varsam.domain.document.Source;

/** Reads one form from its file. */
final class FormReader {
    private static final String SCHEMA = "catalog/forms/form.schema.json";

    private final YamlFile file;
    private final Set<String> ids = new HashSet<>();
    private boolean numbered;

    FormReader(YamlFile file) {
        this.file = file;
    }

    /**
     * The form.
     *
     * @throws BrokenFile
     *             when it breaks the schema, names a source there isn't, or has a question's id twice
     */
    FormTemplate read() throws BrokenFile {
        JsonNode root = file.check(SCHEMA).root();
        numbered = root.path("numbered").asBoolean();
        var sections = new ArrayList<FormTemplate.Section>();
        for (JsonNode section : root.path("sections")) {
            var at = JsonPointer.compile("/sections/" + sections.size() + "/items");
            var items = new ArrayList<Item>();
            for (JsonNode item : section.path("items")) {
                items.add(item(item, at.appendIndex(items.size())));
            }
            sections.add(new FormTemplate.Section(section.path("title").asText(), items));
        }
        return new FormTemplate(kind(root.path("form").asText()), root.path("version").asInt(), validFrom(root),
                root.path("title").asText(),
                Absence.valueOf(root.path("absence").asText("lasting").toUpperCase(Locale.ROOT)), sections);
    }

    private static DocumentKind kind(String code) {
        return Arrays.stream(DocumentKind.values()).filter(k -> k.code().equals(code)).findFirst().orElseThrow();
    }

    private LocalDate validFrom(JsonNode root) throws BrokenFile {
        try {
            return LocalDate.parse(root.path("valid_from").asText());
        } catch (DateTimeException _) {
            throw file.broken(JsonPointer.compile("/valid_from"), "refusal.data.value", "valid_from");
        }
    }

    private Item item(JsonNode node, JsonPointer at) throws BrokenFile {
        if (node.has("note")) {
            return new FormTemplate.Note(node.path("note").asText());
        }
        return node.has("signature") ? signature(node.path("signature"), at) : question(node, at);
    }

    private FormTemplate.Signature signature(JsonNode nodes, JsonPointer at) throws BrokenFile {
        var lines = new ArrayList<Line>();
        for (JsonNode line : nodes) {
            Optional<Source> source = line.has("from")
                    ? Optional.of(source(line.path("from"), at.appendProperty("signature")))
                    : Optional.empty();
            lines.add(new Line(line.path("label").asText(), source));
        }
        return new FormTemplate.Signature(lines);
    }

    private Question question(JsonNode node, JsonPointer at) throws BrokenFile {
        String id = node.path("id").asText();
        if (!ids.add(id)) {
            throw file.broken(at, "refusal.data.twice", id);
        }
        String label = node.path("label").asText();
        return new Question(id, numbered ? ids.size() + ". " + label : label, asked(node, at),
                room(node), node.path("advice").asText(),
                node.path("expected").asBoolean(true) ? Expectation.EXPECTED : Expectation.OPTIONAL);
    }

    private static Question.Room room(JsonNode node) {
        int lines = node.path("lines").asInt(1);
        return new Question.Room(lines, node.path("lines_on_blank").asInt(lines));
    }

    private Asked asked(JsonNode node, JsonPointer at) throws BrokenFile {
        if (node.has("photograph")) {
            return new Asked.Photograph();
        }
        if (node.has("tick_each")) {
            return new Asked.TickEach(source(node.path("tick_each"), at.appendProperty("tick_each")));
        }
        return node.has("choose")
                ? new Asked.OneOf(options(node.path("choose")))
                : new Asked.InWords(parts(node.path("answer"), at.appendProperty("answer")));
    }

    private static List<Option> options(JsonNode nodes) {
        return nodes.valueStream().map(o -> new Option(o.path("id").asText(), o.path("label").asText(),
                o.path("unanswered").asBoolean())).toList();
    }

    private List<Part> parts(JsonNode nodes, JsonPointer at) throws BrokenFile {
        var parts = new ArrayList<Part>();
        for (JsonNode node : nodes) {
            var place = at.appendIndex(parts.size());
            parts.add(new Part(source(node.isTextual() ? node : node.path("from"), place), node.path("lead").asText(),
                    node.path("if_known").asBoolean() ? Presence.IF_KNOWN : Presence.ALWAYS,
                    node.path("own_line").asBoolean() ? Joint.OWN_LINE : Joint.SAME_LINE));
        }
        return parts;
    }

    private Source source(JsonNode node, JsonPointer at) throws BrokenFile {
        if (node.isArray()) {
            var sources = new ArrayList<Source>();
            for (JsonNode one : node) {
                sources.add(source(one, at.appendIndex(sources.size())));
            }
            return new Source.Several(sources);
        }
        return SourceNames.parse(node.asText())
                .orElseThrow(() -> file.broken(at, "refusal.data.value", node.asText()));
    }
}
