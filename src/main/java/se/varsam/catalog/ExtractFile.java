package se.varsam.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.extract.ExtractPlan;
import se.varsam.domain.extract.ExtractPlan.Facts;
import se.varsam.domain.extract.ExtractPlan.Heads;
import se.varsam.domain.extract.ExtractPlan.Naming;
import se.varsam.domain.extract.ExtractPlan.Never;
import se.varsam.domain.extract.ExtractPlan.PlanColumn;
import se.varsam.domain.extract.ExtractPlan.PlanTable;
import se.varsam.domain.extract.ExtractPlan.Shows;
import se.varsam.domain.extract.ExtractPlan.Technical;
import se.varsam.domain.extract.ExtractPlan.Told;

/** Reads what the register extract tells. */
public final class ExtractFile {
    static final String BUNDLED = "catalog/extract/extract.v1.yaml";
    static final String SCHEMA = "catalog/extract.schema.json";

    private ExtractFile() {}

    /** The plan that comes with the program; a broken one is a fault of the build. */
    public static ExtractPlan bundled() {
        JsonNode root = YamlFile.bundled(BUNDLED).root();
        return new ExtractPlan(root.path("version").asInt(), tables(root.path("tables")),
                root.path("never").valueStream().map(n -> new Never(n.path("name").asText(),
                        n.path("because").asText(), n.path("told").asBoolean() ? Told.YES : Told.NO)).toList());
    }

    private static List<PlanTable> tables(JsonNode nodes) {
        return nodes.valueStream().map(ExtractFile::table).toList();
    }

    private static PlanTable table(JsonNode node) {
        List<String> technical = Stream.of("technical", "pictures").flatMap(n -> texts(node.path(n)).stream()).toList();
        return new PlanTable(node.path("table").asText(), node.path("title").asText(""), text(node, "of"),
                texts(node.path("key")), text(node, "facts").map(Facts::valueOf),
                node.path("columns").valueStream().map(ExtractFile::column).toList(), new Technical(technical),
                tables(node.path("parts")));
    }

    private static PlanColumn column(JsonNode node) {
        Map<String, String> words = node.path("words").propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asText()));
        return new PlanColumn(node.path("name").asText(), node.path("label").asText(""),
                text(node, "shows").map(Shows::valueOf).orElse(Shows.TEXT),
                node.path("heading").asBoolean() ? Heads.HEADING : Heads.LINE,
                new Naming(text(node, "type"), words));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("")).filter(t -> !t.isEmpty());
    }

    private static List<String> texts(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asText).toList();
    }
}
