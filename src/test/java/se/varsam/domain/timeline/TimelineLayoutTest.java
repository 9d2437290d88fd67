package se.varsam.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.timeline.Told.TODAY;
import static se.varsam.domain.timeline.Told.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.varsam.domain.timeline.Placed.Words;
import se.varsam.domain.timeline.TimelineLayout.Room;

/** Where things stand on the drawing. */
class TimelineLayoutTest {
    private static final Room ROOM = new Room(10, 4, 4);

    @Test
    void daysLieEvenlyOnTheScale() {
        var scale = new Scale(day("2026-01-01"), day("2026-01-11"), 100);
        assertThat(scale.x(day("2026-01-01"))).isZero();
        assertThat(scale.x(day("2026-01-06"))).isEqualTo(50);
        assertThat(scale.x(day("2025-12-31"))).isEqualTo(-10);
    }

    @Test
    void monthsAreNamedAsOftenAsThereIsRoom() {
        LocalDate first = day("2025-02-10");
        assertThat(new Scale(first, day("2025-05-20"), 1000).ticks(60)).containsExactly(day("2025-03-01"),
                day("2025-04-01"), day("2025-05-01"));
        assertThat(new Scale(first, day("2026-05-20"), 400).ticks(60)).containsExactly(day("2025-04-01"),
                day("2025-07-01"), day("2025-10-01"), day("2026-01-01"), day("2026-04-01"));
        assertThat(new Scale(first, day("2065-05-20"), 300).ticks(60)).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void wordsStandInTheBarThenBesideItThenNowhere() {
        var told = Told.timeline(Told.child(java.util.Map.of(), List.of(), List.of()),
                List.of(Told.home("A", "2026-01-01", "2026-03-01"), Told.home("B", "2026-04-01", "2026-04-03")),
                List.of(), List.of());
        assertThat(place(told, 20, 1000)).extracting(Placed::words).containsExactly(Words.INSIDE, Words.RIGHT);
        assertThat(place(told, 300, 1000)).extracting(Placed::words).containsExactly(Words.RIGHT, Words.RIGHT);
        assertThat(place(told, 900, 1000)).extracting(Placed::words).containsOnly(Words.NONE);
    }

    private static List<Placed> place(Timeline told, double wide, double width) {
        var scale = new Scale(day("2026-01-01"), day("2026-12-31"), width);
        return new TimelineLayout(scale, TODAY, ROOM, _ -> wide).of(Lane.HOUSING, told);
    }

    @Test
    void whatHasNoRoomIsBundledAndNothingIsLost() {
        Timeline crowd = Told.crowded(500);
        var scale = new Scale(crowd.first(), crowd.last(), 900);
        var placed = new TimelineLayout(scale, TODAY, ROOM, _ -> 80).of(Lane.CHECKLISTS, crowd);
        assertThat(placed).anyMatch(Placed::isBundle);
        assertThat(TimelineLayout.rows(placed)).isEqualTo(4);
        assertThat(placed.stream().mapToInt(p -> p.events().size()).sum()).isEqualTo(500);
    }

    @Test
    void whatLiesOutsideIsNotDrawn() {
        Timeline crowd = Told.crowded(100);
        var scale = new Scale(TODAY.minusYears(9), TODAY.minusYears(8), 900);
        assertThat(new TimelineLayout(scale, TODAY, ROOM, _ -> 80).of(Lane.CHECKLISTS, crowd)).isEmpty();
        assertThat(TimelineLayout.rows(List.of())).isOne();
    }

    @Property(tries = 60)
    void nothingCoversAnything(@ForAll @IntRange(min = 1, max = 120) int events,
            @ForAll @IntRange(min = 200, max = 1600) int width, @ForAll @IntRange(min = 5, max = 200) int wide) {
        Timeline crowd = Told.crowded(events);
        var scale = new Scale(crowd.first(), crowd.last().plusDays(10), width);
        var placed = new TimelineLayout(scale, TODAY, ROOM, _ -> wide).of(Lane.CHECKLISTS, crowd);
        for (Placed one : placed) {
            for (Placed other : placed) {
                assertThat(one == other || one.row() != other.row() || apart(one, other, wide)).isTrue();
            }
        }
    }

    private static boolean apart(Placed one, Placed other, double wide) {
        return end(one, wide) <= start(other, wide) || end(other, wide) <= start(one, wide);
    }

    private static double start(Placed placed, double wide) {
        return placed.x() - (placed.width() == 0 ? ROOM.mark() / 2 : 0) - (placed.words() == Words.LEFT ? wide : 0);
    }

    private static double end(Placed placed, double wide) {
        double width = placed.width() == 0 ? ROOM.mark() / 2 : placed.width();
        return placed.x() + width + (placed.words() == Words.RIGHT ? wide : 0);
    }

    @Test
    void aLastingBarEndsToday() {
        var told = Told.timeline(Told.child(java.util.Map.of(), List.of(), List.of()),
                List.of(Told.home("A", "2026-10-01", "")), List.of(), List.of());
        Placed bar = place(told, 10, 1000).getFirst();
        assertThat(bar.x() + bar.width()).isEqualTo(new Scale(day("2026-01-01"), day("2026-12-31"), 1000)
                .x(TODAY.plusDays(1)));
        assertThat(Optional.of(bar.event()).flatMap(TimelineEvent::to)).isEmpty();
    }
}
