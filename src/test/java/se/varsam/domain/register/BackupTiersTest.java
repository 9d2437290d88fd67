package se.varsam.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupTiersTest {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Test
    void aYearOfDailyBackupsKeepsDaysWeeksAndMonths() {
        List<Instant> kept = kept(IntStream.range(0, 400).mapToObj(i -> noon("2026-11-27").minus(Duration.ofDays(i)))
                .toList());
        assertThat(kept).containsExactlyInAnyOrder(noon("2026-11-27"), noon("2026-11-26"), noon("2026-11-25"),
                noon("2026-11-24"), noon("2026-11-23"), noon("2026-11-22"), noon("2026-11-21"), // days
                noon("2026-11-15"), noon("2026-11-08"), // weeks; the 27th and the 22nd stand for the latest two
                noon("2026-10-31"), noon("2026-09-30"), noon("2026-08-31"), noon("2026-07-31"), noon("2026-06-30"),
                noon("2026-05-31"), noon("2026-04-30"), noon("2026-03-31"), noon("2026-02-28"), noon("2026-01-31"),
                noon("2025-12-31"));
    }

    @Test
    void thinnedEachDayAsManyAreLeft() {
        var there = new ArrayList<Instant>();
        for (int i = 0; i < 400; i++) {
            there.add(noon("2025-10-01").plus(Duration.ofDays(i)));
            there.removeAll(surplus(there));
        }
        assertThat(there).hasSizeBetween(19, 23).contains(noon("2025-10-01").plus(Duration.ofDays(399)));
    }

    @Test
    void ofADayTheLastStays() {
        Instant morning = noon("2026-11-26").minus(Duration.ofHours(4));
        assertThat(surplus(List.of(noon("2026-11-26"), morning, noon("2026-11-27")))).containsExactly(morning);
        // 23:30 and 00:30 in Sweden are two days
        Instant late = Instant.parse("2026-11-25T22:30:00Z");
        assertThat(surplus(List.of(late, late.plus(Duration.ofHours(1))))).isEmpty();
    }

    @Test
    void aLongHolidayThinsNothingAndTheNewestIsAlwaysKept() {
        assertThat(surplus(List.of(noon("2020-01-01"), noon("2023-05-05"), noon("2026-11-27")))).isEmpty();
        assertThat(surplus(List.of())).isEmpty();
        assertThat(new BackupTiers(1, 0, 0).surplus(List.of(noon("2026-01-01"), noon("2026-01-02")),
                Function.identity(), SWEDEN)).containsExactly(noon("2026-01-01"));
        assertThatThrownBy(() -> new BackupTiers(0, 4, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Instant> kept(List<Instant> all) {
        return all.stream().filter(i -> !surplus(all).contains(i)).toList();
    }

    private static List<Instant> surplus(List<Instant> all) {
        return BackupTiers.DEFAULT.surplus(all, Function.identity(), SWEDEN);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(java.time.ZoneOffset.UTC);
    }
}
