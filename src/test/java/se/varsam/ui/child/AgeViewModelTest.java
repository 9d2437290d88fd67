package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.AgeComparison.Effect;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.AgeActions.Standing;
import se.varsam.ui.child.AgeActions.Why;
import se.varsam.ui.child.AgeChange.What;
import se.varsam.ui.child.AgeForm.Part;
import se.varsam.ui.child.AgeSentence.Assumed;

class AgeViewModelTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 20);
    private final Texts texts = new Texts();
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildId id;
    private AgeViewModel model;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Samir", "Påhittad", "2008-12-20").id();
        desk.asylum(id, AsylumStatus.SEEKER, "2025-01-10");
        model = new AgeViewModel(id, desk.desk, TypedDays.on(TestDesk.TODAY), texts);
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private BirthDateHistory history() {
        return desk.read(id).birthDates();
    }

    private AgeDecision inForce() {
        return history().inForce().orElseThrow();
    }

    private void type(Part part, String text) {
        model.form().text(part).set(text);
    }

    @Test
    void showsBeforeSavingWhatADecisionWouldChange() {
        model.add();
        type(Part.BIRTH_DATE, "2008-03-03");
        var proposal = model.proposal().get().orElseThrow();
        assertThat(proposal.effect().adultBefore()).contains(BEFORE);
        assertThat(proposal.effect().adultAfter()).contains(LocalDate.of(2026, 3, 3));
        assertThat(proposal.effect().count(Effect.BECOMES_NOW)).isPositive();
        assertThat(new AgeSentence(texts, TestDesk.TODAY).of(proposal.effect(), Assumed.NO))
                .startsWith("Fyllde 18 den 3 mars 2026 i stället för 20 december 2026. ");
        assertThat(history().adultOn()).as("nothing is saved yet").contains(BEFORE);
    }

    @Test
    void savesAndTakesBackInOneStep() {
        BirthDateHistory old = history();
        model.add();
        type(Part.BIRTH_DATE, "2008-03-03");
        type(Part.DECIDED_BY, "Migrationsverket");
        type(Part.DECIDED_ON, "2026-11-10");
        model.save();
        assertThat(inForce().validFrom()).as("from the decision's day unless typed").hasToString("2026-11-10");
        assertThat(inForce().origin().decidedBy()).isEqualTo("Migrationsverket");
        assertThat(model.step().get()).isEqualTo(new AgeViewModel.Step.Reading());
        BirthDateHistory written = history();
        desk.status.undo();
        assertThat(history()).isEqualTo(old);
        desk.status.redo();
        assertThat(history()).isEqualTo(written);
        desk.status.undo();
        assertThat(history()).isEqualTo(old);
    }

    @Test
    void aReversalBringsTheDatesBack() {
        AgeDecision decision = desk.decided(id, "2008-03-03", "2026-11-10");
        model.load();
        model.tell(What.REVERSED, decision);
        model.tellDay(Optional.of(TestDesk.TODAY));
        assertThat(model.proposal().get().orElseThrow().effect().adultAfter()).contains(BEFORE);
        model.save();
        assertThat(history().adultOn()).contains(BEFORE);
        assertThat(AgeActions.standing(history().entries().getLast(), history())).isEqualTo(Standing.REVERSED);
        desk.status.undo();
        assertThat(inForce()).isEqualTo(decision);
        desk.status.redo();
        assertThat(history().adultOn()).contains(BEFORE);
    }

    @Test
    void anAppealChangesNothingAndAStayDoesUntilItIsLifted() {
        AgeDecision decision = desk.decided(id, "2008-03-03", "2026-11-10");
        model.load();
        model.tell(What.APPEALED, decision);
        model.tellDay(Optional.of(TestDesk.TODAY));
        assertThat(model.proposal().get().orElseThrow().effect().isNothing()).isTrue();
        model.tell(What.STAYED, decision);
        assertThat(model.proposal().get()).isEmpty();
        model.tellDay(Optional.of(TestDesk.TODAY));
        model.save();
        assertThat(history().adultOn()).contains(BEFORE);
        AgeDecision stayed = history().entries().getLast();
        assertThat(AgeActions.of(stayed, history())).contains(What.STAY_GONE).doesNotContain(What.STAYED);
        model.ask(AgeChange.fate(What.STAY_GONE, stayed, TestDesk.TODAY));
        model.save();
        assertThat(inForce()).isEqualTo(decision);
    }

    @Test
    void theUserChoosesAmongEquals() {
        AgeDecision first = desk.decided(id, "2008-03-03", "2026-11-10");
        AgeDecision second = desk.decided(id, "2007-03-03", "2026-11-10");
        model.load();
        assertThat(history().needsChoice()).isTrue();
        assertThat(AgeActions.why(second, history())).isEqualTo(Why.LAST_ENTERED);
        assertThat(AgeActions.standing(first, history())).isEqualTo(Standing.EQUAL);
        model.choose(first);
        model.save();
        assertThat(inForce().id()).isEqualTo(first.id());
        assertThat(history().needsChoice()).isFalse();
        model.choose(history().entries().stream().filter(e -> e.id() == second.id()).findFirst().orElseThrow());
        model.save();
        assertThat(inForce().id()).isEqualTo(second.id());
        desk.status.undo();
        assertThat(inForce().id()).isEqualTo(first.id());
    }

    @Test
    void aNewEntryCountsAsEnteredLastInThePreview() {
        desk.decided(id, "2008-03-03", "2026-11-10");
        model.load();
        model.add();
        type(Part.BIRTH_DATE, "2009-06-06");
        type(Part.VALID_FROM, "2026-11-10");
        assertThat(model.proposal().get().orElseThrow().effect().adultAfter()).contains(LocalDate.of(2027, 6, 6));
    }

    @Test
    void saysWhenWhatIsTypedWouldNotCount() {
        desk.decided(id, "2008-03-03", "2026-11-10");
        model.load();
        model.add();
        type(Part.BIRTH_DATE, "2007-06-06");
        type(Part.VALID_FROM, "2026-10-01");
        assertThat(model.proposal().get().orElseThrow().isOutranked()).isTrue();
        assertThat(model.proposal().get().orElseThrow().effect().isNothing()).isTrue();
        type(Part.VALID_FROM, "2026-11-11");
        assertThat(model.proposal().get().orElseThrow().isOutranked()).isFalse();
    }

    @Test
    void anEntryMadeByMistakeIsRemovedAndComesBack() {
        desk.decided(id, "2008-03-03", "2026-11-10");
        model.load();
        model.ask(AgeChange.remove(inForce()));
        model.save();
        assertThat(history().adultOn()).contains(BEFORE);
        desk.status.undo();
        assertThat(inForce().birthDate()).hasToString("2008-03-03");
        desk.status.redo();
        assertThat(history().adultOn()).contains(BEFORE);
    }

    @Test
    void whatARemovedDecisionHadStartedRunsOnWhenItComesBack() {
        desk.asylum(id, AsylumStatus.SEEKER, "2025-03-01");
        AgeDecision decision = desk.decided(id, "2008-03-03", "2026-11-10");
        List<ChecklistRun> started = runs();
        assertThat(started).extracting(ChecklistRun::decision).contains(Optional.of(decision.id()));
        model.load();
        model.ask(AgeChange.remove(decision));
        model.save();
        assertThat(runs()).filteredOn(run -> run.decision().isPresent()).allMatch(run -> !run.isRunning());
        desk.status.undo();
        assertThat(inForce()).isEqualTo(decision);
        assertThat(runs()).isEqualTo(started);
    }

    private List<ChecklistRun> runs() {
        return desk.register.read(w -> w.runs().of(id));
    }

    @Test
    void saysAtTheFieldWhatCannotBe() {
        model.add();
        for (String impossible : new String[]{"2008-02-31", "1870", "2099-01-01", "strax"}) {
            type(Part.BIRTH_DATE, impossible);
            assertThat(model.form().refusal(Part.BIRTH_DATE)).as(impossible).isPresent();
            assertThat(model.proposal().get()).as(impossible).isEmpty();
        }
        type(Part.BIRTH_DATE, "2008");
        type(Part.DECIDED_ON, "2026-11-20");
        type(Part.LEARNED_ON, "2026-11-10");
        assertThat(model.form().refusal(Part.LEARNED_ON)).isPresent();
        type(Part.LEARNED_ON, "");
        assertThat(model.proposal().get()).isPresent();
    }
}
