package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.store.TestRegister;

/** What is kept and noted of what is due is always what would be worked out anew. */
class DueTodayTest {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final int CHILDREN = 40;
    private static final int INTENTIONS = 42;
    private static final String PROGRAM = "1.0";

    @TempDir
    Path folder;
    private final Checklists catalog = new Checklists();
    private final Random dice = new Random(7);
    private TestRegister register;
    private ChecklistService kept;
    private ChildService children;
    private AgeService ages;
    private EpisodeService episodes;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder, catalog);
        kept = new ChecklistService(register, catalog, () -> DAY);
        children = new ChildService(register, _ -> Outcome.refused("refusal.photo"), () -> DAY);
        ages = new AgeService(register, catalog, () -> DAY);
        episodes = new EpisodeService(register, () -> DAY, TestRegister.CLOCK);
        for (int i = 0; i < CHILDREN; i++) {
            ChildId id = children.add().id();
            children.change(id, ChildField.FIRST_NAME, "Påhittad" + i);
            born(id, DAY.minusYears(18).plusDays(dice.nextInt(120)));
        }
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void born(ChildId id, LocalDate day) {
        ages.save(id, new AgeDecision(0, Kind.REGISTERED, PartialDate.of(day), DAY.minusYears(1), DAY.minusYears(1),
                AgeDecision.Origin.UNKNOWN, Fate.NONE));
    }

    private ChecklistService anew() {
        return new ChecklistService(register, catalog, () -> DAY);
    }

    @Test
    void afterAnyIntentionItIsAsWorkedOutAnew() {
        for (int i = 0; i < INTENTIONS; i++) {
            kept.agenda();
            intend(i % 14);
            Agenda agenda = anew().agenda();
            assertThat(kept.agenda()).isEqualTo(agenda);
            var first = anew().dueToday().first(PROGRAM); // noted at some time before, of another state perhaps
            assertBegins(first, agenda);
            kept.dueToday().note(PROGRAM);
            first = anew().dueToday().first(PROGRAM);
            assertThat(first.whole()).isFalse();
            assertBegins(first, agenda);
        }
    }

    private static void assertBegins(DueToday.Shown first, Agenda agenda) {
        assertThat(first.counts()).isEqualTo(Counts.of(agenda));
        if (first.whole()) {
            assertThat(first.agenda()).isEqualTo(agenda);
        } else {
            begins(first.agenda().now(), agenda.now(), 20);
            begins(first.agenda().open(), agenda.open(), 20);
            begins(first.agenda().coming(), agenda.coming(), 20);
            begins(first.agenda().turning18(), agenda.turning18(), 5);
            assertThat(first.agenda().away()).isEqualTo(agenda.away());
        }
    }

    private static <T> void begins(List<T> first, List<T> all, int most) {
        assertThat(first).isEqualTo(all.stream().limit(most).toList());
    }

    private void intend(int what) {
        ChildId id = new ChildId(1 + dice.nextInt(CHILDREN));
        List<Agenda.Line> lines = Stream.of(kept.agenda().now(), kept.agenda().open(), kept.agenda().coming())
                .flatMap(List::stream).toList();
        Due due = lines.get(dice.nextInt(lines.size())).due();
        switch (what) {
            case 0 -> kept.done(due, DAY, "påhittad", "");
            case 1 -> kept.postpone(due, DAY.plusDays(dice.nextInt(40)), "påhittat skäl");
            case 2 -> kept.notApplicable(due, "påhittat skäl");
            case 3 -> kept.unmark(due);
            case 4 -> born(id, DAY.minusYears(18).plusDays(dice.nextInt(200) - 60L));
            case 5 -> children.save(id, new AsylumEvent(0, AsylumStatus.values()[dice.nextInt(4)], DAY, ""));
            case 6 -> children.change(id, ChildField.LAST_NAME, "Annat" + dice.nextInt(100));
            case 7 -> children.change(id, ChildField.MOVE_ON, DAY.minusDays(dice.nextInt(30)).toString());
            case 8 -> children.close(id, CardState.Reason.MOVED, "");
            case 9 -> episodes.open(id, DAY.minusDays(1).atTime(20, 0));
            case 10 -> kept.reminders().add(new Reminder(0, Optional.of(id), "påhittad", "",
                    new Schedule(DAY.plusDays(dice.nextInt(20)), Optional.empty(), Optional.empty()),
                    Optional.empty(), List.of()));
            case 11 -> new PreferenceService(register).changeLeadMonths(3 + dice.nextInt(6));
            case 12 -> kept.refresh();
            default -> register.read(w -> w.children().find(id)).filter(child -> !child.card().isOpen())
                    .ifPresentOrElse(child -> children.reopen(child.id(), "påhittat skäl"),
                            () -> children.change(id, ChildField.PROTECTED_IDENTITY, "ja"));
        }
    }

    @Test
    void isNotWorkedOutTwice() {
        Agenda agenda = kept.agenda();
        assertThat(register.asked(() -> assertThat(kept.agenda()).isSameAs(agenda))).hasSizeLessThanOrEqualTo(2);
        assertThat(register.asked(() -> assertThat(kept.month(YearMonth.from(DAY)).lateBefore()).isPositive()))
                .as("nor is a month that it looks ahead to").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anotherProgramDayOrRoleGoesByNothing() {
        kept.dueToday().note(PROGRAM);
        assertThat(anew().dueToday().first("1.1").whole()).isTrue();
        assertThat(new ChecklistService(register, catalog, () -> DAY.plusDays(1)).dueToday().first(PROGRAM).whole())
                .isTrue();
        register.change(w -> w.settings().warnDays(30)); // behind the log's back
        assertThat(anew().dueToday().first(PROGRAM).whole()).isTrue();
    }

    @Test
    void whatIsDamagedIsNotGoneBy() {
        kept.dueToday().note(PROGRAM);
        String noted = register.read(w -> w.settings().firstSight()).orElseThrow();
        String line = noted.lines().skip(2).findFirst().orElseThrow().split(" ")[0];
        for (String damaged : List.of("", "x", noted.substring(0, noted.length() / 2), noted.replace('/', '-'),
                noted.replaceFirst(line, "999999/a18-soc-1"), noted.replaceFirst(line, "1/own-999999"),
                noted.replaceFirst(line + " ", ""))) {
            register.change(w -> w.settings().firstSight(damaged));
            var first = anew().dueToday().first(PROGRAM);
            assertThat(first.whole()).as(damaged.substring(damaged.indexOf('\n') + 1)).isTrue();
            assertThat(first.agenda()).isEqualTo(kept.agenda());
        }
    }

    @Test
    void holdsNoNameAndFewChildrenAreReadByIt() {
        kept.dueToday().note(PROGRAM);
        assertThat(register.read(w -> w.settings().firstSight()).orElseThrow()).doesNotContain("Påhittad");
        assertThat(register.asked(() -> anew().dueToday().first(PROGRAM)))
                .noneMatch(asked -> asked.contains("age_decision_born") || asked.contains("`age_decision`.`born` <="));
    }
}
