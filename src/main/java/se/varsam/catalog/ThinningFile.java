package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Lazy;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningCatalog;
import se.varsam.domain.thinning.ThinningRules;
import se.varsam.domain.thinning.ThinningRules.Basis;
import se.varsam.domain.thinning.ThinningRules.Certainty;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.domain.thinning.ThinningRules.Rule;
import se.varsam.domain.thinning.ThinningRules.Validity;

/**
 * Reads when files may be thinned: the program's own rules, when they are first asked for, or a municipality's. Own
 * ones that are broken are a fault of the build.
 */
public final class ThinningFile implements ThinningCatalog {
    static final String BUNDLED = "catalog/thinning/thinning.v1.yaml";
    static final String SCHEMA = "catalog/thinning.schema.json";
    /** No rules need more. */
    private static final int MOST_CHARACTERS = 64 * 1024;

    private final Lazy<ThinningRules> bundled = new Lazy<>(ThinningFile::own);

    @Override
    public ThinningRules bundled() {
        return bundled.get();
    }

    private static ThinningRules own() {
        try {
            return rules(YamlFile.bundled(BUNDLED));
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome<ThinningRules> read(String name, String yaml) {
        if (yaml.length() > MOST_CHARACTERS) {
            return Outcome.refused("refusal.thinning.large");
        }
        try {
            var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
            return Outcome.done(rules(YamlFile.read(name, in)));
        } catch (BrokenFile e) {
            return new Outcome.Refused<>(e.reason());
        }
    }

    private static ThinningRules rules(YamlFile file) throws BrokenFile {
        JsonNode root = file.check(SCHEMA).root();
        var rules = new ArrayList<Rule>();
        for (JsonNode node : root.path("rules")) {
            rules.add(new Rule(node.path("id").asText(), roles(node), Event.valueOf(node.path("from").asText()),
                    node.path("years").asInt(), validity(file, node, "/rules/" + rules.size()),
                    node.path("text").asText(), basis(node)));
        }
        var keeps = new ArrayList<Keep>();
        for (JsonNode node : root.path("keeps")) {
            Optional<Integer> years = node.has("years-from-birth")
                    ? Optional.of(node.path("years-from-birth").asInt())
                    : Optional.empty();
            keeps.add(new Keep(Hindrance.valueOf(node.path("what").asText()), roles(node), years,
                    validity(file, node, "/keeps/" + keeps.size()), node.path("text").asText(), basis(node)));
        }
        return new ThinningRules(root.path("version").asInt(), root.path("name").asText(), rules, keeps);
    }

    private static List<Role> roles(JsonNode node) {
        return node.path("roles").valueStream().map(JsonNode::asText).map(Role::valueOf).toList();
    }

    private static Basis basis(JsonNode node) {
        return new Basis(node.path("source").asText(), Certainty.valueOf(node.path("certainty").asText()));
    }

    private static Validity validity(YamlFile file, JsonNode node, String at) throws BrokenFile {
        Optional<LocalDate> to = node.has("valid-to")
                ? Optional.of(day(file, node, at, "valid-to"))
                : Optional.empty();
        return new Validity(day(file, node, at, "valid-from"), to);
    }

    private static LocalDate day(YamlFile file, JsonNode node, String at, String name) throws BrokenFile {
        try {
            return LocalDate.parse(node.path(name).asText());
        } catch (DateTimeException _) {
            throw file.broken(JsonPointer.compile(at + "/" + name), "refusal.data.value", name);
        }
    }
}
