package se.varsam.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {
    private static final TypedMoment MOMENT = new TypedMoment(TypedDate.past(LocalDate.of(2026, 11, 21)));

    @ParameterizedTest
    @CsvSource({"2026-11-20,2026-11-20", "2026-11-20 17:40,2026-11-20T17:40", "2026-11-20T17:40,2026-11-20T17:40",
            "2026-11-20T17:40:30,2026-11-20T17:40", "igår kl. 17.40,2026-11-20T17:40", "17:40,2026-11-21T17:40",
            "kl 7,2026-11-21T07:00", "20 nov 2026 kl 17,2026-11-20T17:00", "20/11 07.05,2026-11-20T07:05"})
    void readsADayAndItsTime(String typed, String stored) {
        assertThat(MOMENT.read(typed).toOptional().map(Moment::toString)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20 25:00,refusal.date.time", "idag 12:60,refusal.date.time",
            "i morgon 12:00,refusal.date.late", "31 feb 2026 12:00,refusal.date.impossible",
            "nyss,refusal.date.unreadable", "1870-01-01 12:00,refusal.date.early"})
    void refusesWithTheReason(String typed, String key) {
        assertThat(MOMENT.read(typed).refusal().map(Refusal::key)).contains(key);
    }

    @Test
    void aDayWithoutTimeCountsFromMidnight() {
        assertThat(Moment.parse("2026-11-20").orElseThrow().start()).isEqualTo(LocalDateTime.of(2026, 11, 20, 0, 0));
        assertThat(Moment.parse("2026-11-20T17:40").orElseThrow().start())
                .isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 40));
        assertThat(Moment.parse("i går")).isEmpty();
    }
}
