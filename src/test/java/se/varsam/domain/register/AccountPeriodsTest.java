package se.varsam.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.shared.DateRange;

class AccountPeriodsTest {
    @ParameterizedTest
    @CsvSource({"6,1,2026-11-21,2026-07-01,2026-12-31", "6,1,2026-06-30,2026-01-01,2026-06-30",
            "3,1,2026-02-28,2026-01-01,2026-03-31", "4,1,2026-11-21,2026-09-01,2026-12-31",
            "12,7,2026-06-30,2025-07-01,2026-06-30", "6,2,2026-01-31,2025-08-01,2026-01-31",
            "3,12,2026-01-15,2025-12-01,2026-02-28", "12,3,2028-02-29,2027-03-01,2028-02-29"})
    void findsThePeriodOfADay(int months, int first, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(new AccountPeriods(months, first).containing(day)).isEqualTo(new DateRange(from, to));
    }

    @Test
    void periodsFollowOnEachOther() {
        for (int months : AccountPeriods.LENGTHS) {
            var periods = new AccountPeriods(months, 5);
            DateRange period = periods.containing(LocalDate.of(2028, 2, 29));
            for (int i = 0; i < 20; i++) {
                DateRange before = periods.before(period);
                assertThat(before.last().plusDays(1)).isEqualTo(period.first());
                assertThat(periods.containing(before.first())).isEqualTo(before);
                assertThat(periods.containing(before.last())).isEqualTo(before);
                period = before;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5,1", "6,0", "6,13", "0,1"})
    void refusesOtherLengthsAndMonths(int months, int first) {
        assertThatThrownBy(() -> new AccountPeriods(months, first)).isInstanceOf(IllegalArgumentException.class);
    }
}
