package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.deadline.FirstSight.Key;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;

class FirstSightTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final FirstSight sight = new FirstSight(new Counts(50, 2, 1, 0, 7),
            List.of(List.of(new Key(Optional.of(new ChildId(12)), "a18-soc-9"), new Key(Optional.empty(), "own-3")),
                    List.of(), List.of(new Key(Optional.of(new ChildId(4)), "own-5"))),
            List.of(new ChildId(4), new ChildId(9)));

    @Test
    void isTextAndBack() {
        assertThat(sight.text()).isEqualTo("50 2 1 0 7\n12/a18-soc-9 0/own-3\n\n4/own-5\n4 9");
        assertThat(FirstSight.parse(sight.text())).contains(sight);
    }

    @Test
    void tellsWhatIsToBeRead() {
        assertThat(sight.children()).extracting(ChildId::value).containsExactly(12L, 4L, 9L);
        assertThat(sight.reminders()).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50 2 1 0 7", "50 2 1 0 7\n\n\n", "50 2 1 0\n\n\n\n", "50 2 1 0 -7\n\n\n\n",
            "50 2 1 0 9999999999\n\n\n\n", "50 2 1 0 7\n12 a18-soc-9\n\n\n", "50 2 1 0 7\n/own-3\n\n\n",
            "50 2 1 0 7\n1/\n\n\n", "50 2 1 0 7\n\n\n\nx", "50 2 1 0 7\n\n\n\n9999999999999999999",
            "50 2 1 0 7\n\n\n\n4\n"})
    void whatIsNoneIsNotGoneBy(String text) {
        assertThat(FirstSight.parse(text)).isEmpty();
    }

    @Test
    void nothingIsNotedWhereAllIsInSight() {
        assertThat(FirstSight.of(agenda(20))).isEmpty();
        assertThat(FirstSight.of(agenda(21))).isPresent();
    }

    @Test
    void otherLinesThanWereNotedAreRefused() {
        FirstSight noted = FirstSight.of(agenda(30)).orElseThrow();
        assertThat(noted.in(agenda(25)).orElseThrow().now()).isEqualTo(agenda(20).now());
        assertThat(noted.in(agenda(19))).isEmpty();
        Agenda other = agenda(25);
        assertThat(noted.in(new Agenda(DAY, other.now().reversed(), List.of(), List.of(), List.of(), List.of(),
                List.of()))).isEmpty();
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
