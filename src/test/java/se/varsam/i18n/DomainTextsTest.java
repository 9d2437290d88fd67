package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.EndReason;
import se.varsam.domain.child.FieldGroup;
import se.varsam.domain.child.Finder;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.child.Profession;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.register.Role;
import se.varsam.service.port.RegisterFault;

class DomainTextsTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void everyFieldHasLabelAndHint(ChildField field) {
        assertThat(texts.get("field." + field)).isNotBlank();
        assertThat(texts.get("field." + field + ".hint")).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfARecordHasLabelAndHint(RecordField field) {
        assertThat(texts.get("field." + field)).isNotBlank();
        assertThat(texts.get("field." + field + ".hint")).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerOfAnEpisodeHasLabelAndHint(EpisodeField field) {
        assertThat(texts.get("episode." + field)).isNotBlank();
        assertThat(texts.get("episode." + field + ".hint")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAReturnHasLabelAndHint(ReturnField field) {
        assertThat(texts.get("returned." + field)).isNotBlank();
        assertThat(texts.get("returned." + field + ".hint")).endsWith(".");
    }

    @Test
    void everyWordHasItsText() {
        Stream.of(FieldGroup.values(), PlacementType.values(), AsylumStatus.values(), AgeDecision.Kind.values(),
                CardState.Reason.values(), Role.values(), RecordKind.values(), Profession.values(), NoteKind.values(),
                Finder.values(), EndReason.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(texts.of(word)).isNotBlank());
    }

    @Test
    void everyStoredAnswerHasItsWord() {
        for (String key : List.of("sex.female", "sex.male", "sex.other", "answer.yes", "answer.no")) {
            assertThat(texts.get(key)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultTellsWhatIsSafe(RegisterFault.Kind kind) {
        assertThat(texts.get("refusal.fault." + kind)).contains(".").doesNotContain("!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal.", "field.", "episode.", "enum.", "sex.", "answer."})
    void noTextIsBrokenByItsOwnMarks(String prefix) {
        texts.keySet().stream().filter(key -> key.startsWith(prefix))
                .forEach(key -> assertThat(texts.get(key, "1", "2", "3")).doesNotContain("{").isNotBlank());
    }
}
