package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;

/** The register looked at from another day: computed dates move, what is written does not. */
class LookTest {
    private static final LocalDate REAL = TestRegister.DAY;
    private static final LocalDate LATER = LocalDate.of(2028, 6, 10);

    @TempDir
    Path folder;
    private final Today look = Today.look(LATER, TestRegister.CLOCK);
    private TestRegister register;
    private ChildService children;
    private ChecklistService checklists;
    private AgeService ages;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        var lists = new Checklists();
        register = TestRegister.in(folder, lists);
        register.change(w -> w.settings().own(new OwnDetails(Role.SOCIAL_SECRETARY, "", "Siv Påhittad", "", "", "",
                "")));
        children = new ChildService(register, Outcome::done, look);
        checklists = new ChecklistService(register, lists, look);
        ages = new AgeService(register, lists, look);
        child = children.add().id();
        born("2010-08-01");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void knowsBothDays() {
        assertThat(look.date()).isEqualTo(LATER);
        assertThat(look.real()).isEqualTo(REAL);
        assertThat(Today.of(TestRegister.CLOCK).real()).isEqualTo(REAL);
    }

    @Test
    void listsThatWouldRunAreShownAndNotStarted() {
        int lines = log().size();

        assertThat(checklists.refresh()).isZero();

        assertThat(item("a18-soc-1").state()).isInstanceOf(ItemState.Open.class);
        assertThat(checklists.agenda().open()).isNotEmpty();
        assertThat(runs()).isEmpty();
        assertThat(log()).hasSize(lines);
    }

    @Test
    void aTickStartsTheListByTheRealDayAndIsOfTheRealDay() {
        Mark mark = checklists.done(item("a18-soc-1"), LATER, "", "").toOptional().orElseThrow();

        assertThat(mark.on()).isEqualTo(REAL);
        assertThat(runs()).extracting(ChecklistRun::startedOn).containsExactly(REAL);
        assertThat(item("a18-soc-1").state()).isInstanceOf(ItemState.Done.class);

        checklists.unmark(item("a18-soc-1"));
        assertThat(item("a18-soc-1").state()).isInstanceOf(ItemState.Open.class);
    }

    @Test
    void refusesAnotherDayToComeThoughItHasPassedInTheLook() {
        assertThat(checklists.done(item("a18-soc-1"), LATER.minusDays(1), "", "").refusal()).isPresent();
        assertThat(checklists.postpone(item("a18-soc-1"), REAL.minusDays(1), "sjuk").refusal()).isPresent();
        assertThat(checklists.done(item("a18-soc-1"), REAL, "", "").refusal()).isEmpty();
        assertThat(checklists.notApplicable(item("a18-soc-9"), "bor kvar").toOptional().orElseThrow().on())
                .isEqualTo(REAL);
    }

    @Test
    void cardsAndFactsAreOfTheRealDay() {
        assertThat(children.find(child).orElseThrow().fileNumber()).hasToString("2026-001");
        assertThat(children.change(child, ChildField.ARRIVED_ON, "2027-01-01").refusal()).isPresent();
        children.close(child, CardState.Reason.MOVED, "");
        assertThat(children.find(child).orElseThrow().card())
                .isEqualTo(new CardState.Closed(REAL, CardState.Reason.MOVED, ""));
    }

    @Test
    void aDecisionStartsOnlyWhatTheRealDayAsksFor() {
        assertThat(ages.save(child, entry("2010-01-01", REAL.plusDays(1))).refusal()).isPresent();
        assertThat(runs()).isEmpty();

        born("2008-12-20");

        assertThat(runs()).isNotEmpty().allMatch(run -> run.startedOn().equals(REAL));
    }

    private void born(String date) {
        assertThat(ages.save(child, entry(date, REAL)).refusal()).isEmpty();
    }

    private static AgeDecision entry(String date, LocalDate from) {
        return new AgeDecision(0, Kind.REGISTERED, PartialDate.parse(date).orElseThrow(), from, from, Origin.UNKNOWN,
                Fate.NONE);
    }

    private DueItem item(String id) {
        return checklists.of(child).stream().filter(due -> due.item().id().equals(id)).findFirst().orElseThrow();
    }

    private List<ChecklistRun> runs() {
        return register.read(w -> w.runs().of(child));
    }

    private List<LogEntry> log() {
        return register.read(w -> w.log().entries());
    }
}
