package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
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

    @Test
    void theNewestAreShownFirstAndStayWhenTheOthersCome() {
        List<LogEntry> newest = LongStream.rangeClosed(1, LogRows.BLOCK).mapToObj(i -> line(1_001 - i)).toList();
        rows.begin(newest);
        LogRow first = rows.get(0);
        assertThat(first.line().get()).contains(newest.getFirst());
        assertThat(wanted).as("read already").isEmpty();
        var added = new ArrayList<Integer>();
        rows.addListener((ListChangeListener<LogRow>) change -> {
            while (change.next()) {
                assertThat(change.wasRemoved()).isFalse();
                added.add(change.getAddedSize());
            }
        });
        assertThat(rows.show(LongStream.rangeClosed(1, 1_000).map(i -> 1_001 - i).boxed().toList())).isTrue();
        assertThat(added).containsExactly(900);
        assertThat(rows.get(0)).isSameAs(first);
        assertThat(rows.get(999).number()).isEqualTo(1);
    }

    @Test
    void aShortListIsNeverGoneOnFrom() {
        rows.begin(List.of(line(3), line(2)));
        assertThat(rows.show(List.of(3L, 2L, 1L))).isFalse();
        assertThat(rows).extracting(LogRow::number).containsExactly(3L, 2L, 1L);
        assertThat(rows.show(List.of())).isFalse();
        assertThat(rows).isEmpty();
    }

    private static LogEntry line(long number) {
        return new LogEntry(number, Instant.EPOCH, "Siv", LogAction.READ, Optional.empty(), Optional.empty());
    }
}
