package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import se.varsam.domain.document.LawReference;
import se.varsam.domain.document.LawReferences;

/** Reads the dated law references (<i>lagrum</i>). */
public final class LawFile {
    private static final String SCHEMA = "catalog/law.schema.json";

    private LawFile() {}

    /** The references that come with the program. */
    public static LawReferences bundled() {
        try {
            return read(YamlFile.bundled("catalog/law.yaml"));
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The references of a file.
     *
     * @throws BrokenFile
     *             when it breaks the schema, has a day that doesn't exist or two texts for one token on one day
     */
    public static LawReferences read(YamlFile file) throws BrokenFile {
        var all = new ArrayList<LawReference>();
        int place = 0;
        for (JsonNode node : file.check(SCHEMA).root().path("references")) {
            var at = JsonPointer.compile("/references/" + place++);
            var reference = reference(file, at, node);
            if (all.stream().anyMatch(other -> overlaps(other, reference))) {
                throw file.broken(at, "refusal.data.twice", reference.token());
            }
            all.add(reference);
        }
        return new LawReferences(all);
    }

    private static LawReference reference(YamlFile file, JsonPointer at, JsonNode node) throws BrokenFile {
        try {
            var to = node.has("valid_to")
                    ? Optional.of(LocalDate.parse(node.path("valid_to").asText()))
                    : Optional.<LocalDate>empty();
            return new LawReference(node.path("token").asText(), LocalDate.parse(node.path("valid_from").asText()), to,
                    node.path("text").asText(), node.path("source").asText(),
                    LawReference.Certainty.valueOf(node.path("certainty").asText()));
        } catch (DateTimeException _) {
            throw file.broken(at, "refusal.data.value", "valid_from, valid_to");
        }
    }

    private static boolean overlaps(LawReference a, LawReference b) {
        return a.token().equals(b.token()) && a.validTo().map(last -> !last.isBefore(b.validFrom())).orElse(true)
                && b.validTo().map(last -> !last.isBefore(a.validFrom())).orElse(true);
    }
}
