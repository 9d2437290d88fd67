package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.Counts;
import se.varsam.Mutations;

/**
 * Data files as nobody would write them: read, or refused with a line and a reason, never a crash. As many as the
 * property {@code varsam.malformed} says, a twentieth of them of each kind.
 */
class MalformedDataTest {
    private static final int FILES = Integer.getInteger("varsam.malformed", 500) / 20;

    @ParameterizedTest
    @CsvSource({"checklists/a18-soc.v1.yaml,checklist.schema.json", "away/away.v1.yaml,away.schema.json",
            "sharing/sharing.v1.yaml,sharing.schema.json", "law.yaml,law.schema.json",
            "forms/of-miss-1.yaml,forms/form.schema.json"})
    void areReadOrRefusedWithALine(String name, String schema) throws IOException {
        byte[] good = bytes(name);
        var mutations = new Mutations(29);
        var seen = new Counts("malformed data files");
        for (int i = 0; i < FILES; i++) {
            try {
                read(name, YamlFile.read("egen.yaml", new ByteArrayInputStream(mutations.of(good)))
                        .check("catalog/" + schema));
                seen.add("read");
            } catch (BrokenFile broken) {
                assertThat(broken.reason().details()).as("name, line and what").hasSize(3);
                seen.add(broken.reason().key());
            }
        }
        seen.tell();
        assertThat(seen.all()).isEqualTo(FILES);
    }

    private static void read(String name, YamlFile file) throws BrokenFile {
        switch (name.substring(0, name.indexOf(name.contains("/") ? '/' : '.'))) {
            case "away" -> AwayFile.read(file);
            case "sharing" -> SharingFile.read(file);
            case "law" -> LawFile.read(file);
            case "checklists" -> new ChecklistReader(file).read();
            default -> new FormReader(file).read();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(MalformedDataTest.class.getResourceAsStream("/catalog/" + name))) {
            return in.readAllBytes();
        }
    }
}
