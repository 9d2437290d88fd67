package se.varsam.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.readiness.Nudge.Why;

/** Which files the start page names. */
class GapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Readiness file(int number, LocalDate photographed) {
        return new Readiness(
                new Child(new ChildId(number), new FileNumber(2026, number), new CardState.Open(), new Facts(Map.of()),
                        BirthDateHistory.EMPTY, new AsylumHistory(List.of())),
                List.of(), Optional.of(photographed), Optional.empty(), List.of(), TODAY);
    }

    private static List<Readiness> old(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> file(n, TODAY.minusYears(3))).toList();
    }

    private static List<Long> numbers(List<Readiness> files) {
        return files.stream().map(file -> file.child().id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "5, 5, 0", "6, 5, 1", "300, 5, 295"})
    void namesAtMostFiveAndCountsTheRest(int files, int named, int more) {
        Gaps gaps = Gaps.of(old(files), Map.of());
        assertThat(gaps.first()).hasSize(named);
        assertThat(gaps.more()).isEqualTo(more);
        assertThat(gaps.isEmpty()).isEqualTo(files == 0);
    }

    @Test
    void aFileThatLacksNothingIsNoGap() {
        assertThat(Gaps.of(List.of(file(1, TODAY)), Map.of(new ChildId(1), Why.QUARTER)).isEmpty()).isTrue();
    }

    @Test
    void aFileToGoThroughIsNotNamedTwiceAndTakesARoom() {
        Gaps gaps = Gaps.of(old(8), Map.of(new ChildId(2), Why.REFUSED, new ChildId(7), Why.QUARTER));
        assertThat(gaps.nudges()).extracting(Nudge::why).containsExactly(Why.REFUSED, Why.QUARTER);
        assertThat(numbers(gaps.first())).as("in the order of need").containsExactly(1L, 3L, 4L);
        assertThat(gaps.more()).isEqualTo(3);
    }
}
