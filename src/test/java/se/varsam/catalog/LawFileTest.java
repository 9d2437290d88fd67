package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.LawReference;
import se.varsam.domain.document.LawReferences;

/** Law references by date. */
class LawFileTest {
    private static final LawReferences LAWS = LawFile.bundled();

    @Property(tries = 400)
    void everyTokenInUseHasExactlyOneTextOnAnyDay(@ForAll("days") LocalDate day) throws IOException {
        for (String token : tokensInUse()) {
            assertThat(LAWS.all().stream().filter(l -> l.token().equals(token) && l.holdsOn(day))).as(token).hasSize(1);
        }
    }

    @Test
    void everyReferenceHasATextOnAnyDayToo() {
        var tokens = LAWS.all().stream().map(LawReference::token).collect(Collectors.toSet());
        for (var day = LocalDate.of(2020, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            for (String token : tokens) {
                assertThat(LAWS.on(token, day).text()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsNotEstablishedIsNotPrinted() {
        var today = LocalDate.of(2026, 11, 21);
        assertThat(LAWS.on("concern-recommendation", today).text()).doesNotContain("§");
        assertThat(LAWS.on("reception-act", today).text()).doesNotContain("1994:137").doesNotContain("2026:");
        assertThat(LAWS.on("young-care-act", LocalDate.of(2027, 1, 1)).text()).doesNotContain("1990:52");
    }

    @Test
    void twoTextsForOneDayAreRefused() {
        assertThatThrownBy(() -> read("""
                references:
                  - {token: a, valid_from: 2020-01-01, text: x, source: y, certainty: HIGH}
                  - {token: a, valid_from: 2021-01-01, text: z, source: y, certainty: HIGH}
                """)).isInstanceOfSatisfying(BrokenFile.class,
                e -> assertThat(e.reason().details()).containsExactly("prov.yaml", "3", "a"));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> read("""
                references:
                  - {token: a, valid_from: 2021-02-30, text: x, source: y, certainty: HIGH}
                """)).isInstanceOfSatisfying(BrokenFile.class,
                e -> assertThat(e.reason().key()).isEqualTo("refusal.data.value"));
    }

    @Test
    void aGuessIsRefused() {
        assertThatThrownBy(() -> read("""
                references:
                  - {token: a, valid_from: 2021-02-20, text: x, source: y, certainty: LOW}
                """)).isInstanceOfSatisfying(BrokenFile.class,
                e -> assertThat(e.reason().details()).containsExactly("prov.yaml", "2", "certainty"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The tokens of every data file, checklists too. */
    private static Set<String> tokensInUse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/catalog"))) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("law.yaml"))
                    .flatMap(f -> LawReferences.tokens(text(f)).stream()).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawReferences read(String yaml) throws BrokenFile {
        return LawFile
                .read(YamlFile.read("prov.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
