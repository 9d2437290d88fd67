package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import se.varsam.domain.register.LineNumbers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;

class LogRowsTest {
    private final List<String> changes = new ArrayList<>();
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
        assertThat(rows.kept()).isEqualTo(20 * LogRows.BLOCK);
        rows.show(List.of(1L, 2L));
        assertThat(rows).extracting(LogRow::number).containsExactly(1L, 2L);
        rows.show(List.of(3L));
        assertThat(rows.kept()).as("of the hundred thousand none").isEqualTo(2);
    }

    @Test
    void theNewestAreReadAlreadyAndNothingIsToldWhenTheyAreTheSameAfterwards() {
        List<LogEntry> newest = LongStream.rangeClosed(1, LogRows.BLOCK).mapToObj(i -> line(1_001 - i)).toList();
        rows.show(LineNumbers.downFrom(1_000, 1_000), newest);
        LogRow first = rows.get(0);
        assertThat(first.line().get()).contains(newest.getFirst());
        assertThat(wanted).as("read already").isEmpty();
        rows.addListener((ListChangeListener<LogRow>) change -> changes.add(change.toString()));
        assertThat(rows.show(LineNumbers.downFrom(1_000, 1_000), newest)).isTrue();
        assertThat(changes).isEmpty();
        assertThat(rows.get(0)).isSameAs(first);
        rows.get(999);
        assertThat(wanted).hasSize(1);
    }

    @Test
    void whatIsShownStaysWhereOthersComeBehindIt() {
        rows.show(List.of(9L, 7L, 6L), List.of(line(7)));
        LogRow seven = rows.get(1);
        rows.addListener((ListChangeListener<LogRow>) this::added);
        assertThat(rows.show(List.of(9L, 7L, 6L, 2L, 1L))).isTrue();
        assertThat(changes).containsExactly("3 to 5");
        assertThat(rows.get(1)).isSameAs(seven);
        assertThat(rows).extracting(LogRow::number).containsExactly(9L, 7L, 6L, 2L, 1L);
        assertThat(wanted.getLast()).as("one of them was read").extracting(LogRow::number)
                .containsExactly(9L, 6L, 2L, 1L);
    }

    @Test
    void newLinesComeBeforeThoseThatAreShown() {
        rows.show(LineNumbers.downFrom(300, 300), List.of(line(300)));
        LogRow newest = rows.get(0);
        rows.addListener((ListChangeListener<LogRow>) this::added);
        assertThat(rows.show(LineNumbers.downFrom(302, 302), List.of(line(302)))).isTrue();
        assertThat(changes).containsExactly("0 to 2");
        assertThat(rows.get(2)).isSameAs(newest);
        assertThat(rows.get(0).line().get()).isPresent();
        assertThat(rows.get(301).number()).isEqualTo(1);
    }

    @Test
    void otherLinesTakeThePlaceOfThoseShownAndWhatWasReadOfThemStays() {
        rows.show(LineNumbers.downFrom(300, 300), List.of(line(300), line(298)));
        LogRow kept = rows.get(2);
        assertThat(rows.show(List.of(300L, 298L, 5L))).as("299 is none of them").isFalse();
        assertThat(rows).extracting(LogRow::number).containsExactly(300L, 298L, 5L);
        assertThat(rows.get(1)).isSameAs(kept);
        assertThat(rows.show(List.of())).isFalse();
        assertThat(rows).isEmpty();
        assertThat(rows.show(List.of(5L, 4L))).as("nothing was shown").isFalse();
        assertThat(rows.show(List.of(6L, 4L))).isFalse();
        assertThat(rows).extracting(LogRow::number).containsExactly(6L, 4L);
    }

    private void added(ListChangeListener.Change<? extends LogRow> change) {
        while (change.next()) {
            assertThat(change.wasRemoved()).isFalse();
            changes.add(change.getFrom() + " to " + change.getTo());
        }
    }

    private static LogEntry line(long number) {
        return new LogEntry(number, Instant.EPOCH, "Siv", LogAction.READ, Optional.empty(), Optional.empty());
    }
}
