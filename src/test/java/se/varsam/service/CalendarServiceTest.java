package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.i18n.Texts;
import se.varsam.service.port.CalendarWriter.CalendarDay;
import se.varsam.service.port.CalendarWriter.CalendarDay.State;
import se.varsam.store.TestRegister;

/** Deadlines of one's own in calendar files. */
class CalendarServiceTest {
    private static final LocalDate TODAY = TestRegister.DAY;

    @TempDir
    Path folder;
    private TestRegister register;
    private ChecklistService checklists;
    private CalendarService calendar;
    private List<CalendarDay> written = new ArrayList<>();
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, new Checklists());
        checklists = new ChecklistService(register, new Checklists(), () -> TODAY);
        calendar = new CalendarService(register, new Checklists(), (days, _) -> {
            written = days;
            return new byte[0];
        }, new Texts()::get, TestRegister.CLOCK, () -> TODAY);
        child = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.children().change(child, ChildField.FIRST_NAME, "Amina"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void standsUnderANeutralTitleAndOneIdForAllTimes() {
        add(Optional.of(child), Optional.of(new Every(1, Unit.MONTHS)));
        CalendarDay first = exported().getFirst();
        assertThat(first.title()).isEqualTo("2026-001 · bevakning");
        assertThat(first.day()).isEqualTo(TODAY);
        assertThat(first.state()).isEqualTo(State.STANDS);
        checklists.done(checklists.reminders().all().getFirst(), TODAY, "", "");
        assertThat(exported()).containsExactly(
                new CalendarDay(first.id(), "2026-001 · bevakning", TODAY.plusMonths(1), State.STANDS));
    }

    @Test
    void whatIsDoneOrInTheBinIsCancelled() {
        Reminder done = add(Optional.empty(), Optional.empty());
        Reminder removed = add(Optional.of(child), Optional.empty());
        checklists.done(checklists.reminders().all().getFirst(), TODAY, "", "");
        checklists.reminders().remove(removed);
        assertThat(exported()).extracting(CalendarDay::title, CalendarDay::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("bevakning", State.CANCELLED),
                org.assertj.core.groups.Tuple.tuple("2026-001 · bevakning", State.CANCELLED));
        assertThat(done.id()).isNotEqualTo(removed.id());
    }

    @Test
    void aPostponedOneStandsOnItsNewDay() {
        add(Optional.empty(), Optional.empty());
        checklists.postpone(checklists.reminders().all().getFirst(), TODAY.plusDays(40), "semester");
        assertThat(exported()).singleElement()
                .satisfies(day -> assertThat(day.day()).isEqualTo(TODAY.plusDays(40)));
    }

    private List<CalendarDay> exported() {
        calendar.export(Optional.empty(), Optional.empty());
        return written;
    }

    private Reminder add(Optional<ChildId> whose, Optional<Every> every) {
        return checklists.reminders().add(new Reminder(0, whose, "Ring Aminas lärare", "",
                new Schedule(TODAY, every, Optional.empty()), Optional.empty(), List.of())).toOptional().orElseThrow();
    }
}
