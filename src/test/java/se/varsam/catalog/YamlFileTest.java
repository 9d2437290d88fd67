package se.varsam.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.ByteArrayInputStream;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.Refusal;

class YamlFileTest {
    private static final String SCHEMA = "catalog/sample.schema.json";

    @Test
    void readsWhatFits() throws BrokenFile {
        var file = read("title: Prov\nitems:\n  - id: a\n    on: 2026-11-21\n").check(SCHEMA);

        assertThat(file.root().at("/items/0/on").asText()).isEqualTo("2026-11-21");
    }

    @Test
    void tellsTheLineOfAMissingField() {
        refused("title: Prov\n\nitems:\n  - id: a\n  - on: 2026-11-21\n").isEqualTo(
                Refusal.of("refusal.data.missing", "prov.yaml", 5, "id"));
    }

    @Test
    void tellsTheLineOfAnUnknownField() {
        refused("title: Prov\nitems:\n  - id: a\n    när: nu\n").isEqualTo(
                Refusal.of("refusal.data.unknown", "prov.yaml", 4, "när"));
    }

    @Test
    void tellsTheLineOfAWrongValue() {
        refused("title: Prov\nitems:\n  - id: a\n    on: snart\n").isEqualTo(
                Refusal.of("refusal.data.value", "prov.yaml", 4, "on"));
    }

    @Test
    void refusesAnEmptyFile() {
        refused("").extracting("key").isEqualTo("refusal.data.value");
    }

    @Test
    void refusesAThingSaidTwice() {
        refused("title: Prov\ntitle: Igen\n").satisfies(r -> {
            assertThat(r.key()).isEqualTo("refusal.data.syntax");
            assertThat(r.details().get(1)).isEqualTo("2");
        });
    }

    @Test
    void refusesWhatIsNoYaml() {
        refused("title: Prov\nitems: [\n").extracting("key").isEqualTo("refusal.data.syntax");
    }

    @Test
    void tellsTheLineOfAnOwnCheck() throws BrokenFile {
        var file = read("title: Prov\nitems:\n  - id: a\n  - id: a\n");

        assertThat(file.broken(JsonPointer.compile("/items/1/id"), "refusal.data.twice", "a").reason())
                .isEqualTo(Refusal.of("refusal.data.twice", "prov.yaml", 4, "a"));
    }

    private static YamlFile read(String yaml) throws BrokenFile {
        return YamlFile.read("prov.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static ObjectAssert<Refusal> refused(String yaml) {
        var thrown = catchThrowableOfType(BrokenFile.class, () -> read(yaml).check(SCHEMA));
        return assertThat(thrown.reason());
    }
}
