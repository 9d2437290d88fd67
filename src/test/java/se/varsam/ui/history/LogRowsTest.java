package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;

class LogRowsTest {
    private final List<List<LogRow>> wanted = new ArrayList<>();
    private final LogRows rows = new LogRows(wanted::add);

    @Test
    void onlyWhatComesIntoViewIsRead() {
        rows.show(LongStream.rangeClosed(1, 100_000).map(i -> 100_001 - i).boxed().toList());
        assertThat(rows).hasSize(100_000);
        wanted.clear();
        assertThat(rows.get(50_050).number()).isEqualTo(49_950);
        rows.get(50_051);
        assertThat(wanted).hasSize(1);
        assertThat(wanted.getFirst()).hasSize(LogRows.BLOCK);
        assertThat(rows.get(50_050).line().get()).isEmpty();

        LogRows.fill(wanted.getFirst(), List.of(new LogEntry(49_950, Instant.EPOCH, "Siv", LogAction.READ,
                Optional.empty(), Optional.empty())));

        assertThat(rows.get(50_050).line().get()).map(LogEntry::user).contains("Siv");
    }

    @Test
    void whatWasSeenLongAgoIsForgotten() {
        rows.show(LongStream.rangeClosed(1, 100_000).boxed().toList());
        for (int i = 0; i < 100_000; i += LogRows.BLOCK) {
            rows.get(i);
        }
        assertThat(rows.kept()).isEqualTo(20);
        rows.show(List.of(1L, 2L));
        assertThat(rows).extracting(LogRow::number).containsExactly(1L, 2L);
        assertThat(rows.kept()).isEqualTo(1);
    }
}
