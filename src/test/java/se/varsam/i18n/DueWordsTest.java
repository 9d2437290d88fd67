package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.shared.Actor;

class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 19);
    private final DueWords words = new DueWords(new Texts(), TODAY);

    @Test
    void saysWhen() {
        assertThat(window(new ItemState.Open(), days(Optional.of(TODAY), false))).isEqualTo("21 nov–19 dec");
        assertThat(window(new ItemState.Open(), days(Optional.empty(), false))).isEqualTo("senast 19 dec");
        assertThat(window(new ItemState.Coming(), days(Optional.empty(), true))).isEqualTo("omkring 19 dec");
        assertThat(window(new ItemState.Now(TODAY.minusDays(3)), DueItem.Days.UNKNOWN))
                .isEqualTo("genast, sedan 3 dagar");
        assertThat(window(new ItemState.Unconfirmed(LAST), days(Optional.of(TODAY), false)))
                .isEqualTo("21 nov–19 dec");
        assertThat(window(new ItemState.Unconfirmed(TODAY.minusDays(3)), days(Optional.of(TODAY), false)))
                .as("lost its days through a decision").isEqualTo("genast, sedan 3 dagar");
        assertThat(window(new ItemState.Waiting(Anchor.K), DueItem.Days.UNKNOWN))
                .isEqualTo("väntar på dag för bokad plats");
        assertThat(window(new ItemState.Lapsed("rea-mv-4"), days(Optional.empty(), false))).isEmpty();
    }

    @Test
    void hasAWordForEveryStateAndAnchor() {
        for (Class<?> state : ItemState.class.getPermittedSubclasses()) {
            assertThat(new Texts().getString("domain.state." + state.getSimpleName())).isNotBlank();
        }
        for (Anchor anchor : Anchor.values()) {
            assertThat(new Texts().of(anchor)).isNotBlank();
        }
        assertThat(DueWords.state(new ItemState.Unconfirmed(TODAY), new Texts()))
                .isEqualTo("Ej bekräftad – kontrollera");
    }

    private String window(ItemState state, DueItem.Days days) {
        var item = new ChecklistItem("x-1", Actor.SOC, false, Optional.empty(),
                new Timing.About(new DayRule(Anchor.D, Period.ZERO)), new WriteUpRule.Ordinary(),
                new ChecklistItem.ItemText("Gör det", "", ""));
        var list = new Checklist("x", 1, "Lista", Checklist.Start.BEFORE_ADULT, TODAY, List.of(item));
        var run = new ChecklistRun(0, new ChildId(1), list, Optional.empty(), TODAY, Optional.empty(), List.of());
        return words.window(new DueItem(run, item, days, state, true, false, false)).replace('\u00a0', ' ');
    }

    private static DueItem.Days days(Optional<LocalDate> from, boolean about) {
        return new DueItem.Days(from, Optional.of(LAST), about);
    }
}
