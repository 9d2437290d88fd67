package se.varsam.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogSummaryTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final OfficeHours HOURS = new OfficeHours(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final List<LogEntry> lines = new ArrayList<>();

    private void line(String at, String user, LogAction action, String subject) {
        lines.add(new LogEntry(lines.size() + 1, Instant.parse(at), user, action,
                Optional.of(subject).filter(s -> !s.isEmpty()), Optional.empty()));
    }

    private LogSummary sum(long seed) {
        var counting = new LogSummary.Counting(
                new LogSummary.Against(Set.of("2026-002"), Set.of("2026-003"), HOURS, STOCKHOLM), seed);
        lines.forEach(counting::accept);
        return counting.sum();
    }

    @Test
    void officeHoursAreThoseOfStockholm() {
        assertThat(HOURS.hold(LocalDateTime.of(2026, 11, 20, 7, 0))).isTrue();
        assertThat(HOURS.hold(LocalDateTime.of(2026, 11, 20, 17, 59))).isTrue();
        assertThat(HOURS.hold(LocalDateTime.of(2026, 11, 20, 18, 0))).isFalse();
        assertThat(HOURS.hold(LocalDateTime.of(2026, 11, 20, 6, 59))).isFalse();
        assertThat(HOURS.hold(LocalDateTime.of(2026, 11, 21, 12, 0))).isFalse();
    }

    @Test
    void countsWhoDidWhatAndWhatToAskAbout() {
        line("2026-11-20T08:00:00Z", "Siv", LogAction.OPENED, "");
        line("2026-11-20T08:01:00Z", "Siv", LogAction.READ, "2026-001");
        line("2026-11-20T08:02:00Z", "Siv", LogAction.READ, "2026-002");
        line("2026-11-20T22:30:00Z", "Rut", LogAction.READ, "2026-003");
        line("2026-11-20T22:31:00Z", "Rut", LogAction.REVEALED, "2026-003");
        line("2026-11-20T23:30:00Z", "Rut", LogAction.PRINTED, "2026-003");
        line("2026-11-23T08:00:00Z", "Rut", LogAction.UNLOCK_FAILED, "");
        line("2026-11-23T08:00:00Z", "Rut", LogAction.EXPORTED, "");
        line("2026-11-23T07:50:00Z", "Rut", LogAction.RESTORED, "2026-001");

        LogSummary sum = sum(1);

        assertThat(sum.lines()).isEqualTo(9);
        assertThat(sum.byUser()).containsOnlyKeys("Rut", "Siv");
        assertThat(sum.byUser().get("Siv")).isEqualTo(Map.of(LogKind.OPENED, 1L, LogKind.READ, 2L));
        assertThat(sum.byUser().get("Rut")).containsEntry(LogKind.CHANGED, 1L).doesNotContainKey(LogKind.BACKUPS);
        assertThat(sum.outside()).as("half past midnight is Saturday there")
                .isEqualTo(Map.of(FRIDAY, 2L, FRIDAY.plusDays(1), 1L));
        assertThat(sum.closedReads()).isEqualTo(Map.of("2026-002", 1L));
        assertThat(sum.protectedReads()).isEqualTo(Map.of("2026-003", 2L));
        assertThat(sum.handedOut()).isEqualTo(Map.of("2026-003", 1L, "", 1L));
        assertThat(sum.failed().byDay()).isEqualTo(Map.of(FRIDAY.plusDays(3), 1L));
        assertThat(sum.sample()).extracting(LogEntry::number).containsExactly(2L, 3L, 4L, 5L, 6L, 9L);
    }

    @Test
    void theSampleIsDrawnByLotAndTheLotCanBeDrawnAgain() {
        for (int i = 0; i < 500; i++) {
            line("2026-11-20T08:00:00Z", "Siv", LogAction.READ, "2026-001");
        }
        assertThat(sum(7).sample()).hasSize(LogSummary.SAMPLE).isEqualTo(sum(7).sample()).isNotEqualTo(sum(8).sample())
                .extracting(LogEntry::number).isSorted().doesNotHaveDuplicates()
                .anyMatch(number -> number > 250).anyMatch(number -> number <= 250);
    }

    @Test
    void everyKnownActionHasAKindOfItsOwn() {
        var seen = new ArrayList<LogAction>();
        for (LogKind kind : LogKind.values()) {
            seen.addAll(kind.actions());
        }
        assertThat(seen).containsExactlyInAnyOrder(LogAction.values());
    }
}
