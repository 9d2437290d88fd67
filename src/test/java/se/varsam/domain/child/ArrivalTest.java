package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-19, false", "2026-11-20, 2026-11-20, true", "2026-11-20, 2026-11-21, true",
            "2026-11-20, 2026-11-22, false", "2026-12-31, 2027-01-01, true", "2028-02-28, 2028-02-29, true",
            "2026-10-24, 2026-10-25, true", "2027-03-27, 2027-03-28, true", "2027-03-27, 2027-03-29, false"})
    void theFirst48HoursAreTheDayOfTheArrivalAndTheNext(String arrived, LocalDate day, boolean first) {
        assertThat(Arrival.isFirst48Hours(new Facts(Map.of(ChildField.ARRIVED_ON, arrived)), day)).isEqualTo(first);
    }

    @Test
    void nothingIsSaidWhenTheDayIsNotKnown() {
        assertThat(Arrival.isFirst48Hours(new Facts(Map.of()), LocalDate.of(2026, 11, 20))).isFalse();
    }
}
