package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.child.Records.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CurrentRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
            // begun, ended, counts today
            "2026-11-21,,true", "2026-11-22,,false", "2025-01-01,2026-11-21,true", "2025-01-01,2026-11-20,false",
            ",,true", ",2026-11-20,false"})
    void lastsFromTheFirstDayToTheLast(String from, String to, boolean lasts) {
        var record = placement(1, "Provet", from == null ? "" : from, to == null ? "" : to);
        assertThat(CurrentRecord.HOME.among(List.of(record), TODAY).isPresent()).isEqualTo(lasts);
    }

    @Test
    void ofSeveralTheOneBegunLastCounts() {
        var begunLast = placement(1, "B", "2026-05-01", "");
        assertThat(CurrentRecord.HOME.among(List.of(begunLast, placement(2, "A", "2026-01-01", ""),
                placement(3, "C", "2026-12-01", ""), placement(4, "D", "", "")), TODAY)).contains(begunLast);
        var enteredLast = placement(6, "F", "", "");
        assertThat(CurrentRecord.HOME.among(List.of(placement(5, "E", "", ""), enteredLast), TODAY))
                .contains(enteredLast);
    }

    @Test
    void oneThatTellsNothingYetGivesWay() {
        var known = Records.of(1, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_NAME", "Lena");
        var begun = Records.of(2, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_FROM",
                "2026-11-01");
        assertThat(CurrentRecord.GOD_MAN.among(List.of(known, begun), TODAY)).contains(known);
        assertThat(CurrentRecord.GOD_MAN.among(List.of(begun), TODAY)).contains(begun);
    }

    @Test
    void aGuardianStandsWhereTheGodManStands() {
        var guardian = Records.of(1, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "APPOINTED_GUARDIAN",
                "PROFESSIONAL_NAME", "Vera");
        var other = Records.of(2, RecordKind.PROFESSIONAL, "PROFESSIONAL_NAME", "utan roll");
        assertThat(CurrentRecord.GOD_MAN.among(List.of(guardian, other), TODAY)).contains(guardian);
        assertThat(CurrentRecord.SOCIAL_SECRETARY.among(List.of(guardian, other), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldComesFromOneOfItsKindAndIsCheckedAlike(CurrentRecord which) {
        which.sources().forEach((field, source) -> {
            assertThat(field.isOfCurrentRecord()).as(field.name()).isTrue();
            assertThat(source.recordKind()).isEqualTo(which.kind());
            assertThat(source.kind()).isEqualTo(field.kind());
        });
    }

    @Test
    void everyFieldSaidToComeFromARecordDoes() {
        assertThat(Arrays.stream(ChildField.values()).filter(ChildField::isOfCurrentRecord))
                .allMatch(field -> CurrentRecord.of(field).isPresent()).hasSize(9);
        assertThat(Arrays.stream(FieldGroup.values()).flatMap(g -> ChildField.of(g).stream()))
                .noneMatch(ChildField::isOfCurrentRecord).noneMatch(ChildField::isDerived);
    }
}
