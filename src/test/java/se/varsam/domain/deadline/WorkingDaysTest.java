package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "2026-11-22, 2026-11-20", "2026-12-26, 2026-12-23", "2027-01-01, 2026-12-30",
            "2027-03-28, 2027-03-25", "2027-03-29, 2027-03-25", "2027-05-06, 2027-05-05", "2026-06-19, 2026-06-18",
            "2026-06-06, 2026-06-05", "2025-04-21, 2025-04-17"})
    void nearestEarlier(LocalDate day, LocalDate working) {
        assertThat(WorkingDays.onOrBefore(day)).isEqualTo(working);
    }
}
