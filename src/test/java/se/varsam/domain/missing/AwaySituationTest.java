package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.Actor;

/** What is counted from the day the child left, and on which day its status counts. */
class AwaySituationTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static AwaySituation situation(String noticed, @Nullable String left, Instant now, AsylumEvent... events) {
        return new AwaySituation(Actor.SOC,
                new MissingEpisode(1, new ChildId(1), LocalDateTime.parse(noticed), Optional.empty(),
                        left == null ? Map.of() : Map.of(EpisodeField.LEFT_AT, left)),
                STOCKHOLM, now, new AsylumHistory(List.of(events)), true, List.of());
    }

    @ParameterizedTest
    @CsvSource({
            // not known: the day it was noticed
            "2026-11-01T08:00, , 2026-11-01", "2026-11-01T08:00, 2026-10-31, 2026-10-31",
            "2026-11-01T08:00, 2026-10-31T23:59, 2026-10-31",
            // of a range the earliest
            "2026-11-01T08:00, 2026-10-31T22:00/2026-11-01T06:00, 2026-10-31",
            "2026-11-01T08:00, 2026-10-30/2026-11-01, 2026-10-30",
            // over the year's end, on a leap day, on the nights when the clocks are set
            "2027-01-01T08:00, 2026-12-31/2027-01-01, 2026-12-31", "2028-03-01T08:00, 2028-02-29T23:30, 2028-02-29",
            "2026-10-25T08:00, 2026-10-25T02:30, 2026-10-25", "2027-03-28T08:00, 2027-03-28T02:30, 2027-03-28"})
    void theEarliestDayItCanHaveLeftCounts(String noticed, String left, LocalDate day) {
        assertThat(situation(noticed, left, Instant.EPOCH).left()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
            // a permit on 1 November: whoever left the day before was an asylum seeker still
            "2026-10-31, 2026-11-07", "2026-11-01, 2027-01-07", "2026-10-31/2026-11-02, 2026-11-07",
            // before any event the status is not known: the earlier date
            "2026-09-30, 2026-10-07", "2026-09-30/2026-11-02, 2026-10-07", ", 2027-01-07"})
    void theStatusOnTheDayItLeftCounts(String left, LocalDate latest) {
        assertThat(situation("2026-11-02T09:00", left, Instant.EPOCH,
                new AsylumEvent(1, AsylumStatus.SEEKER, LocalDate.of(2026, 10, 1), ""),
                new AsylumEvent(2, AsylumStatus.PERMIT, LocalDate.of(2026, 11, 1), "")).migrationLatest())
                .contains(latest);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T22:59:59Z, 2026-11-20", "2026-11-20T23:00:00Z, 2026-11-21",
            // summer time: an hour less to midnight
            "2026-10-24T21:59:59Z, 2026-10-24", "2026-10-24T22:00:00Z, 2026-10-25", "2026-10-25T22:59:59Z, 2026-10-25",
            "2027-03-27T22:59:59Z, 2027-03-27", "2027-03-28T22:00:00Z, 2027-03-29", "2026-12-31T23:00:00Z, 2027-01-01"})
    void theDayIsTheOneInStockholm(Instant now, LocalDate day) {
        assertThat(situation("2026-10-01T08:00", null, now).date()).isEqualTo(day);
    }
}
