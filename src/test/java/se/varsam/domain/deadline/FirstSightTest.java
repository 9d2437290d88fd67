package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.deadline.FirstSight.Key;
import se.varsam.domain.deadline.FirstSight.Same;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;

class FirstSightTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final FirstSight sight = new FirstSight(new Counts(50, 2, 1, 0, 7, 2),
            List.of(List.of(new Key(Optional.of(new ChildId(12)), "a18-soc-9"), new Key(Optional.empty(), "own-3")),
                    List.of(), List.of(new Key(Optional.of(new ChildId(4)), "own-5"))),
            List.of(new ChildId(4), new ChildId(9)),
            List.of(new Same(ChildField.IDENTITY_NUMBER, ids(4, 12)), new Same(ChildField.LMA_NUMBER, ids(12, 3, 7))));

    @Test
    void isTextAndBack() {
        assertThat(sight.text()).isEqualTo("50 2 1 0 7 2\n12/a18-soc-9 0/own-3\n\n4/own-5\n4 9\n"
                + "IDENTITY_NUMBER/4/12 LMA_NUMBER/12/3/7");
        assertThat(FirstSight.parse(sight.text())).contains(sight);
    }

    @Test
    void tellsWhatIsToBeRead() {
        assertThat(sight.children()).extracting(ChildId::value).containsExactly(12L, 4L, 9L);
        assertThat(sight.reminders()).containsExactly(3L, 5L);
        assertThat(sight.sharing()).extracting(ChildId::value).containsExactly(4L, 12L, 3L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50 2 1 0 7 0", "50 2 1 0 7 0\n\n\n\n", "50 2 1 0 7\n\n\n\n\n",
            "50 2 1 0 7 -0\n\n\n\n\n",
            "50 2 1 0 9999999999 0\n\n\n\n\n", "50 2 1 0 7 0\n12 a18-soc-9\n\n\n\n", "50 2 1 0 7 0\n/own-3\n\n\n\n",
            "50 2 1 0 7 0\n1/\n\n\n\n", "50 2 1 0 7 0\n\n\n\nx\n", "50 2 1 0 7 0\n\n\n\n9999999999999999999\n",
            "50 2 1 0 7 0\n\n\n\n4\n\n", "50 2 1 0 7 1\n\n\n\n\nLMA_NUMBER/4", "50 2 1 0 7 1\n\n\n\n\nSEX/4/5",
            "50 2 1 0 7 1\n\n\n\n\nLMA_NUMBER/4/x", "50 2 1 0 7 1\n\n\n\n\n/4/5", "50 2 1 0 7 1\n\n\n\n\n",
            "50 2 1 0 7 0\n\n\n\n\nLMA_NUMBER/4/5", "50 2 1 0 7 9\n\n\n\n\nLMA_NUMBER/4/5"})
    void whatIsNoneIsNotGoneBy(String text) {
        assertThat(FirstSight.parse(text)).isEmpty();
    }

    @Test
    void whatDiffersFromThoseInOnePlaceIsText() {
        for (String text : List.of("50 2 1 0 7 0\n\n\n\n\n", "0 0 0 0 0 1\n1/own-3\n\n\n4\nLMA_NUMBER/4/5",
                "9 9 9 9 9 3\n\n\n\n\nDOSSIER_NUMBER/1/2 LMA_NUMBER/1/2 LMA_NUMBER/4/5")) {
            assertThat(FirstSight.parse(text).orElseThrow().text()).isEqualTo(text);
        }
    }

    @Test
    void aNumberThatThousandsHaveIsTextAndBack() {
        FirstSight noted = FirstSight.of(agenda(21), List.of(new Shared(ChildField.LMA_NUMBER,
                LongStream.range(1, 20_000).mapToObj(id -> child((int) id, Map.of())).toList()))).orElseThrow();
        assertThat(FirstSight.parse(noted.text())).contains(noted);
    }

    @Test
    void nothingIsNotedWhereAllIsInSight() {
        assertThat(FirstSight.of(agenda(20), List.of())).isEmpty();
        assertThat(FirstSight.of(agenda(21), List.of())).isPresent();
    }

    @Test
    void otherLinesThanWereNotedAreRefused() {
        FirstSight noted = FirstSight.of(agenda(30), List.of()).orElseThrow();
        assertThat(noted.in(agenda(25)).orElseThrow().now()).isEqualTo(agenda(20).now());
        assertThat(noted.in(agenda(19))).isEmpty();
        Agenda other = agenda(25);
        assertThat(noted.in(new Agenda(DAY, other.now().reversed(), List.of(), List.of(), List.of(), List.of(),
                List.of()))).isEmpty();
    }

    @Test
    void theFirstSharedNumbersAreThoseThatAllChildrenTogetherShare() {
        var dice = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<Child> children = IntStream.rangeClosed(1, 30).mapToObj(number -> child(number, Map.of(
                    ChildField.LMA_NUMBER, "12-34567" + dice.nextInt(10), ChildField.DOSSIER_NUMBER,
                    "76543" + dice.nextInt(40)))).toList();
            List<Shared> all = Duplicates.shared(children);
            FirstSight noted = FirstSight.of(agenda(21), all).orElseThrow();
            List<Child> some = children.stream().filter(child -> noted.sharing().contains(child.id())).toList();
            assertThat(noted.counts().shared()).isEqualTo(all.size());
            assertThat(noted.sharedBy(some)).contains(all.stream().limit(5).toList());
            assertThat(noted.sharedBy(children)).as("and so are those of more").isEqualTo(noted.sharedBy(some));
        }
    }

    @Test
    void otherSharedNumbersThanWereNotedAreRefused() {
        Map<ChildField, String> same = Map.of(ChildField.LMA_NUMBER, "12-345678");
        List<Child> three = List.of(child(1, same), child(2, same), child(3, same));
        FirstSight noted = FirstSight.of(agenda(21), Duplicates.shared(three)).orElseThrow();
        assertThat(noted.sharedBy(three)).isPresent();
        assertThat(noted.sharedBy(three.subList(0, 2))).as("one is no longer there").isEmpty();
        assertThat(noted.sharedBy(List.of(child(1, same), child(2, Map.of()), child(3, same)))).isEmpty();
        assertThat(noted.sharedBy(List.of())).isEmpty();
    }

    private static List<ChildId> ids(long... numbers) {
        return LongStream.of(numbers).mapToObj(ChildId::new).toList();
    }

    private static Child child(int number, Map<ChildField, String> facts) {
        return new Child(new ChildId(number), new FileNumber(2026, number), new CardState.Open(), new Facts(facts),
                new BirthDateHistory(List.of()), new AsylumHistory(List.of()));
    }

    /** Of own deadlines of nobody's. */
    private static Agenda agenda(long lines) {
        var now = LongStream.range(0, lines).mapToObj(FirstSightTest::line).toList();
        return new Agenda(DAY, now, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Agenda.Line line(long number) {
        var reminder = new Reminder(number, Optional.empty(), "påhittad", "",
                new Schedule(DAY, Optional.empty(), Optional.empty()), Optional.empty(),
                List.of());
        return new Agenda.Line(Optional.empty(), new ReminderRules(DAY, 14).due(reminder));
    }
}
