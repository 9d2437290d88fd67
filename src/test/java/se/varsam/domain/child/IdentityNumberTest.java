package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"19121212-1212,19121212-1212,false", "191212121212,19121212-1212,false",
            "121212+1212,19121212-1212,false", "1212121212,20121212-1212,false", "20091224-2384,20091224-2384,false",
            "0912242384,20091224-2384,false", "20091284-2384,20091284-2384,true", "091284 – 2384,20091284-2384,true",
            "261122-1234,19261122-1234,false", "261121-1234,20261121-1234,false"})
    void readsTenOrTwelveDigits(String typed, String stored, boolean isCoordination) {
        IdentityNumber number = IdentityNumber.read(typed, TODAY).toOptional().orElseThrow();
        assertThat(number.stored()).isEqualTo(stored);
        assertThat(number.isCoordination()).isEqualTo(isCoordination);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20090231-2384", "20091324-2384", "20091232-2384", "20091260-2384", "20091292-2384",
            "20271224-2384", "18000101-2384", "00000000-0000"})
    void refusesAnImpossibleDay(String typed) {
        assertThat(IdentityNumber.read(typed, TODAY).refusal().map(Refusal::key)).contains("refusal.number.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "091224-238", "20091224-23845", "-", "1234567890123"})
    void refusesAnotherCountOfDigits(String typed) {
        assertThat(IdentityNumber.read(typed, TODAY).refusal().map(Refusal::key)).contains("refusal.number.digits");
    }

    @Test
    void warnsAboutAWrongCheckDigit() {
        assertThat(read("19121212-1212").warnings(Optional.empty())).isEmpty();
        assertThat(read("19121212-1213").warnings(Optional.empty()))
                .containsExactly(Refusal.of("refusal.number.check"));
    }

    @Test
    void warnsAboutAnotherBirthDateThanTheOneInForce() {
        IdentityNumber number = read("19121212-1212");
        assertThat(number.warnings(Optional.of(new PartialDate(1912, 12, 13))))
                .containsExactly(Refusal.of("refusal.number.birth"));
        assertThat(number.warnings(Optional.of(new PartialDate(1912, 12, 12)))).isEmpty();
        assertThat(number.warnings(Optional.of(new PartialDate(1912, 12, 0)))).isEmpty();
        assertThat(number.warnings(Optional.of(new PartialDate(1911, 0, 0)))).hasSize(1);
    }

    @Test
    void neverPrintsTheNumber() {
        assertThat(read("19121212-1212").toString()).doesNotContain("1212");
    }

    private static IdentityNumber read(String typed) {
        return IdentityNumber.read(typed, TODAY).toOptional().orElseThrow();
    }
}
