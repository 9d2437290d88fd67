package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;

class FieldCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final FieldCheck CHECK = new FieldCheck(TODAY);

    @ParameterizedTest
    @CsvSource({"PHONE,070-123 45 67,,070-123 45 67", "PHONE,+46 (0)70 1234567,,+46 (0)70 1234567",
            "PHONE,vet ej,refusal.text.phone,vet ej", "PHONE,07,refusal.text.phone,07",
            "EMAIL,namn@exempel.se,,namn@exempel.se", "EMAIL,namn snabel a,refusal.text.email,namn snabel a",
            "CASE_NUMBER,12-345678,,12-345678", "CASE_NUMBER,12345678,,12-345678", "CASE_NUMBER,12 345678,,12-345678",
            "CASE_NUMBER,A-1,refusal.number.case,A-1", "MOMENT,igår 17:40,,2026-11-20T17:40", "YES_NO,yes,,yes",
            "SEX,female,,female", "PLACEMENT,HVB,,HVB", "IDENTITY_NUMBER,TF 1234,refusal.number.other,TF 1234",
            "DATE,1/3,,2026-03-01", "TEXT,  Åsa  ,,Åsa"})
    void keepsAndWarns(FieldKind kind, String typed, String warning, String value) {
        var checked = CHECK.check(kind, typed).toOptional().orElseThrow();
        assertThat(checked.value()).isEqualTo(value);
        assertThat(checked.warnings()).extracting(Refusal::key)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource({"YES_NO,kanske", "SEX,x", "PLACEMENT,SLOTT", "DATE,31 feb", "MOMENT,nyss", "IDENTITY_NUMBER,2009",
            "IDENTITY_NUMBER,20090231-1234"})
    void refusesWhatCannotBeAValue(FieldKind kind, String typed) {
        assertThat(CHECK.check(kind, typed)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void emptyTextEmptiesEveryField(ChildField field) {
        for (String typed : List.of("", "   ", "\u200F", "\n\t", "\u0000")) {
            assertThat(CHECK.check(field, typed, BirthDateHistory.EMPTY))
                    .isEqualTo(Outcome.done(new FieldCheck.Checked("", List.of())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFieldThrowsWhateverIsTyped(ChildField field) {
        for (String typed : List.of("😀".repeat(150), "x".repeat(301), "\uD800", "٠٧٠١٢٣", "0".repeat(300),
                "1-".repeat(150), "' OR 1=1 --", "{0}", "\u202Etxt.exe", "-", "+", "@")) {
            assertThat(CHECK.check(field, typed, BirthDateHistory.EMPTY)).isNotNull();
        }
    }

    @Test
    void refusesWhatIsTooLongAndTellsHowLong() {
        assertThat(CHECK.check(FieldKind.TEXT, "å".repeat(300)).toOptional()).isPresent();
        assertThat(CHECK.check(FieldKind.TEXT, "😀".repeat(300)).toOptional()).isPresent();
        assertThat(CHECK.check(FieldKind.TEXT, "å".repeat(301)).refusal())
                .contains(Refusal.of("refusal.text.long", 300, 301));
        assertThat(CHECK.check(FieldKind.LONG_TEXT, "å".repeat(10_000)).toOptional()).isPresent();
        assertThat(CHECK.check(FieldKind.LONG_TEXT, "å".repeat(10_001)).refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Namn\u0000", "\u202ENamn", "Namn\u202C", "\u200FNamn\u200F", "Na\uD83Dmn", "\uFEFFNamn",
            "\u00A0Namn ", "Na\u200Bmn"})
    void removesWhatNobodyMeant(String typed) {
        assertThat(CHECK.check(FieldKind.TEXT, typed).toOptional().orElseThrow().value()).isEqualTo("Namn");
    }

    @Test
    void keepsJoinersInsideWordsAndComposesLetters() {
        assertThat(value(FieldKind.TEXT, "می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(value(FieldKind.TEXT, "👩🏽\u200D🦱")).isEqualTo("👩🏽\u200D🦱");
        assertThat(value(FieldKind.TEXT, "A\u030Asa")).isEqualTo("Åsa");
    }

    @Test
    void aLineHasNoBreaksAndLinesHaveOneKind() {
        assertThat(value(FieldKind.TEXT, "a\r\nb\tc")).isEqualTo("a b c");
        assertThat(value(FieldKind.LONG_TEXT, "a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd e");
    }

    @Test
    void aDraftIsKeptAsTyped() {
        assertThat(FieldCheck.draft(" 31 fe \u202E")).isEqualTo(" 31 fe \u202E");
        assertThat(FieldCheck.draft("å".repeat(12_000))).hasSize(12_000);
        assertThat(FieldCheck.draft("a\uD800b")).isEqualTo("ab");
    }

    @Test
    void comparesTheNumberWithTheBirthDateInForce() {
        var history = BirthDateHistory.EMPTY.with(new AgeDecision(1, AgeDecision.Kind.STATED,
                new PartialDate(2009, 1, 1), TODAY, TODAY, AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE));
        var checked = CHECK.check(ChildField.IDENTITY_NUMBER, "19121212-1212", history).toOptional().orElseThrow();
        assertThat(checked.warnings()).containsExactly(Refusal.of("refusal.number.birth"));
    }

    @Test
    void onlyPlannedDaysMayLieAhead() {
        assertThat(CHECK.check(ChildField.VISIT_ON, "+3v", BirthDateHistory.EMPTY).toOptional()).isPresent();
        assertThat(CHECK.check(ChildField.ARRIVED_ON, "+3v", BirthDateHistory.EMPTY).refusal()).isPresent();
        assertThat(CHECK.check(ChildField.ARRIVED_ON, "1870-01-01", BirthDateHistory.EMPTY).refusal()).isPresent();
    }

    private static String value(FieldKind kind, String typed) {
        return CHECK.check(kind, typed).toOptional().orElseThrow().value();
    }
}
