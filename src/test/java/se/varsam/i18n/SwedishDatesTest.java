package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.PartialDate;

class SwedishDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final SwedishDates dates = new SwedishDates(new Texts());

    @Test
    void agesInYearsAndMonths() {
        assertThat(dates.age(LocalDate.of(2009, 2, 21), TODAY)).isEqualTo("17 år 9 mån");
        assertThat(dates.age(LocalDate.of(2009, 2, 22), TODAY)).isEqualTo("17 år 8 mån");
        assertThat(dates.age(LocalDate.of(2008, 2, 29), LocalDate.of(2026, 2, 28))).isEqualTo("17 år 11 mån");
        assertThat(dates.age(TODAY.plusDays(1), TODAY)).isEqualTo("ålder okänd");
    }

    @Test
    void anAssumedBirthDateSaysSo() {
        assertThat(dates.age(new PartialDate(2009, 0, 0), TODAY)).isEqualTo("17 år 10 mån (antaget)");
    }

    @Test
    void momentsAndTheClock() {
        assertThat(dates.moment(LocalDateTime.of(2026, 11, 21, 9, 5))).isEqualTo("2026-11-21 09:05");
        assertThat(dates.clock(LocalTime.of(14, 32, 59))).isEqualTo("14:32");
    }
}
