package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.missing.AwayClock.Phase;

/** The rules of time away, at the days and nights where they are easily got wrong. */
class AwayClockTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static AwayClock at(String noticed) {
        return new AwayClock(LocalDateTime.parse(noticed), STOCKHOLM);
    }

    @ParameterizedTest
    @CsvSource({
            // an ordinary Friday; over midnight, the year's end and a leap day
            "2026-11-20T17:40, 2026-11-21T17:40", "2026-12-31T23:30, 2027-01-01T23:30",
            "2028-02-28T08:00, 2028-02-29T08:00",
            // the night of 28 March 2027 is an hour short, that of 25 October 2026 an hour long
            "2027-03-27T20:00, 2027-03-28T21:00", "2026-10-24T20:00, 2026-10-25T19:00",
            // 02:30 is skipped in the spring: an hour later; twice in the autumn: the first
            "2027-03-28T02:30, 2027-03-29T03:30", "2026-10-25T02:30, 2026-10-26T01:30",
            "2027-03-27T02:30, 2027-03-28T03:30", "2026-10-24T02:30, 2026-10-25T02:30"})
    void theReportIsDueAfterTwentyFourHoursThatHavePassed(String noticed, LocalDateTime latest) {
        assertThat(at(noticed).reportLatest()).isEqualTo(latest);
    }

    @Test
    void exactlyTwentyFourHoursIsInTime() {
        AwayClock clock = at("2026-11-20T17:40");
        Instant limit = Instant.parse("2026-11-21T16:40:00Z");
        assertThat(clock.awayAt(limit)).isEqualTo(Duration.ofHours(24));
        assertThat(clock.isReportLate(limit)).isFalse();
        assertThat(clock.isReportLate(limit.plusSeconds(1))).isTrue();
    }

    @Test
    void anHourIsAnHourWhenTheClocksAreSet() {
        assertThat(at("2026-10-25T01:00").awayAt(LocalDateTime.parse("2026-10-25T04:00").atZone(STOCKHOLM).toInstant()))
                .isEqualTo(Duration.ofHours(4));
        assertThat(at("2027-03-28T01:00").awayAt(LocalDateTime.parse("2027-03-28T04:00").atZone(STOCKHOLM).toInstant()))
                .isEqualTo(Duration.ofHours(2));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T17:40, 2026-11-20, 1, ACUTE", "2026-11-20T23:59, 2026-11-21, 2, ACUTE_AND_ONGOING",
            "2026-11-20T00:00, 2026-11-22, 3, ONGOING", "2026-11-20T17:40, 2027-02-17, 90, ONGOING",
            "2026-11-20T17:40, 2027-02-18, 91, ONGOING", "2026-11-20T17:40, 2027-02-16, 89, ONGOING",
            "2026-11-01T00:10, 2026-11-01, 1, ACUTE",
            // the nights when the clocks are set are one day like others
            "2026-10-24T23:30, 2026-10-26, 3, ONGOING", "2027-03-27T23:30, 2027-03-29, 3, ONGOING",
            "2026-12-31T23:30, 2027-01-01, 2, ACUTE_AND_ONGOING",
            "2026-11-20T17:40, 2026-11-19, 0, ACUTE", "2027-12-01T12:00, 2028-02-28, 90, ONGOING",
            "2027-12-02T12:00, 2028-02-29, 90, ONGOING"})
    void daysAreCountedFromTheDateItWasNoticed(String noticed, LocalDate date, long day, Phase phase) {
        assertThat(at(noticed).day(date)).isEqualTo(day);
        assertThat(at(noticed).dateOfDay(day)).isEqualTo(date);
        assertThat(at(noticed).phase(date)).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T17:40, 2027-02-20", "2027-01-31T10:00, 2027-04-30", "2026-11-30T10:00, 2027-02-28",
            "2027-11-30T10:00, 2028-02-29", "2026-11-29T10:00, 2027-02-28", "2026-12-01T00:00, 2027-03-01",
            // from a leap day, from quarter and year ends, noticed on the first after leaving on the last
            "2028-02-29T10:00, 2028-05-29", "2027-12-31T23:59, 2028-03-31", "2026-09-30T10:00, 2026-12-30",
            "2026-11-01T08:00, 2027-02-01", "2026-08-31T10:00, 2026-11-30", "2026-07-25T02:30, 2026-10-25"})
    void theThreeMonthsEndOnTheSameDayOrTheMonthsLast(String noticed, LocalDate last) {
        AwayClock clock = at(noticed);
        assertThat(clock.lastOfThreeMonths()).isEqualTo(last);
        assertThat(clock.isMissingProposed(last)).isFalse();
        assertThat(clock.isMissingProposed(last.plusDays(1))).isTrue();
    }

    @Test
    void dayNinetyAndThreeMonthsAreTwoRules() {
        AwayClock clock = at("2026-11-20T17:40");
        assertThat(clock.dateOfDay(AwayClock.LAST_DAY)).isEqualTo(LocalDate.of(2027, 2, 17));
        assertThat(clock.lastOfThreeMonths()).isEqualTo(LocalDate.of(2027, 2, 20));
    }

    @Property
    void theLimitIsAlwaysTwentyFourHoursAway(@ForAll @IntRange(max = 20_000) int hours) {
        AwayClock clock = new AwayClock(LocalDateTime.of(2026, 1, 1, 0, 30).plusHours(hours), STOCKHOLM);
        assertThat(clock.awayAt(clock.noticedAt().atZone(STOCKHOLM).toInstant())).isEqualTo(Duration.ZERO);
        Instant latest = clock.noticedAt().atZone(STOCKHOLM).toInstant().plus(AwayClock.REPORT_WITHIN);
        assertThat(clock.isReportLate(latest)).isFalse();
        assertThat(clock.reportLatest()).isEqualTo(LocalDateTime.ofInstant(latest, STOCKHOLM));
    }
}
