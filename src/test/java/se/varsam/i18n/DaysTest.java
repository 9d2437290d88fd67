package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Days days = new Days(new Texts(), TODAY);

    @Test
    void saysTheYearOnlyWhenItIsAnother() {
        assertThat(days.brief(LocalDate.of(2026, 10, 20))).isEqualTo("20\u00a0okt");
        assertThat(days.brief(LocalDate.of(2027, 3, 1))).isEqualTo("1\u00a0mars\u00a02027");
        assertThat(days.full(LocalDate.of(2026, 12, 19))).isEqualTo("lördag 19 december 2026");
    }

    @Test
    void saysARange() {
        assertThat(days.range(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 20)))
                .isEqualTo("20\u00a0okt–20\u00a0nov");
        assertThat(days.range(TODAY, TODAY)).isEqualTo("21\u00a0nov");
    }

    @Test
    void saysHowFarAway() {
        assertThat(days.ago(TODAY)).isEqualTo("i dag");
        assertThat(days.ago(TODAY.minusDays(1))).isEqualTo("i går");
        assertThat(days.ago(TODAY.minusDays(14))).isEqualTo("för 14 dagar sedan");
        assertThat(days.until(TODAY.plusDays(1))).isEqualTo("i morgon");
        assertThat(days.until(TODAY.plusDays(29))).isEqualTo("om 29 dagar");
        assertThat(days.until(TODAY.minusDays(2))).isEqualTo("för 2 dagar sedan");
        assertThat(days.ago(TODAY.plusDays(2))).isEqualTo("om 2 dagar");
        assertThat(days.since(TODAY)).isEqualTo("sedan i dag");
        assertThat(days.since(TODAY.minusDays(3))).isEqualTo("sedan 3 dagar");
    }
}
