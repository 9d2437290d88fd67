package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.Question;
import se.varsam.domain.document.SharingTable;

/** The table of who gets what that comes with the program, and how a broken one is refused. */
class SharingFileTest {
    private final SharingTable table = new Forms().sharing();

    @Test
    void everyQuestionOfAFormThatIsCutIsAboutSomething() {
        assertThat(new Forms().all().stream().filter(f -> !table.of(f.kind()).isEmpty())
                .flatMap(FormTemplate::questions).map(Question::id)).isNotEmpty()
                .allMatch(id -> table.topic(id).isPresent());
        assertThat(table.forms().keySet()).allMatch(
                code -> Arrays.stream(DocumentKind.values()).anyMatch(kind -> kind.code().equals(code)));
    }

    @Test
    void theDefaultsAreThoseOfTheRoutines() {
        assertThat(table.recipient("police").gets()).isEqualTo(table.all());
        assertThat(table.recipient("migration").gets()).containsExactlyInAnyOrder("name", "identity", "case-numbers",
                "since");
        assertThat(table.recipient("housing").gets()).containsExactlyInAnyOrder("name", "since", "ring")
                .isEqualTo(table.recipient("school").gets());
        assertThat(table.recipient("school").never()).contains("asylum", "health", "suicidal-thoughts");
        assertThat(table.recipient("on-call").gets()).contains("risks", "health", "suicidal-thoughts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gets: all          | gets: [nothing]   | 8  | refusal.data.value  | nothing",
            "questions: [two]   | questions: [one]  | 6  | refusal.data.twice  | one",
            "to: [police]       | to: [nobody]      | 10 | refusal.data.value  | nobody",
            "valid-from: 2026-01-01 | valid-from: 2026-02-30 | 3 | refusal.data.value | valid-from",
            "version: 1         | version: 0        | 2  | refusal.data.value  | version"})
    void aBrokenFileIsRefusedWithLineAndReason(String from, String to, int line, String key, String what) {
        assertThatThrownBy(() -> read(GOOD.replace(from.strip(), to.strip())))
                .isInstanceOfSatisfying(BrokenFile.class, e -> {
                    assertThat(e.reason().key()).isEqualTo(key);
                    assertThat(e.reason().details()).containsExactly("prov.yaml", String.valueOf(line), what);
                });
    }

    @Test
    void whatIsNeverGivenIsNotGivenByDefaultEither() throws BrokenFile {
        var police = read(GOOD.replace("gets: all", "gets: all, never: [b]")).recipient("police");
        assertThat(police.gets()).containsExactly("a");
        assertThat(police.giving(table.all()).gets()).doesNotContain("b");
    }

    private static final String GOOD = """
            id: sharing
            version: 1
            valid-from: 2026-01-01
            topics:
              - {id: a, title: A, questions: [one]}
              - {id: b, title: B, questions: [two]}
            recipients:
              - {id: police, title: Polisen, gets: all}
            forms:
              - {form: police-checklist, to: [police]}
            """;

    private static SharingTable read(String yaml) throws BrokenFile {
        return SharingFile.read(
                YamlFile.read("prov.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
