package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.deadline.AgeComparison.Effect;

/** What a change of the birth date does to each item, before it is saved. */
class AgeComparisonTest {
    private static final String TODAY = "2026-11-21";

    private static Cases child() {
        return Cases.born("2009-06-15").seeker().refresh(TODAY);
    }

    private static Map<String, Effect> effects(Cases before, UnaryOperator<Cases> change) {
        var was = before.outlook(TODAY);
        var adult = before.child().birthDates().adultOn();
        Cases after = change.apply(before);
        var all = new TreeMap<String, Effect>();
        AgeComparison.of(adult, was, after.child().birthDates().adultOn(), after.outlook(TODAY)).rows()
                .forEach(r -> all.put(r.either().item().id(), r.effect()));
        return all;
    }

    @Test
    void anAdultAtOnceItemByItem() {
        var all = effects(child(), c -> c.decision(Kind.TEMPORARY, "2008-01-01", "2026-11-12", "2026-11-16"));
        assertThat(all).containsEntry("a18-soc-1", Effect.BECOMES_NOW).containsEntry("a18-soc-3", Effect.BECOMES_NOW)
                .containsEntry("a18-soc-5", Effect.LAPSES).containsEntry("a18-mv-1", Effect.LAPSES)
                .containsEntry("a18-mv-2", Effect.LAPSES).containsEntry("a18-mv-3", Effect.LAPSES)
                .containsEntry("a18-mv-4", Effect.BECOMES_NOW).containsEntry("a18-mv-7", Effect.SAME)
                .containsEntry("a18-gm-1", Effect.MOVES).containsEntry("a18-gm-2", Effect.BECOMES_NOW)
                .containsEntry("rea-mv-2", Effect.BECOMES_NOW).hasSize(26);
    }

    @Test
    void stillAChildItemByItem() {
        var all = effects(child(), c -> c.decision(Kind.TEMPORARY, "2008-12-20", "2026-11-12", "2026-11-16"));
        assertThat(all).containsEntry("a18-soc-5", Effect.BECOMES_NOW).containsEntry("a18-soc-1", Effect.BECOMES_LATE)
                .containsEntry("a18-soc-9", Effect.MOVES).containsEntry("a18-mv-3", Effect.MOVES)
                .containsEntry("a18-soc-3", Effect.SAME).hasSize(21);
    }

    @Test
    void whatIsSettledStaysAsItIs() {
        var ticked = Cases.born("2009-03-15").seeker().refresh(TODAY).done("a18-soc-6", "2026-11-01")
                .mark("a18-soc-7", new Mark.What.NotApplicable(), TODAY)
                .mark("a18-soc-8", new Mark.What.Postponed(Cases.day("2026-12-01")), TODAY)
                .fact(ChildField.KEEPS_RESPONSIBILITY, "no");
        var all = effects(ticked, c -> c.decision(Kind.TEMPORARY, "2008-12-20", "2026-11-12", "2026-11-16"));
        assertThat(all).containsEntry("a18-soc-6", Effect.SAME).containsEntry("a18-soc-7", Effect.SAME)
                .containsEntry("a18-soc-8", Effect.SAME).containsEntry("a18-soc-9", Effect.SAME);
    }

    @Test
    void aReversalEndsTheListAndMovesTheRest() {
        var decided = child().decision(Kind.TEMPORARY, "2008-01-01", "2026-11-12", "2026-11-16").refresh(TODAY);
        var all = effects(decided, c -> c.last(Fate.NONE.reversed(Optional.of(Cases.day(TODAY)))));
        assertThat(all).containsEntry("rea-mv-1", Effect.LAPSES).containsEntry("a18-soc-1", Effect.MOVES)
                .containsEntry("a18-mv-2", Effect.MOVES).containsEntry("a18-soc-3", Effect.MOVES);
    }

    @Test
    void aSecondDecisionThatSaysTheSameChangesNothing() {
        var decided = child().decision(Kind.TEMPORARY, "2008-01-01", "2026-11-12", "2026-11-16").refresh(TODAY);
        var all = effects(decided, c -> c.decision(Kind.FINAL, "2008-01-01", "2026-11-19", "2026-11-20"));
        assertThat(all.values()).containsOnly(Effect.SAME);
    }

    @Test
    void aLaterDateCanMakeItemsLate() {
        var old = Cases.born("2008-12-20").seeker().refresh(TODAY);
        var all = effects(old, c -> c.decision(Kind.FINAL, "2009-06-15", "2026-11-12", "2026-11-16"));
        assertThat(all).containsEntry("a18-soc-5", Effect.MOVES).doesNotContainValue(Effect.BECOMES_LATE);
        var corrected = effects(child(), c -> c.decision(Kind.REGISTERED, "2008-12-20", "2026-11-12", "2026-11-16"));
        assertThat(corrected).containsEntry("a18-soc-5", Effect.BECOMES_LATE);
    }
}
