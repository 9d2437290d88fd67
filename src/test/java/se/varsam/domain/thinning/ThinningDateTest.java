package se.varsam.domain.thinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.catalog.ThinningFile;
import se.varsam.domain.child.CardState;
import se.varsam.domain.register.Role;
import se.varsam.domain.thinning.FileState.Hold;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.OwnYears;

class ThinningDateTest {
    private static final ThinningRules RULES = new ThinningFile().bundled();
    private static final LocalDate CLOSED = LocalDate.of(2020, 5, 4);

    private static FileState closed(String lastEntry) {
        return new FileState(new CardState.Closed(CLOSED, CardState.Reason.MOVED, ""), LocalDate.parse(lastEntry),
                Optional.of(LocalDate.of(1990, 1, 1)), false, false, Optional.empty(), Map.of());
    }

    private static ThinningDate date(FileState file, String today) {
        return ThinningDate.of(RULES, Role.SOCIAL_SECRETARY, file, LocalDate.parse(today));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04, 2025-05-05", "2024-02-28, 2029-03-01", "2024-02-29, 2029-03-01",
            "2023-02-28, 2028-02-29", "2019-02-28, 2024-02-29", "2023-03-01, 2028-03-02", "2020-12-31, 2026-01-01"})
    void countsTheFirstDayAfterFiveWholeYears(String lastEntry, String day) {
        assertThat(date(closed(lastEntry), "2026-11-21").day()).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-04, COMING", "2025-05-05, DUE"})
    void isDueFromThatDay(String today, State state) {
        ThinningDate date = date(closed("2020-05-04"), today);
        assertThat(date.state()).isEqualTo(state);
        assertThat(date.countedFrom()).contains(LocalDate.of(2020, 5, 4));
        assertThat(date.rule().orElseThrow().basis().certainty()).isEqualTo(ThinningRules.Certainty.MEDIUM);
    }

    @Test
    void eachHindranceBlocksWhateverTheDay() {
        var file = closed("2000-01-01");
        var born = Optional.of(LocalDate.of(2010, 3, 1));
        var hindered = new FileState(new CardState.Open(), file.lastEntry(), born, true, true,
                Optional.of(new Hold(CLOSED, "Tvist")), Map.of());
        assertThat(date(hindered, "2026-11-21").hindrances()).containsExactly(Hindrance.values());
        assertThat(date(hindered, "2026-11-21").state()).isEqualTo(State.BLOCKED);
        assertThat(date(hindered, "2026-01-14").hindrances()).as("before the 30 years").doesNotContain(
                Hindrance.THIRTY_YEARS);
        var answered = new FileState(file.card(), file.lastEntry(), born, true, false, Optional.empty(),
                Map.of(Hindrance.PLACEMENT_PAPERS, new Release(CLOSED, "arkivet"), Hindrance.THIRTY_YEARS,
                        new Release(CLOSED, "inga sådana")));
        assertThat(date(answered, "2026-11-21").state()).isEqualTo(State.DUE);
    }

    @ParameterizedTest
    @CsvSource({"1996-02-28, false", "1996-11-20, false", "1996-11-21, true", "1996-02-29, false", "2010-01-01, true",
            ", true"})
    void someIsKeptThirtyYearsFromBirth(LocalDate born, boolean kept) {
        var file = closed("2000-01-01");
        var of = new FileState(file.card(), file.lastEntry(), Optional.ofNullable(born), false, false,
                Optional.empty(), Map.of());
        assertThat(date(of, "2026-11-21").hindrances().contains(Hindrance.THIRTY_YEARS)).isEqualTo(kept);
    }

    @Test
    void aGodManHasNoRuleUntilOneIsSet() {
        var file = closed("2020-05-04");
        var today = LocalDate.of(2026, 11, 21);
        assertThat(ThinningDate.of(RULES, Role.GOD_MAN, file, today)).isEqualTo(
                new ThinningDate(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), State.NO_RULE));
        var own = RULES.with(new OwnYears(Event.CARD_CLOSED, 1), "egen", "ett år");
        assertThat(ThinningDate.of(own, Role.GOD_MAN, file, today).day()).contains(LocalDate.of(2021, 5, 5));
    }

    @Test
    void fromTheClosingOfAnOpenCardThereIsNoDayYet() {
        var own = RULES.with(new OwnYears(Event.CARD_CLOSED, 0), "egen", "genast");
        var open = new FileState(new CardState.Open(), CLOSED, Optional.empty(), false, false, Optional.empty(),
                Map.of());
        ThinningDate date = ThinningDate.of(own, Role.GOD_MAN, open, LocalDate.of(2026, 11, 21));
        assertThat(date.day()).isEmpty();
        assertThat(date.state()).isEqualTo(State.BLOCKED);
    }
}
