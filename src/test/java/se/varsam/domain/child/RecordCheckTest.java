package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.shared.Refusal;

class RecordCheckTest {
    private final RecordCheck check = new RecordCheck(LocalDate.of(2026, 11, 21));
    private final ChildRecord stay = Records.placement(1, "Provet", "2026-03-01", "2026-06-30");

    private Optional<Refusal> refusal(RecordField field, String typed, ChildRecord record) {
        return check.check(field, typed, record).refusal();
    }

    @Test
    void aPeriodCantEndBeforeItBegins() {
        assertThat(refusal(RecordField.PLACEMENT_TO, "2026-02-28", stay))
                .contains(Refusal.of("refusal.record.to-before", LocalDate.of(2026, 3, 1)));
        assertThat(refusal(RecordField.PLACEMENT_FROM, "1 juli 2026", stay))
                .contains(Refusal.of("refusal.record.from-after", LocalDate.of(2026, 6, 30)));
        assertThat(refusal(RecordField.PLACEMENT_TO, "2026-03-01", stay)).as("one day").isEmpty();
        assertThat(refusal(RecordField.PLACEMENT_TO, "", stay)).as("open-ended").isEmpty();
        var paper = Records.of(1, RecordKind.PAPER, "PAPER_SINCE", "2026-05-01");
        assertThat(refusal(RecordField.PAPER_HANDED_OVER, "2026-04-30", paper)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
            // field, typed, reason
            "PLACEMENT_FROM,31 februari 2026,refusal.date.impossible", "PLACEMENT_FROM,2026-12-24,",
            "PLACEMENT_FROM,2126-12-24,refusal.date.late", "PROFESSIONAL_TO,+2v,", "WORDS_DAY,idag,",
            "WORDS_DAY,2026-11-22,refusal.date.late", "PAPER_HANDED_OVER,2026-11-22,refusal.date.late",
            "PROFESSIONAL_ROLE,TROLLKARL,refusal.text.choice", "PROFESSIONAL_ROLE,SCHOOL,", "PAPER_SINCE,maj,"
                    + "refusal.date.unreadable"})
    void daysAreReadAsEverywhere(RecordField field, String typed, String reason) {
        var record = new ChildRecord(1, new ChildId(1), field.recordKind(), java.util.Map.of());
        assertThat(refusal(field, typed, record).map(Refusal::key)).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void textIsTidiedAndBounded() {
        var name = Records.of(1, RecordKind.NAME);
        assertThat(check.check(RecordField.NAME_TEXT, " Sara\tProv ", name).toOptional().orElseThrow().value())
                .isEqualTo("Sara Prov");
        assertThat(refusal(RecordField.NAME_TEXT, "x".repeat(301), name).map(Refusal::key))
                .contains("refusal.text.long");
        assertThat(check.check(RecordField.RELATIVE_PHONE, "hos bror", name).toOptional().orElseThrow().warnings())
                .containsExactly(Refusal.of("refusal.text.phone"));
    }
}
