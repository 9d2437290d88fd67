package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.deadline.MonthLoad;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.Outcome;
import se.varsam.store.TestRegister;

/** Deadlines of one's own through the services, on a real register. */
class ReminderServiceTest {
    private static final LocalDate TODAY = TestRegister.DAY;

    @TempDir
    Path folder;
    private TestRegister register;
    private ChecklistService checklists;
    private ReminderService reminders;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, new Checklists());
        checklists = new ChecklistService(register, new Checklists(), () -> TODAY);
        reminders = checklists.reminders();
        child = register.write(w -> w.children().add(2026)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void standsAmongLateOpenAndComing() {
        add(Optional.of(child), TODAY.minusDays(1));
        add(Optional.empty(), TODAY);
        add(Optional.of(child), TODAY.plusDays(14));
        add(Optional.of(child), TODAY.plusDays(15));
        add(Optional.of(child), TODAY.plusDays(91));
        Agenda agenda = checklists.agenda();
        assertThat(agenda.now()).hasSize(1);
        assertThat(agenda.open()).hasSize(2).first().satisfies(line -> assertThat(line.child()).isEmpty());
        assertThat(agenda.coming()).singleElement()
                .satisfies(line -> assertThat(line.day()).isEqualTo(TODAY.plusDays(15)));
    }

    @Test
    void theSettingDecidesWhenOneOpens() {
        new PreferenceService(register).changeWarnDays(15);
        add(Optional.of(child), TODAY.plusDays(15));
        assertThat(checklists.agenda().open()).hasSize(1);
    }

    @Test
    void doneBringsTheNextAndTakingItBackBringsItBack() {
        add(Optional.of(child), TODAY, Optional.of(new Every(1, Unit.MONTHS)));
        DueReminder first = only();
        assertThat(checklists.done(first, TODAY, "Siv Påhittad", "klart")).isInstanceOf(Outcome.Done.class);
        assertThat(only().planned()).isEqualTo(TODAY.plusMonths(1));
        assertThat(only().reminder().marks()).singleElement().satisfies(mark -> {
            assertThat(mark.by()).isEqualTo("Siv Påhittad");
            assertThat(mark.note()).isEqualTo("klart");
            assertThat(mark.on()).isEqualTo(TODAY);
        });
        checklists.unmark(first);
        assertThat(only()).isEqualTo(first);
    }

    @Test
    void aTimeIsSettledOnce() {
        add(Optional.of(child), TODAY, Optional.of(new Every(1, Unit.MONTHS)));
        DueReminder first = only();
        checklists.done(first, TODAY, "", "");
        assertThat(checklists.done(first, TODAY, "", "").refusal().map(r -> r.key()))
                .contains("refusal.reminder.settled");
        assertThat(only().reminder().marks()).hasSize(1);
    }

    @Test
    void postponesWithAReasonOnly() {
        add(Optional.of(child), TODAY);
        assertThat(checklists.postpone(only(), TODAY.plusDays(30), " ").refusal().map(r -> r.key()))
                .contains("refusal.item.reason");
        assertThat(checklists.postpone(only(), TODAY.minusDays(1), "sjuk").refusal().map(r -> r.key()))
                .contains("refusal.item.postponed-back");
        checklists.postpone(only(), TODAY.plusDays(30), "mötet är flyttat");
        assertThat(only().state()).isInstanceOf(ItemState.Postponed.class);
        assertThat(only().planned()).isEqualTo(TODAY);
        assertThat(checklists.agenda().coming()).singleElement()
                .satisfies(line -> assertThat(line.day()).isEqualTo(TODAY.plusDays(30)));
        checklists.postpone(only(), TODAY.plusDays(3), "går tidigare");
        assertThat(only().state()).isInstanceOf(ItemState.Open.class);
        assertThat(only().planned()).as("however often").isEqualTo(TODAY);
    }

    @Test
    void refusesWhatIsNoDeadline() {
        assertThat(refused(new Reminder(0, Optional.empty(), "  ", "", Schedule.once(TODAY), Optional.empty(),
                List.of()))).contains("refusal.reminder.title");
        assertThat(refused(new Reminder(0, Optional.empty(), "x".repeat(301), "", Schedule.once(TODAY),
                Optional.empty(), List.of()))).contains("refusal.text.long");
        assertThat(refused(new Reminder(0, Optional.empty(), "x", "y".repeat(10_001), Schedule.once(TODAY),
                Optional.empty(), List.of()))).contains("refusal.text.long");
        assertThat(refused(new Reminder(0, Optional.empty(), "x", "", Schedule.once(TODAY.plusYears(11)),
                Optional.empty(), List.of()))).contains("refusal.date.late");
        assertThat(refused(new Reminder(0, Optional.empty(), "x", "", Schedule.once(TODAY), Optional.of(366),
                List.of()))).contains("refusal.number.range");
        assertThat(reminders.all()).isEmpty();
    }

    @Test
    void theBinIsUndone() {
        Reminder reminder = add(Optional.of(child), TODAY);
        reminders.remove(reminder);
        assertThat(reminders.all()).isEmpty();
        assertThat(checklists.agenda().open()).isEmpty();
        assertThat(reminders.removed()).hasSize(1);
        reminders.restore(reminder);
        assertThat(reminders.of(child)).hasSize(1);
        assertThat(reminders.removed()).isEmpty();
    }

    @Test
    void everyWriteIsLogged() {
        Reminder reminder = add(Optional.of(child), TODAY);
        var renamed = new Reminder(reminder.id(), reminder.child(), "Nytt namn", "", reminder.schedule(),
                Optional.of(3), List.of());
        reminders.save(renamed);
        reminders.save(renamed);
        checklists.done(only(), TODAY, "", "");
        checklists.unmark(only());
        reminders.remove(renamed);
        reminders.restore(renamed);
        Reminder none = add(Optional.empty(), TODAY);
        reminders.remove(none);
        List<LogEntry> log = register.read(w -> w.log().entries());
        assertThat(log).extracting(LogEntry::action).containsExactly(LogAction.CHANGED, LogAction.CHANGED,
                LogAction.MARKED, LogAction.UNDONE, LogAction.CHANGED, LogAction.CHANGED, LogAction.ADDED,
                LogAction.REMOVED);
        assertThat(register.<Optional<String>>read(w -> w.log().values(log.get(1)).map(v -> v.from() + "|" + v.to())))
                .contains("2026-11-21 Påhittad bevakning|2026-11-21 warn 3 Nytt namn");
        assertThat(log).allSatisfy(entry -> assertThat(entry.field()).isPresent());
        assertThat(register.<Optional<Long>>read(w -> w.log().firstBroken())).isEmpty();
    }

    @Test
    void movedToAnotherChildItIsLoggedWithBoth() {
        Reminder reminder = add(Optional.of(child), TODAY);
        ChildId other = register.write(w -> w.children().add(2026)).id();
        reminders.save(new Reminder(reminder.id(), Optional.of(other), reminder.title(), "", reminder.schedule(),
                Optional.empty(), List.of()));
        assertThat(register.<List<LogEntry>>read(w -> w.log().entries())).extracting(e -> e.subject().orElse(""))
                .containsExactly("2026-001", "2026-001", "2026-002");
    }

    @Test
    void aClosedCardAsksForNothing() {
        add(Optional.of(child), TODAY);
        register.change(w -> w.children().set(child,
                new CardState.Closed(TODAY, CardState.Reason.LEFT_COUNTRY, "")));
        assertThat(checklists.agenda().open()).isEmpty();
        assertThat(checklists.month(YearMonth.from(TODAY)).weeks()).flatMap(MonthLoad.Week::days)
                .allSatisfy(day -> assertThat(day.due()).isEmpty());
    }

    @Test
    void theMonthShowsEveryTimeThatComes() {
        add(Optional.of(child), TODAY, Optional.of(new Every(1, Unit.WEEKS)));
        MonthLoad december = checklists.month(YearMonth.of(2026, 12));
        assertThat(december.weeks().stream().flatMap(w -> w.days().stream()).filter(d -> !d.due().isEmpty())
                .map(MonthLoad.Day::date)).containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 12),
                        LocalDate.of(2026, 12, 19), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 2));
        checklists.postpone(checklists.due(child).getFirst(), TODAY.plusDays(200), "påhittat skäl");
        assertThat(checklists.agenda().coming()).as("farther off than it looks").isEmpty();
        assertThat(checklists.month(YearMonth.of(2026, 12)).weeks()).flatMap(MonthLoad.Week::days)
                .flatMap(MonthLoad.Day::due).as("those after it come all the same").hasSize(5)
                .allSatisfy(line -> assertThat(line.child()).isPresent());
    }

    @Test
    void theDaysAheadHoldEveryTimeToo() {
        add(Optional.of(child), TODAY.minusDays(2));
        add(Optional.empty(), TODAY.plusDays(7), Optional.of(new Every(1, Unit.WEEKS)));
        register.change(w -> w.children().change(child, ChildField.PLACEMENT_NAME, "Påhittat hem"));
        var ahead = checklists.ahead(14);
        assertThat(ahead.urgent()).hasSize(1);
        assertThat(ahead.days()).containsOnlyKeys(TODAY.plusDays(7), TODAY.plusDays(14));
        assertThat(ahead.children()).singleElement().satisfies(
                each -> assertThat(each.facts().text(ChildField.PLACEMENT_NAME)).isEqualTo("Påhittat hem"));
    }

    private List<String> refused(Reminder typed) {
        return reminders.add(typed).refusal().map(r -> r.key()).stream().toList();
    }

    private DueReminder only() {
        return reminders.all().getFirst();
    }

    private Reminder add(Optional<ChildId> whose, LocalDate day) {
        return add(whose, day, Optional.empty());
    }

    private Reminder add(Optional<ChildId> whose, LocalDate day, Optional<Every> every) {
        return reminders.add(new Reminder(0, whose, "Påhittad bevakning", "",
                new Schedule(day, every, Optional.empty()), Optional.empty(), List.of())).toOptional().orElseThrow();
    }
}
