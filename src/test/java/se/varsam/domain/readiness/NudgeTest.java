package se.varsam.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.readiness.Nudge.Why;

/** When a file should be gone through, at the ends of quarters and years. */
class NudgeTest {
    private static Child child(AsylumEvent... events) {
        return new Child(new ChildId(1), new FileNumber(2026, 1), new CardState.Open(), new Facts(Map.of()),
                BirthDateHistory.EMPTY, new AsylumHistory(List.of(events)));
    }

    private static Optional<LocalDate> day(@Nullable String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }

    private static List<LocalDate> days(String iso) {
        return day(iso).stream().toList();
    }

    @ParameterizedTest
    @CsvSource({
            // the first two weeks of a quarter, never gone through
            "2026-12-31, , false", "2027-01-01, , true", "2027-01-14, , true", "2027-01-15, , false",
            "2027-04-01, , true", "2027-07-14, , true", "2027-09-30, , false", "2027-10-01, , true",
            // gone through in the quarter before, and in this one
            "2027-01-01, 2026-12-31, true", "2027-01-10, 2027-01-01, false", "2028-02-29, , false"})
    void eachQuarterBeginsWithIt(LocalDate today, String reviewed, boolean nudged) {
        assertThat(new Nudge.Signs(child(), day(reviewed), List.of(), List.of()).why(today))
                .isEqualTo(nudged ? Optional.of(Why.QUARTER) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
            // in the middle of a quarter, never gone through: what happened in this quarter
            "2026-11-20, , 2026-11-19, true", "2026-11-20, , 2026-10-01, true", "2026-11-20, , 2026-09-30, false",
            // after it was gone through, until it is again
            "2026-11-20, 2026-11-19, 2026-11-20, true", "2026-11-20, 2026-11-20, 2026-11-20, false",
            "2027-02-20, 2026-06-01, 2026-06-02, true", "2026-11-20, , 2026-11-21, false"})
    void whatRaisesTheRiskCountsUntilTheFileIsGoneThrough(LocalDate today, String reviewed, String on,
            boolean nudged) {
        assertThat(new Nudge.Signs(child(), day(reviewed), days(on), List.of()).why(today).isPresent())
                .isEqualTo(nudged);
        assertThat(new Nudge.Signs(child(), day(reviewed), List.of(), days(on)).why(today).isPresent())
                .isEqualTo(nudged);
        var refused = child(new AsylumEvent(1, AsylumStatus.REFUSED, LocalDate.parse(on), ""));
        assertThat(new Nudge.Signs(refused, day(reviewed), List.of(), List.of()).why(today).isPresent())
                .isEqualTo(nudged);
    }

    @Test
    void theGravestReasonIsNamed() {
        var day = LocalDate.of(2027, 1, 5);
        var refused = child(new AsylumEvent(1, AsylumStatus.REFUSED, day, ""));
        assertThat(new Nudge.Signs(refused, Optional.empty(), List.of(day), List.of(day)).why(day))
                .contains(Why.SUSPECTED);
        assertThat(new Nudge.Signs(refused, Optional.empty(), List.of(day), List.of()).why(day))
                .contains(Why.RETURNED);
        assertThat(new Nudge.Signs(refused, Optional.empty(), List.of(), List.of()).why(day)).contains(Why.REFUSED);
    }
}
