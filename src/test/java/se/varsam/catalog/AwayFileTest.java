package se.varsam.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.PublicNumber;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.shared.Refusal;

class AwayFileTest {
    private static final AwayRoutine ROUTINE = AwayFile.bundled();
    /** routines.md §7: social services, police, Migrationsverket, the god man's of-ret and of-miss 8. */
    private static final int RETURN = 8 + 1 + 1 + 11 + 1;
    private static final String GOOD = """
            id: away
            version: 1
            valid-from: 2026-01-01
            numbers:
              - {key: police, number: 114 14, use: Anmälan, source: SOS Alarm, checked: 2026-11-20}
            steps:
              - {id: step-1, actor: GM, part: acute, timing: urgent, title: Ring, help: Nu., source: Egen}
              - {id: step-2, actor: GM, part: acute, timing: urgent, title: Ring, help: Nu., source: Egen}
            """;

    @Test
    void theBundledFileFitsItsSchema() throws BrokenFile {
        assertThat(AwayFile.read(YamlFile.bundled(AwayFile.BUNDLED))).isEqualTo(ROUTINE);
    }

    /** The table is routines.md §6 and §7, row by row. */
    @ParameterizedTest
    @CsvFileSource(resources = "/catalog/away.csv", delimiter = '|', numLinesToSkip = 1)
    void everyStepIsAsTheRoutinesSay(String id, String actor, String part, String timing, String duty, String ring) {
        AwayStep step = ROUTINE.step(id);

        assertThat(step.actor()).hasToString(actor);
        assertThat(step.part()).hasToString(part);
        assertThat(step.timing()).hasToString(timing);
        assertThat(step.duty()).hasToString(duty);
        assertThat(step.ring().map(Object::toString).orElse("-")).isEqualTo(ring);
    }

    @Test
    void holdsAllStepsOfTheRoutinesAndNoMore() {
        assertThat(ROUTINE.steps()).extracting(AwayStep::id).hasSize(6 + 1 + 10 + 3 + 3 + 4 + 1 + 4 + RETURN);
    }

    @Test
    void onlyThePublicNumbersComeWithTheProgram() {
        assertThat(ROUTINE.numbers()).extracting(PublicNumber::number).containsExactly("112", "114 14", "116 000");
        assertThat(ROUTINE.number(RingKey.POLICE)).map(PublicNumber::number).contains("114 14");
        assertThat(ROUTINE.number(RingKey.SOCIAL_ON_CALL)).isEmpty();
    }

    @Test
    void wordsAreShortAndSourcedAndCiteNoLaw() {
        assertThat(ROUTINE.steps()).extracting(AwayStep::text).allSatisfy(text -> {
            assertThat(text.title()).hasSizeLessThanOrEqualTo(80).doesNotEndWith(".").doesNotContain("!");
            assertThat(text.help()).endsWith(".").doesNotContain("!", "  ");
            assertThat(text.source()).isNotBlank();
            assertThat(text.title() + text.help())
                    .doesNotContainPattern(Pattern.compile("§|\\bkap\\b|SFS|SoL|LVU|LMA|\\d:\\d|lagen"));
        });
    }

    /** What is wrong in a file, and where. */
    @Test
    void aStepNamesTheDocumentsItIsDoneWith() {
        assertThat(ROUTINE.documents(ROUTINE.step("miss-gm-1"))).containsExactly("police-checklist",
                "police-completion");
        assertThat(ROUTINE.documents(ROUTINE.step("miss-soc-3"))).containsExactly("crime-report");
        assertThat(ROUTINE.documents(ROUTINE.step("miss-pol-4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"timing: urgent|timing: soon|refusal.data.value|7|timing",
            "id: step-2|id: step-1|refusal.data.twice|8|step-1", "help: Nu., source|source|refusal.data.missing|7|help",
            "2026-11-20|2026-02-30|refusal.data.value|5|checked", "part: acute|party: x|refusal.data.missing|7|part",
            "key: police|key: taxi|refusal.data.value|5|key", "valid-from|from|refusal.data.missing|1|valid-from",
            "timing: urgent|timing: urgent, documents: [taxi-form]|refusal.data.value|7|taxi-form"})
    void aBrokenFileIsRefusedWithLineAndReason(String good, String bad, String key, String line, String what) {
        String text = GOOD.replaceFirst(Pattern.quote(good), bad);

        var broken = catchThrowableOfType(BrokenFile.class,
                () -> AwayFile.read(YamlFile.read("egen.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)))));

        assertThat(broken.reason()).isEqualTo(Refusal.of(key, "egen.yaml", line, what));
    }
}
