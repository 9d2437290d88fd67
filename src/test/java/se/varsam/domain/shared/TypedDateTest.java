package se.varsam.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01      | 2026-03-01
            260301          | 2026-03-01
            20260301        | 2026-03-01
            26-03-01        | 2026-03-01
            2026/3/1        | 2026-03-01
            2026.03.01      | 2026-03-01
            1 mars          | 2026-03-01
            1 mars 2026     | 2026-03-01
            den 1:a mars    | 2026-03-01
            1 MAR 26        | 2026-03-01
            1mars           | 2026-03-01
            1/3             | 2026-03-01
            1/3 2025        | 2025-03-01
            1.3.2025        | 2025-03-01
            1/3-25          | 2025-03-01
            idag            | 2026-11-21
            i dag           | 2026-11-21
            Igår            | 2026-11-20
            i morgon        | 2026-11-22
            +2v             | 2026-12-05
            + 2 veckor      | 2026-12-05
            -3d             | 2026-11-18
            −3d             | 2026-11-18
            +1m             | 2026-12-21
            +1å             | 2027-11-21
            29 feb 2028     | 2028-02-29
            """)
    void readsWhatPeopleWrite(String typed, String day) {
        assertThat(TypedDate.planned(TODAY).day(typed).toOptional().map(LocalDate::toString).orElse(null))
                .isEqualTo(day);
    }

    @Test
    void aMonthsEndStaysWithinTheMonth() {
        assertThat(TypedDate.planned(LocalDate.of(2026, 10, 31)).day("+1m").toOptional())
                .contains(LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({"mars 2009,2009-03", "2009,2009", "2009-05,2009-05", "2009-05-00,2009-05", "20090000,2009",
            "okt. 2010,2010-10", "090517,2009-05-17", "851231,1985-12-31", "17 maj 2009,2009-05-17"})
    void readsABirthDateOfWhichPartIsUnknown(String typed, String date) {
        assertThat(TypedDate.birth(TODAY).read(typed).toOptional().map(PartialDate::toString)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"31 februari 2026,refusal.date.impossible", "2026-02-29,refusal.date.impossible",
            "31/2,refusal.date.impossible", "2026-13-01,refusal.date.month", "1870-01-01,refusal.date.early",
            "2099-01-01,refusal.date.late", "0001-01-01,refusal.date.early", "9999-12-31,refusal.date.late",
            "2026-00-10,refusal.date.month", "2026-10-00,refusal.date.impossible", "+9999å,refusal.date.late",
            "-9999å,refusal.date.early", "2009,refusal.date.partial", "mars 2009,refusal.date.partial",
            "snart,refusal.date.unreadable", "1 hej,refusal.date.unreadable", "😀,refusal.date.unreadable",
            "2026-11-21T,refusal.date.unreadable"})
    void refusesWithTheReason(String typed, String key) {
        assertThat(TypedDate.planned(TODAY).day(typed).refusal().map(Refusal::key)).contains(key);
    }

    @Test
    void tellsHowManyDaysTheMonthHas() {
        assertThat(TypedDate.planned(TODAY).day("31 feb 2026").refusal())
                .contains(Refusal.of("refusal.date.impossible", "28"));
    }

    @ParameterizedTest
    @CsvSource({"1870,refusal.date.early", "2099,refusal.date.late", "2026-12,refusal.date.late",
            "i morgon,refusal.date.late", "1 mars,refusal.date.year"})
    void aBirthDateIsNotToCome(String typed, String key) {
        assertThat(TypedDate.birth(TODAY).read(typed).refusal().map(Refusal::key)).contains(key);
    }

    @Test
    void aMonthThatIsNotOverMayBeABirthMonth() {
        assertThat(TypedDate.birth(TODAY).read("2026-11").toOptional()).contains(new PartialDate(2026, 11, 0));
    }

    @Test
    void aDayWithoutYearLiesInTheRange() {
        assertThat(TypedDate.past(TODAY).day("24/12").toOptional()).contains(LocalDate.of(2025, 12, 24));
        assertThat(TypedDate.planned(TODAY).day("24/12").toOptional()).contains(LocalDate.of(2026, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "+", "0", "00000000", "99999999", "1/1/1/1", "٢٠٢٦-٠٣-٠١"})
    void neverThrows(String typed) {
        assertThat(TypedDate.birth(TODAY).read(typed)).isInstanceOf(Outcome.Refused.class);
        assertThat(TypedDate.planned(TODAY).read(typed)).isInstanceOf(Outcome.Refused.class);
    }
}
