package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.domain.checklist.CalendarEntry.State;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;
import se.varsam.service.CalendarService.Span;
import se.varsam.service.port.CalendarWriter.Event;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;

/** One export after the other, and what the next file says of what the one before said. */
class CalendarServiceTest {
    private static final Span ALL = new Span(Optional.empty(), Optional.empty());
    private static final LocalDate REGISTERED = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;
    private final Checklists lists = new Checklists();
    private LocalDate day = TestRegister.DAY;
    private final Today today = () -> day;
    private TestRegister register;
    private ChildService children;
    private ChecklistService checklists;
    private AgeService ages;
    private CalendarService calendar;
    private List<Event> written = List.of();
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, lists);
        register.change(w -> w.settings().own(new OwnDetails(Role.SOCIAL_SECRETARY, "", "Siv Påhittad", "", "", "",
                "")));
        children = new ChildService(register, Outcome::done, today);
        checklists = new ChecklistService(register, lists, today);
        ages = new AgeService(register, lists, today);
        calendar = new CalendarService(register, lists, (events, _) -> {
            written = List.copyOf(events);
            return new byte[0];
        }, new Texts()::get, TestRegister.CLOCK, today);
        child = children.add().id();
        children.save(child, new AsylumEvent(0, AsylumStatus.SEEKER, REGISTERED, ""));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsSaidAgainIsNotKeptAgain() {
        born("2009-08-01");
        calendar.export(ALL, _ -> {});
        List<Event> first = written;
        assertThat(register.asked(() -> calendar.export(ALL, _ -> {})))
                .noneMatch(asked -> asked.contains("calendar_event") && !asked.startsWith("select"));
        assertThat(written).hasSizeGreaterThan(1).isEqualTo(first);
    }

    @Test
    void anItemKeepsItsIdWhenItsListStarts() {
        born("2009-08-01");
        Map<String, CalendarEntry> coming = export(ALL);
        assertThat(coming.get("a18-soc-1")).extracting(CalendarEntry::day, CalendarEntry::state)
                .containsExactly(LocalDate.of(2027, 7, 1), State.STANDS);
        assertThat(coming.values()).extracting(CalendarEntry::sequence).containsOnly(0);
        assertThat(coming.values()).extracting(CalendarEntry::uid).doesNotHaveDuplicates();

        day = LocalDate.of(2027, 5, 1);
        assertThat(checklists.refresh()).isPositive();

        assertThat(export(ALL)).isEqualTo(coming);
    }

    @Test
    void theSameAgainSaysTheSame() {
        born("2008-12-20");
        Map<String, CalendarEntry> first = export(ALL);
        assertThat(first).isNotEmpty();
        assertThat(export(ALL)).isEqualTo(first);
        assertThat(written).extracting(Event::title).contains("2026-001 · a18-soc-9");
    }

    @Test
    void whatIsDoneIsCancelledAndStandsAgainWhenTakenBack() {
        born("2008-12-20");
        UUID uid = entry(export(ALL), "a18-soc-9").uid();

        checklists.done(item("a18-soc-9"), day, "", "");
        assertThat(export(ALL).get("a18-soc-9")).extracting(CalendarEntry::uid, CalendarEntry::sequence,
                CalendarEntry::state).containsExactly(uid, 1, State.CANCELLED);

        checklists.unmark(item("a18-soc-9"));
        assertThat(export(ALL).get("a18-soc-9")).extracting(CalendarEntry::uid, CalendarEntry::sequence,
                CalendarEntry::state).containsExactly(uid, 2, State.STANDS);
    }

    @Test
    void whatMovesOutOfTheSpanIsMovedInTheNextFile() {
        born("2008-12-20");
        var span = new Span(Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2026, 11, 30)));
        Map<String, CalendarEntry> first = export(span);
        assertThat(entry(first, "a18-soc-9").day()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(first.values()).allMatch(e -> e.day().getMonthValue() == 11);

        checklists.postpone(item("a18-soc-9"), LocalDate.of(2026, 12, 3), "sjuk");
        Map<String, CalendarEntry> second = export(span);

        assertThat(second.get("a18-soc-9")).isEqualTo(new CalendarEntry(entry(first, "a18-soc-9").of(),
                entry(first, "a18-soc-9").uid(), 1, LocalDate.of(2026, 12, 3), State.STANDS));
        assertThat(export(span)).as("said once").doesNotContainKey("a18-soc-9");
        assertThat(export(ALL).get("a18-soc-9")).isEqualTo(second.get("a18-soc-9"));
    }

    @Test
    void whatAskedForADayAndNoLongerDoesIsCancelled() {
        born("2008-12-20");
        Map<String, CalendarEntry> first = export(ALL);

        children.close(child, CardState.Reason.MOVED, "");
        Map<String, CalendarEntry> closed = export(new Span(Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty()));

        assertThat(closed).hasSize((int) first.values().stream().filter(e -> e.state() == State.STANDS).count());
        assertThat(closed.values()).allMatch(e -> e.state() == State.CANCELLED && e.sequence() == 1)
                .allMatch(e -> e.day().equals(entry(first, e.of().item()).day()));
    }

    @Test
    void aDecisionMovesWhatWasSaidAndItsReversalMovesItBack() {
        born("2010-08-01");
        Map<String, CalendarEntry> first = export(ALL);
        AgeDecision decision = ages.save(child, entry(Kind.FINAL, "2008-12-20", TestRegister.DAY)).toOptional()
                .orElseThrow();
        assertThat(export(ALL).get("a18-soc-9")).extracting(CalendarEntry::sequence, CalendarEntry::day)
                .containsExactly(1, LocalDate.of(2026, 11, 29));

        ages.remove(child, decision);
        Map<String, CalendarEntry> back = export(ALL);

        assertThat(back).containsOnlyKeys(first.keySet());
        back.forEach((item, now) -> assertThat(now).isEqualTo(new CalendarEntry(entry(first, item).of(),
                entry(first, item).uid(), 2, entry(first, item).day(), State.STANDS)));
    }

    @Test
    void aClosedCardThatNobodyWasToldOfIsLeftOut() {
        born("2008-12-20");
        children.close(child, CardState.Reason.MOVED, "");
        assertThat(export(ALL)).isEmpty();
    }

    @Test
    void aFileThatCouldNotBeKeptWasNeverSaid() {
        born("2008-12-20");
        assertThatThrownBy(() -> calendar.export(ALL, _ -> {
            throw new IllegalStateException("disk full");
        })).isInstanceOf(IllegalStateException.class);

        List<CalendarEntry> told = register.read(w -> w.calendar().all());
        assertThat(told).isEmpty();
        List<LogEntry> log = register.read(w -> w.log().entries());
        assertThat(log).extracting(LogEntry::action).doesNotContain(LogAction.EXPORTED);
    }

    private Map<String, CalendarEntry> export(Span span) {
        calendar.export(span, _ -> {});
        return written.stream().map(Event::entry).collect(Collectors.toMap(e -> e.of().item(), e -> e));
    }

    private static CalendarEntry entry(Map<String, CalendarEntry> said, String item) {
        return Objects.requireNonNull(said.get(item));
    }

    private void born(String date) {
        assertThat(ages.save(child, entry(Kind.REGISTERED, date, REGISTERED)).refusal()).isEmpty();
    }

    private static AgeDecision entry(Kind kind, String date, LocalDate from) {
        return new AgeDecision(0, kind, PartialDate.parse(date).orElseThrow(), from, from, Origin.UNKNOWN, Fate.NONE);
    }

    private DueItem item(String id) {
        return checklists.of(child).stream().filter(due -> due.item().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anOwnDeadlineStandsUnderANeutralTitleAndOneIdForAllItsTimes() {
        own(Optional.of(child), Optional.of(new Every(1, Unit.MONTHS)));
        CalendarEntry first = entry(export(ALL), "1");
        assertThat(written).extracting(Event::title).containsExactly("2026-001 · bevakning");

        checklists.done(checklists.reminders().all().getFirst(), day, "", "");

        assertThat(entry(export(ALL), "1")).isEqualTo(
                new CalendarEntry(first.of(), first.uid(), 1, day.plusMonths(1), State.STANDS));
    }

    @Test
    void anOwnDeadlineThatIsDoneOrInTheBinIsCancelled() {
        own(Optional.empty(), Optional.empty());
        Reminder removed = own(Optional.of(child), Optional.empty());
        assertThat(export(ALL).values()).extracting(CalendarEntry::state).containsOnly(State.STANDS);

        checklists.done(checklists.reminders().all().getFirst(), day, "", "");
        checklists.reminders().remove(removed);

        assertThat(export(ALL).values()).extracting(CalendarEntry::state).containsOnly(State.CANCELLED);
        assertThat(written).extracting(Event::title).containsExactly("bevakning", "2026-001 · bevakning");
    }

    @Test
    void aPostponedOwnDeadlineStandsOnItsNewDay() {
        own(Optional.empty(), Optional.empty());
        checklists.postpone(checklists.reminders().all().getFirst(), day.plusDays(40), "semester");
        assertThat(entry(export(ALL), "1").day()).isEqualTo(day.plusDays(40));
    }

    private Reminder own(Optional<ChildId> whose, Optional<Every> every) {
        return checklists.reminders().add(new Reminder(0, whose, "Ring Aminas lärare", "",
                new Schedule(day, every, Optional.empty()), Optional.empty(), List.of())).toOptional().orElseThrow();
    }
}
