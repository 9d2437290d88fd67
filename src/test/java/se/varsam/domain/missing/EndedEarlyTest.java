package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.ChildId;

class EndedEarlyTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2027-02-20, BOTH, BEFORE_THREE_MONTHS", "2026-11-20, 2027-02-21, UNCONSULTED, NO",
            "2026-11-30, 2027-02-28, BOTH, BEFORE_THREE_MONTHS", "2026-11-30, 2027-03-01, UNCONSULTED, NO",
            "2027-11-30, 2028-02-29, BOTH, BEFORE_THREE_MONTHS", "2027-11-30, 2028-03-01, UNCONSULTED, NO",
            "2026-10-31, 2027-01-31, BOTH, BEFORE_THREE_MONTHS", "2027-01-31, 2027-05-01, UNCONSULTED, NO"})
    void threeCalendarMonthsAndTheGodMansWord(LocalDate noticed, LocalDate ended, EndedEarly alone,
            EndedEarly consulted) {
        assertThat(EndedEarly.at(away(noticed, Map.of()), ended.atTime(23, 59), STOCKHOLM)).isEqualTo(alone);
        assertThat(EndedEarly.at(away(noticed, Map.of(ReturnField.CONSULTED_ON, "2026-12-01")),
                ended.atTime(0, 0), STOCKHOLM)).isEqualTo(consulted);
    }

    /** Hours away are hours that passed: both nights on which the clocks are changed, and the turn of the year. */
    @ParameterizedTest
    @CsvSource({"2026-10-24T23:00, 2026-10-25T06:00, 8", "2027-03-27T23:00, 2027-03-28T06:00, 6",
            "2026-12-31T23:00, 2027-01-01T06:00, 7"})
    void aTimeAwayIsAsLongAsItWas(LocalDateTime noticed, LocalDateTime back, long hours) {
        assertThat(new AwayClock(noticed, STOCKHOLM).awayAt(back.atZone(STOCKHOLM).toInstant()))
                .isEqualTo(Duration.ofHours(hours));
    }

    private static MissingEpisode away(LocalDate noticed, Map<ReturnField, String> found) {
        return new MissingEpisode(1, new ChildId(1), noticed.atTime(17, 40), Optional.empty(), Map.of(), found, false);
    }
}
