package se.varsam.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;

class NoteCheckTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);
    private static final NoteCheck CHECK = new NoteCheck(NOW.toLocalDate(), NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"90|90", "90 min|90", "1:30|90", "1 h 30 min|90", "1,5 tim|90", "2 h|120",
            "0|''", "''|''", "1440|1440", "24 h|1440", "\u00A045\u00A0minuter |45"})
    void readsMinutes(String typed, String kept) {
        assertThat(kept(NoteField.MINUTES, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "−1", "abc", "9999", "1441", "1:75", "1:5", "12,5", "25 h", "-5", "99999999",
            "999999999999", "٣٠ x"})
    void refusesMinutesThatAreNone(String typed) {
        assertThat(refused(NoteField.MINUTES, typed)).isEqualTo("refusal.note.minutes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,5|12,5", "12.5 km|12,5", "12|12", "12,0|12", "0|''", "1,2 mil|12",
            "2 mil|20", "2000|2000", "0,3|0,3"})
    void readsKilometres(String typed, String kept) {
        assertThat(kept(NoteField.KILOMETRES, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "2000,1", "12,55", "201 mil", "12,", "999999999999"})
    void refusesKilometresThatAreNone(String typed) {
        assertThat(refused(NoteField.KILOMETRES, typed)).isEqualTo("refusal.note.kilometres");
    }

    @ParameterizedTest
    @CsvSource({"idag 9:30,2026-11-21T09:30", "8:15,2026-11-21T08:15", "igår kl 17.40,2026-11-20T17:40",
            "20 nov,2026-11-20"})
    void readsWhenItHappened(String typed, String kept) {
        assertThat(kept(NoteField.AT, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"9:31,refusal.note.toCome", "idag 23:59,refusal.note.toCome", "imorgon,refusal.date.late",
            "'',refusal.note.when", "' \u202E\u0000 ',refusal.note.when", "1870-01-01,refusal.date.early",
            "2099-12-31 12:00,refusal.date.late", "31 februari,refusal.date.impossible", "nyss,refusal.date.unreadable",
            "idag 25:00,refusal.date.time"})
    void refusesWhatHasNotHappened(String typed, String key) {
        assertThat(refused(NoteField.AT, typed)).isEqualTo(key);
    }

    /** A look at another day than the real one knows no clock. */
    @Test
    void theClockCountsOnlyOnItsOwnDay() {
        var ahead = new NoteCheck(LocalDate.of(2027, 2, 1), NOW);
        assertThat(ahead.check(NoteField.AT, "2027-02-01 23:00").refusal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = NoteField.class, names = {"AT", "MINUTES", "KILOMETRES"})
    void refusesMoreThanALine(NoteField field) {
        assertThat(refused(field, "1".repeat(301))).isEqualTo("refusal.text.long");
        assertThat(refused(field, "1 ".repeat(50_000) + "x")).isEqualTo("refusal.text.long");
    }

    @Test
    void hiddenSignsAroundANumberOrADayAreTidied() {
        assertThat(kept(NoteField.MINUTES, "\u202E90\u0000")).isEqualTo("90");
        assertThat(kept(NoteField.AT, "2026-11-20\u2069 17:40")).isEqualTo("2026-11-20T17:40");
        assertThat(kept(NoteField.TEXT, "🦊 \u202Ekom\u0007 hit")).isEqualTo("🦊 kom hit");
    }

    @Test
    void refusesTextThatIsTooLongAndTidiesTheRest() {
        assertThat(kept(NoteField.TEXT, "x".repeat(10_000))).hasSize(10_000);
        assertThat(refused(NoteField.TEXT, "x".repeat(10_001))).isEqualTo("refusal.text.long");
        assertThat(kept(NoteField.TEXT, " a\u202Eb\u0000\r\n'); DROP TABLE note;-- ")).isEqualTo(
                "ab\n'); DROP TABLE note;--");
    }

    @Test
    void whatIsKeptGoesIntoTheNoteAndOutAgain() {
        var content = NoteContent.empty(Moment.parse("2026-11-20T17:40").orElseThrow());
        assertThat(content.isEmpty()).isTrue();
        assertThat(content.told()).isEmpty();
        content = content.with(NoteField.KIND, "PHONE").with(NoteField.MINUTES, "25").with(NoteField.KILOMETRES, "7,5")
                .with(NoteField.TEXT, "Ringde.").with(NoteField.AT, "2026-11-19");
        assertThat(content.effort()).isEqualTo(new Effort(25, 7_500));
        assertThat(content.told()).isEqualTo("2026-11-19 PHONE 25 min 7,5 km Ringde.");
        for (NoteField field : NoteField.values()) {
            assertThat(content.with(field, content.text(field))).isEqualTo(content);
        }
        assertThat(content.toString()).doesNotContain("Ringde");
    }

    private static String kept(NoteField field, String typed) {
        return CHECK.check(field, typed).toOptional().map(Checked::value).orElse("refused");
    }

    private static String refused(NoteField field, String typed) {
        Outcome<Checked> outcome = CHECK.check(field, typed);
        return outcome.refusal().map(r -> r.key()).orElse("kept");
    }
}
