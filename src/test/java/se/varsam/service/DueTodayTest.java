package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.FirstSight.Counts;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.port.RegisterSettings;
import se.varsam.store.TestRegister;

/** What is kept and noted of what is due is always what would be worked out anew. */
class DueTodayTest {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final int CHILDREN = 40;
    private static final int INTENTIONS = 45;
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
            if (i % 3 == 0) { // seven numbers that two have
                children.change(id, ChildField.DOSSIER_NUMBER, "7654" + 10 * (i / 6));
            }
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
            intend(i % 15);
            Agenda agenda = anew().agenda();
            assertThat(kept.agenda()).isEqualTo(agenda);
            var first = anew().dueToday().first(PROGRAM); // noted at some time before, of another state perhaps
            assertBegins(first, agenda, shared());
            kept.dueToday().note(PROGRAM);
            first = anew().dueToday().first(PROGRAM);
            assertThat(first.whole()).isFalse();
            assertBegins(first, agenda, shared());
        }
    }

    /** What open cards share, of all children. */
    private List<Shared> shared() {
        return Duplicates.shared(register.<List<Child>>read(w -> w.children().all()).stream()
                .map(child -> child.with(child.facts().only(Set.copyOf(Duplicates.NUMBERS)))).toList());
    }

    private static void assertBegins(DueToday.Shown first, Agenda agenda, List<Shared> shared) {
        assertThat(first.counts()).isEqualTo(Counts.of(agenda, shared));
        begins(first.shared(), shared, first.whole() ? shared.size() : 5);
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
            case 13 -> children.change(id, ChildField.LMA_NUMBER, dice.nextBoolean() ? "12-345678" : "12345678");
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
    void anotherProgramDayOrSettingGoesByNothing() {
        kept.dueToday().note(PROGRAM);
        goesByNothing(anew(), "1.1");
        goesByNothing(new ChecklistService(register, catalog, () -> DAY.plusDays(1)), PROGRAM);
        goesByNothing(new ChecklistService(register, new Fewer(), () -> DAY), PROGRAM);
        // behind the log's back
        otherThanNoted(settings -> settings.warnDays(30));
        otherThanNoted(settings -> settings.leadMonths(7));
        otherThanNoted(settings -> settings.own(settings.own().in(Role.GOD_MAN)));
    }

    private void goesByNothing(ChecklistService lists, String program) {
        assertThat(register.asked(() -> assertThat(lists.dueToday().first(program).whole()).isTrue()))
                .as("nor is it tried").noneMatch(DueTodayTest::isOfSome);
    }

    /** Runs of the children that were noted, not of all. */
    private static boolean isOfSome(String asked) {
        return asked.contains("from `checklist_run`") && asked.contains("json_each");
    }

    private void otherThanNoted(Consumer<RegisterSettings> change) {
        kept.dueToday().note(PROGRAM);
        assertThat(register.asked(() -> assertThat(anew().dueToday().first(PROGRAM).whole()).isFalse()))
                .anyMatch(DueTodayTest::isOfSome);
        register.change(w -> change.accept(w.settings()));
        goesByNothing(anew(), PROGRAM);
    }

    /** The lists, but for one. */
    private final class Fewer implements ChecklistCatalog {
        @Override
        public List<Checklist> current(LocalDate day) {
            return catalog.current(day).subList(1, catalog.current(day).size());
        }

        @Override
        public Checklist version(String id, int version) {
            return catalog.version(id, version);
        }
    }

    @Test
    void whatIsDamagedIsNotGoneBy() {
        kept.dueToday().note(PROGRAM);
        String noted = register.read(w -> w.settings().firstSight()).orElseThrow();
        String line = noted.lines().skip(2).findFirst().orElseThrow().split(" ")[0];
        String adult = noted.lines().skip(5).findFirst().orElseThrow();
        for (String damaged : List.of(noted.replaceFirst("(?m)^" + adult, adult.replaceFirst("\\d+", "999999")),
                noted.replaceFirst("(?m)^" + adult, adult.replaceFirst("(\\d+) (\\d+)", "$2 $1")),
                "", "x", noted.substring(0, noted.length() / 2), noted.replace('/', '-'),
                noted.replaceFirst(line, "999999/a18-soc-1"), noted.replaceFirst(line, "1/own-999999"),
                noted.replaceFirst(line + " ", ""), noted.replaceFirst("DOSSIER_NUMBER/1/", "DOSSIER_NUMBER/2/"),
                noted.replaceFirst("DOSSIER_NUMBER/1/", "DOSSIER_NUMBER/999999/"),
                noted.replaceFirst("DOSSIER_NUMBER/\\S+ ", ""), noted.replaceFirst("DOSSIER_NUMBER.*", ""))) {
            assertThat(damaged).isNotEqualTo(noted);
            register.change(w -> w.settings().firstSight(damaged));
            var first = anew().dueToday().first(PROGRAM);
            assertThat(first.whole()).as(damaged.substring(damaged.indexOf('\n') + 1)).isTrue();
            assertThat(first.agenda()).isEqualTo(kept.agenda());
            assertThat(first.shared()).isEqualTo(shared());
        }
    }

    @Test
    void holdsNoNameOrNumberAndFewChildrenAreReadByIt() {
        kept.dueToday().note(PROGRAM);
        assertThat(register.read(w -> w.settings().firstSight()).orElseThrow()).doesNotContain("Påhittad", "7654");
        forgetNumbers();
        List<String> asked = register.asked(() -> assertThat(anew().dueToday().first(PROGRAM).whole()).isFalse());
        forgetNumbers();
        List<String> ofAll = register.asked(() -> anew().dueToday().whole());
        for (String all : List.of("`age_decision`.`born` <=", "`child_fact`.`value` is not null")) {
            assertThat(asked).noneMatch(one -> one.contains(all));
            assertThat(ofAll).as("that would be asked").anyMatch(one -> one.contains(all));
        }
    }

    /** As at the next unlocking: behind the log's back. */
    private void forgetNumbers() {
        register.change(w -> w.children().change(new ChildId(1), ChildField.DOSSIER_NUMBER, "76540"));
    }
}
