package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.Duplicates.Possible;
import se.varsam.domain.child.Duplicates.Typed;
import se.varsam.domain.child.Duplicates.Why;
import se.varsam.domain.shared.PartialDate;

/** Whether a child has a card already, and cards that share a number. */
class DuplicatesTest {
    private static final Child ZAHRA = child(1, "Zahra", "Mohammadi", "2009-05-17",
            Map.of(ChildField.IDENTITY_NUMBER, "20090517-2384", ChildField.LMA_NUMBER, "12-345678"));
    private static final Child ALI = child(2, "Ali", "Påhittad", "2009-05-01", Map.of());
    private static final List<Child> ALL = List.of(ALI, ZAHRA);

    @Test
    void aNameThatSoundsAlikeIsShownWithWhy() {
        assertThat(possible("Sara", "Mohamadi", "")).containsExactly(new Possible(ZAHRA, Set.of(Why.NAME)));
        assertThat(possible("Sara", "Mohamadi", "2009-06-01")).singleElement().extracting(Possible::why)
                .isEqualTo(Set.of(Why.NAME, Why.BIRTH_DATE));
        assertThat(possible("Sara", "", "")).hasSize(1);
    }

    @Test
    void oneNameIsEnoughWhenTheBirthDateIsNear() {
        assertThat(possible("Sara", "Annat", "")).isEmpty();
        assertThat(possible("Sara", "Annat", "2009")).singleElement().extracting(Possible::child).isEqualTo(ZAHRA);
        assertThat(possible("Sara", "Annat", "2011-01-01")).isEmpty();
        assertThat(possible("", "", "2009-05-17")).isEmpty();
        assertThat(possible("Al", "", "2009-05-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"090517-2384, IDENTITY_NUMBER", "20090517 2384, IDENTITY_NUMBER", "12345678, LMA_NUMBER"})
    void anEqualNumberIsFoundInAnySpellingAndStandsFirst(String number, Why why) {
        var typed = new Typed("Ali", "", Optional.empty(), List.of(number));
        assertThat(Duplicates.of(typed, ALL).getFirst()).isEqualTo(new Possible(ZAHRA, Set.of(why)));
    }

    @Test
    void anEmptyNumberIsNeverEqual() {
        assertThat(Duplicates.of(new Typed("", "", Optional.empty(), List.of("", "-", "1")), ALL)).isEmpty();
    }

    @Test
    void openCardsThatShareANumberAreToldUntilTheyNoLongerDo() {
        Child same = child(3, "Annan", "Fiktiv", "2010-01-01", Map.of(ChildField.LMA_NUMBER, "12 345 678"));
        assertThat(Duplicates.shared(List.of(ALI, ZAHRA, same))).singleElement().satisfies(shared -> {
            assertThat(shared.number()).isEqualTo(ChildField.LMA_NUMBER);
            assertThat(shared.children()).containsExactly(ZAHRA, same);
            assertThat(shared.concerns(ALI.id())).isFalse();
        });
        Child closed = new Child(same.id(), same.fileNumber(),
                new CardState.Closed(LocalDate.of(2026, 11, 1), CardState.Reason.MOVED, ""), same.facts(),
                same.birthDates(), same.asylum());
        assertThat(Duplicates.shared(List.of(ZAHRA, closed))).isEmpty();
    }

    private static List<Possible> possible(String first, String last, String birth) {
        return Duplicates.of(new Typed(first, last, PartialDate.parse(birth), List.of("", "", "")), ALL);
    }

    private static Child child(int number, String first, String last, String born, Map<ChildField, String> more) {
        var facts = new Facts(more).with(ChildField.FIRST_NAME, first).with(ChildField.LAST_NAME, last);
        var day = LocalDate.of(2025, 3, 2);
        var birth = new AgeDecision(1, Kind.REGISTERED, PartialDate.parse(born).orElseThrow(), day, day,
                Origin.UNKNOWN, Fate.NONE);
        return new Child(new ChildId(number), new FileNumber(2026, number), new CardState.Open(), facts,
                new BirthDateHistory(List.of(birth)), AsylumHistory.EMPTY);
    }
}
