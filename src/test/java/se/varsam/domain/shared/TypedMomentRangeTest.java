package se.varsam.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentRangeTest {
    private static final TypedMomentRange RANGE = new TypedMomentRange(
            new TypedMoment(TypedDate.past(LocalDate.of(2026, 11, 21))));

    @ParameterizedTest
    @CsvSource({"2026-11-01 14:00 – 18:00, 2026-11-01T14:00/2026-11-01T18:00",
            "2026-10-31 – 2026-11-01, 2026-10-31/2026-11-01", "2026-10-31 - 2026-11-01, 2026-10-31/2026-11-01",
            "31 okt – 1 nov, 2026-10-31/2026-11-01", "31/10–1/11, 2026-10-31/2026-11-01",
            "2026-11-01 14:00-18:00, 2026-11-01T14:00/2026-11-01T18:00",
            "2026-11-01 14.00 – 2026-11-02, 2026-11-01T14:00/2026-11-02",
            "mellan igår kl. 22 och idag 06:30, 2026-11-20T22:00/2026-11-21T06:30",
            "Från igår till idag, 2026-11-20/2026-11-21", "kl 7 till kl 8, 2026-11-21T07:00/2026-11-21T08:00",
            // as it is stored, too
            "2026-11-01T14:00/2026-11-01T18:00, 2026-11-01T14:00/2026-11-01T18:00",
            "2026-10-31/2026-11-01, 2026-10-31/2026-11-01",
            // what is no range
            "2026-11-01, 2026-11-01", "2026-11-01 14:00, 2026-11-01T14:00", "1/11, 2026-11-01",
            "2026-11-01 – 2026-11-01, 2026-11-01"})
    void readsADayAMomentOrWhatLiesBetweenTwo(String typed, String stored) {
        MomentRange range = RANGE.read(typed).toOptional().orElseThrow();
        assertThat(range).hasToString(stored);
        assertThat(MomentRange.parse(stored)).contains(range);
        assertThat(RANGE.read(range.readable()).toOptional()).as("what is shown reads back").contains(range);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01 18:00 – 14:00, refusal.date.backwards", "1 nov – 31 okt, refusal.date.backwards",
            "2026-11-01 14:00 – 25:00, refusal.date.time", "2026-11-01 – nyss, refusal.date.unreadable",
            "nyss – 2026-11-01, refusal.date.unreadable", "2026-11-20 – 2026-11-22, refusal.date.late",
            "1870-01-01 – 2026-11-01, refusal.date.early", "2026-11-01 –, refusal.date.unreadable",
            "–, refusal.date.unreadable", "i fredags nån gång, refusal.date.unreadable"})
    void refusesWithTheReason(String typed, String key) {
        assertThat(RANGE.read(typed).refusal().map(Refusal::key)).contains(key);
    }

    @Test
    void theEarlierEndCountsAndADayAloneCountsFromMidnight() {
        MomentRange range = MomentRange.parse("2026-10-31T14:00/2026-11-01").orElseThrow();
        assertThat(range.first().day()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(range.end()).isEqualTo(LocalDateTime.of(2026, 11, 1, 0, 0));
        assertThat(range.readable()).isEqualTo("2026-10-31 14:00 – 2026-11-01");
        assertThat(MomentRange.parse("2026-11-01/2026-10-31")).isEmpty();
        assertThat(MomentRange.parse("2026-11-01/")).isEmpty();
        assertThat(MomentRange.parse("svart jacka / jeans")).isEmpty();
    }
}
