package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;

class SqliteRemindersTest extends OneChild {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final Mark DONE = new Mark(DAY.toString(), new Mark.What.Done(), DAY, "Siv Påhittad", "gick bra");
    private static final Mark POSTPONED = new Mark(DAY.toString(), new Mark.What.Postponed(DAY.plusDays(9)), DAY, "",
            "sjuk");

    private Reminder half;
    private Reminder once;

    @BeforeEach
    void add() {
        half = add(new Reminder(0, Optional.of(child), "Omprövning", "Ta med planen", new Schedule(DAY,
                Optional.of(new Every(6, Unit.MONTHS)), Optional.of(DAY.plusYears(2))), Optional.of(30), List.of()));
        once = add(new Reminder(0, Optional.empty(), "Ring", "", Schedule.once(DAY), Optional.empty(), List.of()));
    }

    private Reminder add(Reminder reminder) {
        return register.write(w -> w.reminders().add(reminder));
    }

    @Test
    void keepsWhatIsTypedOfANewOneForEachChildApart() {
        register.change(w -> w.reminders().keepDraft(Optional.of(child), Map.of("TITLE", "Ring", "DAY", "31 feb")));
        register.change(w -> w.reminders().keepDraft(Optional.empty(), Map.of("TITLE", "Skriv")));
        register.change(w -> w.reminders().keepDraft(Optional.of(child), Map.of("TITLE", "Ring skolan")));
        assertThat(register.<Map<String, String>>read(w -> w.reminders().draft(Optional.of(child))))
                .isEqualTo(Map.of("TITLE", "Ring skolan"));
        register.change(w -> w.reminders().keepDraft(Optional.of(child), Map.of()));
        assertThat(register.<Map<String, String>>read(w -> w.reminders().draft(Optional.of(child)))).isEmpty();
        assertThat(register.<Map<String, String>>read(w -> w.reminders().draft(Optional.empty())))
                .isEqualTo(Map.of("TITLE", "Skriv"));
    }

    @Test
    void keepsAllOfIt() {
        assertThat(half.id()).isPositive();
        assertThat(all()).containsExactly(half, once);
        assertThat(register.<List<Reminder>>read(w -> w.reminders().of(child))).containsExactly(half);
        var changed = new Reminder(once.id(), Optional.of(child), "Ring igen", "i morgon",
                new Schedule(DAY.plusDays(1), Optional.of(new Every(1, Unit.WEEKS)), Optional.empty()),
                Optional.of(0), List.of());
        register.change(w -> w.reminders().save(changed));
        assertThat(all()).containsExactly(half, changed);
        register.change(w -> w.reminders().save(once));
        assertThat(all()).containsExactly(half, once);
    }

    @Test
    void theBinKeepsWhatIsTakenOut() {
        register.change(w -> w.reminders().remove(half));
        assertThat(all()).containsExactly(once);
        assertThat(register.<List<Reminder>>read(w -> w.reminders().removed())).containsExactly(half);
        assertThat(register.<Optional<Reminder>>read(w -> w.reminders().find(half.id()))).contains(half);
        register.change(w -> w.reminders().restore(half));
        assertThat(all()).containsExactly(half, once);
    }

    @Test
    void marksStandUntilTakenBackNewestFirst() throws SQLException {
        register.change(w -> w.reminders().mark(half, POSTPONED));
        register.change(w -> w.reminders().mark(half, DONE));
        assertThat(read(half).marks()).containsExactly(POSTPONED, DONE);
        assertThat(read(half).mark(DAY)).contains(DONE);
        register.change(w -> w.reminders().unmark(half, DAY));
        assertThat(read(half).marks()).containsExactly(POSTPONED);
        register.change(w -> w.reminders().unmark(half, DAY));
        register.change(w -> w.reminders().unmark(half, DAY));
        assertThat(read(half).marks()).isEmpty();
        assertThat(read(once).marks()).isEmpty();
        assertThat(register.one("SELECT count(*) FROM reminder_mark")).as("history stays").isEqualTo("2");
    }

    @Test
    void refusesOneThatIsNotThere() {
        var gone = new Reminder(99, Optional.empty(), "x", "", Schedule.once(DAY), Optional.empty(), List.of());
        assertThatThrownBy(() -> register.change(w -> w.reminders().save(gone)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.change(w -> w.reminders().remove(gone)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Reminder read(Reminder reminder) {
        return register.read(w -> w.reminders().find(reminder.id())).orElseThrow();
    }

    private List<Reminder> all() {
        return register.read(w -> w.reminders().all());
    }
}
