package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.i18n.Texts;
import se.varsam.ui.shell.ClockWatch.Doubt;

class ClockWatchTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
    private final ClockWords words = new ClockWords(new Texts(), STOCKHOLM);

    private static ClockWatch watch(String zone, Optional<LocalDate> built) {
        return new ClockWatch(new Computer(ZoneId.of(zone), built), STOCKHOLM);
    }

    private static ClockWatch begun() {
        var watch = watch("Europe/Stockholm", Optional.empty());
        assertThat(watch.begin(NOW, Optional.of(NOW.minusSeconds(60)))).isEmpty();
        return watch;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Stockholm", "Europe/Berlin", "CET"})
    void aZoneWithTheSameTimeIsNotDoubted(String zone) {
        assertThat(watch(zone, Optional.empty()).begin(NOW, Optional.empty())).isEmpty();
    }

    /** UTC+1 is right until March, when the summer time begins. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati", "Etc/GMT-1", "Europe/Helsinki"})
    void anotherZoneIs(String zone) {
        List<Doubt> doubts = watch(zone, Optional.empty()).begin(NOW, Optional.empty());
        assertThat(doubts).containsExactly(new Doubt.OtherZone(ZoneId.of(zone)));
        assertThat(words.of(doubts.getFirst())).isEqualTo("Datorns tidszon är " + zone
                + ". Varsam räknar ändå alla datum och tider i svensk tid.");
    }

    @Test
    void aClockBeforeWhatWasWrittenIsDoubted() {
        Instant written = NOW.plus(Duration.ofDays(2));
        List<Doubt> doubts = watch("Europe/Stockholm", Optional.empty()).begin(NOW, Optional.of(written));
        assertThat(doubts).containsExactly(new Doubt.BeforeLog(NOW, written));
        assertThat(words.of(doubts.getFirst())).contains("2026-11-21 14:32").contains("2026-11-23 14:32");
    }

    @Test
    void someMinutesAreNoDoubt() {
        assertThat(watch("Europe/Stockholm", Optional.empty()).begin(NOW, Optional.of(NOW.plusSeconds(299))))
                .isEmpty();
    }

    @Test
    void aClockBeforeTheProgramIsDoubtedFromTheDayBefore() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(watch("Europe/Stockholm", Optional.of(day)).begin(NOW, Optional.empty())).isEmpty();
        assertThat(watch("Europe/Stockholm", Optional.of(day.plusDays(1))).begin(NOW, Optional.empty()))
                .containsExactly(new Doubt.BeforeBuild(NOW, day.plusDays(1)));
    }

    @Test
    void aClockSetBackIsToldOnceAndSleepIsNot() {
        ClockWatch watch = begun();
        assertThat(watch.tick(NOW.plusSeconds(60))).isEmpty();
        assertThat(watch.tick(NOW.plus(Duration.ofDays(3)))).as("slept over the weekend").isEmpty();
        Instant back = NOW.plus(Duration.ofDays(3)).minus(Duration.ofMinutes(130));
        List<Doubt> doubts = watch.tick(back);
        assertThat(doubts).containsExactly(new Doubt.SetBack(Duration.ofMinutes(130)));
        assertThat(words.of(doubts.getFirst())).contains("tillbaka 2 h 10 min");
        assertThat(watch.tick(back.minus(Duration.ofHours(1)))).as("once").isEmpty();
    }

    @Test
    void aClockThatGoesAheadByMoreThanAMonthIsDoubted() {
        List<Doubt> doubts = begun().tick(NOW.plus(Duration.ofDays(400)));
        assertThat(doubts).containsExactly(new Doubt.SetAhead(Duration.ofDays(400)));
        assertThat(words.of(doubts.getFirst())).contains("400 dagar");
    }
}
