package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.shared.PartialDate;

class BirthDateHistoryTest {
    private static AgeDecision entry(long id, Kind kind, String born, String from) {
        return new AgeDecision(id, kind, PartialDate.parse(born).orElseThrow(), LocalDate.parse(from),
                LocalDate.parse(from), Origin.UNKNOWN, Fate.NONE);
    }

    private static final AgeDecision STATED = entry(1, Kind.STATED, "2009-05-01", "2025-01-10");
    private static final AgeDecision TEMPORARY = entry(2, Kind.TEMPORARY, "2008-01-01", "2026-02-01");
    private static final AgeDecision FINAL = entry(3, Kind.FINAL, "2009-01-01", "2026-06-01");

    @Test
    void theLatestThatStandsIsInForce() {
        var history = new BirthDateHistory(List.of(FINAL, STATED, TEMPORARY));
        assertThat(history.inForce()).contains(FINAL);
        assertThat(history.adultOn()).contains(LocalDate.of(2027, 1, 1));
        var reversed = history.with(FINAL.with(FINAL.fate().reversed(Optional.of(LocalDate.of(2026, 7, 1)))));
        assertThat(reversed.inForce()).contains(TEMPORARY);
        var stayed = reversed.with(TEMPORARY.with(TEMPORARY.fate().stayed(Optional.of(LocalDate.of(2026, 7, 1)))));
        assertThat(stayed.inForce()).contains(STATED);
    }

    @Test
    void onTheSameDayFinalComesBeforeTemporary() {
        var temporary = entry(9, Kind.TEMPORARY, "2008-03-03", "2026-06-01");
        assertThat(new BirthDateHistory(List.of(FINAL, temporary)).inForce()).contains(FINAL);
    }

    @Test
    void amongEqualsTheUserChooses() {
        var twin = entry(9, Kind.FINAL, "2008-03-03", "2026-06-01");
        var history = new BirthDateHistory(List.of(FINAL, twin));
        assertThat(history.needsChoice()).isTrue();
        var chosen = history.with(FINAL.with(new Fate(Optional.empty(), Optional.empty(), Optional.empty(), true)));
        assertThat(chosen.needsChoice()).isFalse();
        assertThat(chosen.inForce().orElseThrow().id()).isEqualTo(FINAL.id());
    }

    @Test
    void bornOnLeapDayTurns18OnThe28th() {
        assertThat(BirthDateHistory.adultOn(entry(1, Kind.REGISTERED, "2008-02-29", "2025-01-01")))
                .hasToString("2026-02-28");
    }

    @Test
    void writtenUpOnlyByADecisionToAnEarlierDate() {
        assertThat(new BirthDateHistory(List.of(STATED, TEMPORARY)).writeUp()).contains(TEMPORARY);
        assertThat(new BirthDateHistory(List.of(STATED, TEMPORARY, FINAL)).writeUp()).isEmpty();
        assertThat(new BirthDateHistory(List.of(STATED)).writeUp()).isEmpty();
        assertThat(BirthDateHistory.EMPTY.inForce()).isEmpty();
    }
}
