package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.PartialDate;

class DeadlineProperties {
    private static final LocalDate BASE = LocalDate.of(2026, 11, 21);

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers().between(-1500, 1500).map(d -> BASE.minusYears(18).plusDays(d));
    }

    @Provide
    Arbitrary<List<AgeDecision>> decisions() {
        var one = Combinators.combine(births(), Arbitraries.integers().between(0, 900),
                Arbitraries.integers().between(0, 20), Arbitraries.of(Kind.TEMPORARY, Kind.FINAL),
                Arbitraries.of(Fate.NONE, Fate.NONE.stayed(Optional.of(BASE)), Fate.NONE.reversed(Optional.of(BASE)),
                        Fate.NONE.appealed(Optional.of(BASE))))
                .as((born, back, later, kind, fate) -> {
                    LocalDate from = BASE.minusDays(back + 30L);
                    return new AgeDecision(back + 2L, kind, PartialDate.of(born), from, from.plusDays(later),
                            Origin.UNKNOWN, fate);
                });
        return one.list().ofMaxSize(5).uniqueElements(AgeDecision::validFrom);
    }

    private static Cases with(LocalDate born, List<AgeDecision> decisions) {
        var child = Cases.born(born.toString()).seeker();
        decisions.forEach(d -> child.decision(d.kind(), d.birthDate().toString(), d.validFrom().toString(),
                d.learnedOn().toString()).last(d.fate()));
        return child;
    }

    @Property(tries = 300)
    void noWindowEndsBeforeItStarts(@ForAll("births") LocalDate born,
            @ForAll("decisions") List<AgeDecision> decisions) {
        assertThat(with(born, decisions).refresh(BASE.toString()).outlook(BASE.toString()))
                .allSatisfy(d -> d.days().from().ifPresent(from -> d.days().last()
                        .ifPresent(last -> assertThat(last).isAfterOrEqualTo(from))));
    }

    /** Days typed by the user in any order, an inquiry or a booking long before or after the birthday too. */
    @Property(tries = 300)
    void noWindowEndsBeforeItStartsWhateverDaysAreTyped(@ForAll("births") LocalDate born,
            @ForAll("typed") Map<ChildField, LocalDate> typed, @ForAll @IntRange(min = 1, max = 12) int lead) {
        var child = Cases.born(born.toString()).seeker();
        typed.forEach((field, day) -> child.fact(field, day.toString()));
        var view = new Perspective(Role.SOCIAL_SECRETARY, BASE, lead);
        assertThat(new Outlook(view, Cases.LISTS.current(BASE)).of(child.child(), List.of()))
                .allSatisfy(d -> d.days().from().ifPresent(from -> d.days().last()
                        .ifPresent(last -> assertThat(last).isAfterOrEqualTo(from))));
    }

    @Provide
    Arbitrary<Map<ChildField, LocalDate>> typed() {
        var days = Arbitraries.integers().between(-400, 400).map(BASE::plusDays);
        return Arbitraries.maps(Arbitraries.of(ChildField.INQUIRY_RECEIVED_ON, ChildField.VISIT_ON,
                ChildField.PLACE_BOOKED_ON, ChildField.MOVE_ON), days).ofMaxSize(4);
    }

    @Property(tries = 300)
    void orderOfEntryDoesNotMatter(@ForAll("births") LocalDate born, @ForAll("decisions") List<AgeDecision> decisions,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, random);
        assertThat(states(with(born, shuffled))).isEqualTo(states(with(born, decisions)));
        assertThat(new BirthDateHistory(shuffled)).isEqualTo(new BirthDateHistory(decisions));
    }

    /** A child that was known as one keeps its 18-year items, whatever decisions come. */
    @Property(tries = 300)
    void noDecisionHidesTheItemsOfAChild(@ForAll("decisions") List<AgeDecision> decisions) {
        assertThat(with(BASE.minusYears(17), decisions).find("a18-soc-6", BASE.toString())).isPresent();
    }

    @Property(tries = 300)
    void aReversalRestoresDatesAndStatesAndKeepsLaterTicks(@ForAll("births") LocalDate born,
            @ForAll("births") LocalDate decided) {
        String today = BASE.toString();
        var before = Cases.born(born.toString()).seeker().refresh(today);
        var after = Cases.born(born.toString()).seeker().refresh(today)
                .decision(Kind.FINAL, decided.toString(), "2026-11-10", "2026-11-12").refresh(today)
                .done("a18-soc-7", today)
                .last(Fate.NONE.reversed(Optional.of(BASE))).refresh(today);
        var was = states(before).stream().filter(s -> !s.startsWith("a18-soc-7 ")).toList();
        var is = states(after).stream().filter(s -> !s.startsWith("a18-soc-7 ")).toList();
        assertThat(is).isEqualTo(was);
        after.find("a18-soc-7", today).filter(d -> after.runs().stream().anyMatch(r -> r.mark("a18-soc-7").isPresent()))
                .ifPresent(d -> assertThat(d.state()).isInstanceOf(ItemState.Done.class));
    }

    private static List<String> states(Cases child) {
        return child.outlook(BASE.toString()).stream().map(d -> d.item().id() + " " + d.days() + " " + d.state())
                .toList();
    }
}
