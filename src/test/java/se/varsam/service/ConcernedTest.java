package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.MonthLoad;
import se.varsam.domain.deadline.Outlook;
import se.varsam.domain.deadline.Perspective;
import se.varsam.domain.deadline.ReminderRules;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.port.Work;
import se.varsam.store.TestRegister;

/**
 * What is due is worked out of those for whom something can be due, and is the same as worked out of all: for children
 * of every kind, on any day, whatever is changed meanwhile.
 */
class ConcernedTest {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final int CHILDREN = 60;

    @TempDir
    Path folder;
    private final Checklists catalog = new Checklists();
    private TestRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, catalog);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSameAsOfAll(long seed) {
        var dice = new Random(seed);
        register.change(w -> {
            for (int i = 0; i < CHILDREN; i++) {
                ChildId id = w.children().add(2026).id();
                for (int change = 0; change < 1 + dice.nextInt(6); change++) {
                    change(w, id, dice);
                }
            }
        });
        for (int round = 0; round < 6; round++) {
            register.change(w -> {
                for (int i = 0; i < 5; i++) {
                    change(w, new ChildId(1 + dice.nextInt(CHILDREN)), dice);
                }
                w.settings().leadMonths(1 + dice.nextInt(8));
            });
            LocalDate day = DAY.plusDays(dice.nextInt(500) - 100L);
            var checklists = new ChecklistService(register, catalog, () -> day);
            assertSame(checklists, day);
            if (dice.nextBoolean()) {
                checklists.refresh();
                assertSame(checklists, day);
            }
        }
    }

    private void assertSame(ChecklistService checklists, LocalDate day) {
        // the same of children that are whole, but for the facts that none of it rests on
        var lines = new ArrayList<>(lines(day));
        lines.addAll(own(day, (rules, each) -> Stream.of(rules.due(each))));
        assertThat(checklists.agenda())
                .isEqualTo(Agenda.of(day, lines, openCards().stream().map(ConcernedTest::told).toList(), List.of()));
        for (int off = -1; off < 5; off++) { // some of them are told by the agenda, some lie beyond it
            YearMonth month = YearMonth.from(day).plusMonths(off);
            var all = new ArrayList<>(lines);
            all.addAll(own(day, (rules, each) -> rules.later(each, MonthLoad.lastShown(month)).stream()));
            assertThat(checklists.month(month)).isEqualTo(MonthLoad.of(month, day, all));
        }
        assertThat(new ChildService(register, _ -> se.varsam.domain.shared.Outcome.refused("refusal.photo"), () -> day)
                .duplicates().shared()).isEqualTo(Duplicates.shared(openCards()));
    }

    private static Child told(Child whole) {
        return whole.with(whole.facts().only(Agenda.FACTS));
    }

    private List<Child> openCards() {
        return register.<List<Child>>read(w -> w.children().all()).stream().filter(c -> c.card().isOpen()).toList();
    }

    /** All items of all open cards. */
    private List<Agenda.Line> lines(LocalDate day) {
        List<Child> cards = openCards();
        return register.read(w -> {
            var outlook = new Outlook(new Perspective(w.settings().own().role(), day, w.settings().leadMonths()),
                    catalog.current(day));
            Map<ChildId, List<ChecklistRun>> runs = w.runs().all().stream()
                    .collect(Collectors.groupingBy(ChecklistRun::child));
            var lines = new ArrayList<Agenda.Line>();
            cards.forEach(child -> outlook.of(child, runs.getOrDefault(child.id(), List.of()))
                    .forEach(due -> lines.add(new Agenda.Line(Optional.of(told(child)), due))));
            return lines;
        });
    }

    /** Times of all deadlines of one's own, but for those of closed cards. */
    private List<Agenda.Line> own(LocalDate day, BiFunction<ReminderRules, Reminder, Stream<DueReminder>> times) {
        Map<ChildId, Child> cards = openCards().stream().collect(Collectors.toMap(Child::id, ConcernedTest::told));
        return register.read(w -> w.reminders().all().stream()
                .filter(each -> each.child().isEmpty() || cards.containsKey(each.child().get()))
                .flatMap(each -> times.apply(ReminderService.rules(w, day), each))
                .map(due -> new Agenda.Line(due.reminder().child().map(cards::get), due)).toList());
    }

    private static void remind(Work w, ChildId id, Random dice) {
        LocalDate first = DAY.plusDays(dice.nextInt(300) - 150L);
        Optional<Every> every = Optional.of(new Every(1 + dice.nextInt(20), Schedule.Unit.values()[dice.nextInt(2)]))
                .filter(_ -> dice.nextBoolean());
        Reminder made = w.reminders().add(new Reminder(0, Optional.of(id).filter(_ -> dice.nextInt(5) > 0), "påhittad",
                "", new Schedule(first, every, Optional.empty()),
                dice.nextBoolean() ? Optional.of(dice.nextInt(150)) : Optional.empty(), List.of()));
        if (dice.nextInt(3) == 0) {
            w.reminders().mark(made, new Mark(first.toString(),
                    new Mark.What.Postponed(first.plusDays(dice.nextInt(300))), DAY, "", "påhittat skäl"));
        }
    }

    private static void change(Work w, ChildId id, Random dice) {
        switch (dice.nextInt(8)) {
            case 0, 1 -> w.children().save(id, decision(dice));
            case 2 -> w.children().save(id, new AsylumEvent(0,
                    AsylumStatus.values()[dice.nextInt(AsylumStatus.values().length)],
                    DAY.minusDays(dice.nextInt(300)), ""));
            case 3 -> w.children().change(id, Children.ASKED_FROM.get(dice.nextInt(4)),
                    dice.nextInt(3) == 0 ? "" : DAY.plusDays(dice.nextInt(200) - 100L).toString());
            case 4 -> w.children().set(id, dice.nextInt(3) > 0
                    ? new CardState.Open()
                    : new CardState.Closed(DAY, CardState.Reason.MOVED, ""));
            case 5 -> w.children().change(id, Duplicates.NUMBERS.get(dice.nextInt(3)),
                    dice.nextInt(4) == 0 ? "" : "00-12 34" + dice.nextInt(9));
            case 6 -> remind(w, id, dice);
            default -> w.children().find(id).orElseThrow().birthDates().entries().stream().findFirst()
                    .ifPresent(entry -> w.children().remove(id, entry));
        }
    }

    private static AgeDecision decision(Random dice) {
        PartialDate whole = PartialDate.of(DAY.minusYears(18).plusDays(dice.nextInt(900) - 300L));
        PartialDate born = switch (dice.nextInt(4)) {
            case 0 -> new PartialDate(whole.year(), whole.month(), 0);
            case 1 -> new PartialDate(whole.year(), 0, 0);
            default -> whole;
        };
        LocalDate valid = DAY.minusDays(dice.nextInt(400));
        Optional<LocalDate> since = Optional.of(valid.plusDays(3));
        Fate fate = switch (dice.nextInt(6)) {
            case 0 -> Fate.NONE.reversed(since);
            case 1 -> Fate.NONE.stayed(since);
            default -> Fate.NONE;
        };
        return new AgeDecision(0, Kind.values()[dice.nextInt(Kind.values().length)], born, valid,
                valid.plusDays(dice.nextInt(30)), AgeDecision.Origin.UNKNOWN, fate);
    }

    @Test
    void everyDayThatTheUserEntersAndWindowsAreCountedFromIsAskedFor() {
        assertThat(Children.ASKED_FROM).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Anchor.values()).flatMap(anchor -> anchor.field().stream()).toList());
    }
}
