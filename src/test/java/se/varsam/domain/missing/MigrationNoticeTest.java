package se.varsam.domain.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AsylumStatus;

/** By when Migrationsverket is told, at the ends of months, quarters and years. */
class MigrationNoticeTest {
    @ParameterizedTest
    @CsvSource({
            // left on the last of October, noticed in November: counted from the day it left
            "2026-10-31, SEEKER, 2026-11-07", "2026-11-01, SEEKER, 2026-12-07", "2026-12-31, SEEKER, 2027-01-07",
            "2028-02-29, REFUSED, 2028-03-07", "2026-11-20, UNKNOWN, 2026-12-07",
            "2026-11-20, TEMPORARY_PROTECTION, 2026-12-07",
            // with a permit: after the quarter
            "2026-10-01, PERMIT, 2027-01-07", "2026-12-31, PERMIT, 2027-01-07", "2027-01-01, PERMIT, 2027-04-07",
            "2027-03-31, PERMIT, 2027-04-07", "2027-04-01, PERMIT, 2027-07-07", "2027-06-30, PERMIT, 2027-07-07",
            "2027-07-01, PERMIT, 2027-10-07", "2028-02-29, PERMIT, 2028-04-07", "2027-09-30, PERMIT, 2027-10-07"})
    void theSeventhAfterMonthOrQuarter(LocalDate left, AsylumStatus status, LocalDate latest) {
        assertThat(MigrationNotice.latest(left, status)).contains(latest);
    }

    @Test
    void nothingWithoutAnApplication() {
        assertThat(MigrationNotice.latest(LocalDate.of(2026, 11, 20), AsylumStatus.NOT_APPLIED)).isEmpty();
    }

    /** Not known counts as the earlier date, which the month's never fails to be. */
    @Test
    void theMonthsDayIsNeverAfterTheQuarters() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(MigrationNotice.latest(day, AsylumStatus.UNKNOWN).orElseThrow())
                    .isBeforeOrEqualTo(MigrationNotice.latest(day, AsylumStatus.PERMIT).orElseThrow());
        }
    }
}
