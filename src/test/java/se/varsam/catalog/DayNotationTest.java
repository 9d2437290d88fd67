package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.checklist.Anchor;

class DayNotationTest {
    @ParameterizedTest
    @CsvSource({"D, 2026-12-20, 2026-12-20", "D-2m, 2026-12-20, 2026-10-20", "D-6w-1d, 2026-12-20, 2026-11-07",
            "D-3w, 2026-12-20, 2026-11-29", "D-1d, 2026-03-01, 2026-02-28", "D-1m, 2026-03-31, 2026-02-28",
            "D-1m, 2028-03-31, 2028-02-29", "Q+1m, 2026-08-31, 2026-09-30", "M+5w, 2026-12-20, 2027-01-24",
            "D-1m+1d, 2026-03-31, 2026-03-01"})
    void countsMonthsFirstThenDays(String notation, LocalDate anchor, LocalDate day) {
        assertThat(DayNotation.day(notation).orElseThrow().from(anchor)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-2m", "D2m", "D-2y", "D-", "D -2m", "d-2m", "D-2m ", "-2m", "D-9999d"})
    void refusesWhatIsNoDay(String notation) {
        assertThat(DayNotation.day(notation)).isEmpty();
    }

    @Test
    void knowsTheAnchors() {
        assertThat(DayNotation.anchor("K")).contains(Anchor.K);
        assertThat(DayNotation.anchor("T0")).isEmpty();
    }
}
