package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.child.Records.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.PlacementDoubt.Ended;
import se.varsam.domain.child.PlacementDoubt.Gap;
import se.varsam.domain.child.PlacementDoubt.Overlap;
import se.varsam.domain.child.PlacementDoubt.Undated;

class PlacementDoubtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static List<PlacementDoubt> doubts(ChildRecord... records) {
        return PlacementDoubt.of(Stream.of(records).map(Placement::of).toList(), TODAY);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void oneAfterTheOtherIsWell() {
        assertThat(doubts()).isEmpty();
        assertThat(doubts(placement(1, "A", "", ""))).as("a first day not known, of the only one").isEmpty();
        assertThat(doubts(placement(1, "A", "2025-01-01", "2025-06-30"), placement(2, "B", "2025-07-01", "")))
                .as("the day after").isEmpty();
        assertThat(doubts(placement(2, "B", "2025-06-30", ""), placement(1, "A", "2025-01-01", "2025-06-30")))
                .as("the day of the move, in any order").isEmpty();
    }

    @Test
    void sharedDaysAndDaysBetweenAreSeen() {
        var open = placement(1, "A", "2025-01-01", "");
        var later = placement(2, "B", "2025-07-01", "2025-08-01");
        var last = placement(3, "C", "2026-01-01", "");
        assertThat(doubts(last, later, open)).containsExactly(new Overlap(Placement.of(open), Placement.of(later)),
                new Overlap(Placement.of(open), Placement.of(last)));
        assertThat(doubts(placement(1, "A", "2025-01-01", "2025-06-30"), placement(2, "B", "2025-07-02", "")))
                .containsExactly(new Gap(day("2025-07-01"), day("2025-07-01")));
    }

    @Test
    void aStayInsideALongerOneHidesNoGap() {
        var longer = placement(1, "A", "2025-01-01", "2025-12-31");
        var inside = placement(2, "B", "2025-03-01", "2025-04-01");
        assertThat(doubts(longer, inside, placement(3, "C", "2026-02-01", ""))).containsExactly(
                new Overlap(Placement.of(longer), Placement.of(inside)),
                new Gap(day("2026-01-01"), day("2026-01-31")));
    }

    @Test
    void nothingAfterTheLastIsSeenOnceItHasPassed() {
        assertThat(doubts(placement(1, "A", "2025-01-01", "2026-11-20")))
                .containsExactly(new Ended(day("2026-11-20")));
        assertThat(doubts(placement(1, "A", "2025-01-01", "2026-11-21"))).isEmpty();
    }

    @Test
    void oneOfSeveralWithoutAFirstDayCantBeCounted() {
        var undated = placement(1, "A", "", "");
        assertThat(doubts(undated, placement(2, "B", "2025-07-01", "")))
                .containsExactly(new Undated(Placement.of(undated)));
    }
}
