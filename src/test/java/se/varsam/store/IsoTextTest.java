package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T13:32:07Z", "2024-02-29T00:00:00Z", "2026-12-31T23:59:59Z",
            "1969-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "2026-11-21T13:32:07.250Z", "2026-11-21t13:32:07z",
            "2026-11-21T24:00:00Z", "2026-11-21T23:59:60Z", "2026-11-21T13:32:07+01:00", "-0001-11-21T13:32:07Z"})
    void aTimeIsWhatAFormatterReads(String stored) {
        assertThat(IsoText.instant(stored)).isEqualTo(Instant.parse(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-21", "2026-02-30T13:32:07Z", "2026-13-01T13:32:07Z", "2026-11-21T25:00:00Z",
            "2026-11-21T13:60:00Z", "2026-11-21T13:32:61Z", "2026-11-+1T13:32:07Z", "2026-11-21T13:32:0\u0667Z",
            "2026-11-21 13:32:07Z", "2026-11-21T13:32:07 "})
    void whatIsNoneIsAFault(String stored) {
        assertThatThrownBy(() -> IsoText.instant(stored)).isInstanceOf(DateTimeException.class);
    }
}
