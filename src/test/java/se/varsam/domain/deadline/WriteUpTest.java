package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.ChecklistRun.End;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.register.Role;

/** A written-up age: {@code routines.md} §2, item by item. */
class WriteUpTest {
    private static final String LEARNED = "2026-11-16";
    private static final String TODAY = "2026-11-21";

    private static Cases adultAtOnce() {
        return Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-01-01", "2026-11-12", LEARNED)
                .refresh(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a18-soc-1", "a18-soc-2", "a18-soc-3", "a18-soc-4", "a18-soc-6", "a18-soc-7", "a18-soc-8",
            "a18-soc-9", "rea-mv-2"})
    void isNowForTheSocialSecretary(String item) {
        assertThat(adultAtOnce().item(item, TODAY).state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a18-gm-2", "a18-gm-4", "a18-gm-5"})
    void isNowForTheGodMan(String item) {
        assertThat(adultAtOnce().role(Role.GOD_MAN).item(item, TODAY).state())
                .isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a18-mv-1", "a18-mv-2", "a18-mv-3", "a18-soc-5"})
    void lapses(String item) {
        assertThat(adultAtOnce().item(item, TODAY).state()).isEqualTo(new ItemState.Lapsed("rea-mv-4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rea-mv-1", "rea-mv-3", "rea-mv-4", "rea-mv-5"})
    void othersAreToBeConfirmed(String item) {
        assertThat(adultAtOnce().item(item, TODAY).state()).isEqualTo(new ItemState.Unconfirmed(Cases.day(LEARNED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a18-gm-1", "a18-gm-3"})
    void waitsForTheAnswerAboutTheGodMan(String item) {
        var child = adultAtOnce().role(Role.GOD_MAN);
        assertThat(child.item(item, TODAY).state()).isEqualTo(new ItemState.WaitingForItem("rea-mv-3"));
        child.done("rea-mv-3", "2026-11-20");
        assertThat(child.item(item, TODAY).state()).isEqualTo(new ItemState.Now(Cases.day("2026-11-20")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a18-gm-1", "a18-gm-3"})
    void isNowWhereTheListForTheAsylumMatterDoesNotRun(String item) {
        var permit = Cases.born("2009-06-15").status(AsylumStatus.PERMIT)
                .decision(Kind.FINAL, "2008-01-01", "2026-11-12", LEARNED).role(Role.GOD_MAN).refresh(TODAY);
        assertThat(permit.find("rea-mv-1", TODAY)).isEmpty();
        assertThat(permit.item(item, TODAY).state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    @Test
    void itemsAboutTheMoveAreCountedAsAlways() {
        assertThat(adultAtOnce().item("a18-mv-4", TODAY).state())
                .isEqualTo(new ItemState.Unconfirmed(Cases.day(LEARNED)));
        assertThat(adultAtOnce().item("a18-mv-7", TODAY).state()).isInstanceOf(ItemState.Waiting.class);
    }

    @Test
    void adultOnTheDayItIsKnownCountsAsAtOnce() {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-11-16", "2026-11-12", LEARNED);
        assertThat(child.find("rea-mv-2", TODAY)).isPresent();
        var later = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-11-17", "2026-11-12", LEARNED);
        assertThat(later.find("rea-mv-2", TODAY)).isEmpty();
    }

    /** New D 2026-12-20, old D 2027-06-15: what passed through the decision is Nu; what did not is counted. */
    @ParameterizedTest
    @CsvSource({"a18-soc-5, Now", "a18-mv-2, Now", "a18-soc-1, Late", "a18-soc-9, Open", "a18-soc-2, Open",
            "a18-mv-1, Unconfirmed", "a18-mv-3, Open"})
    void stillAChildAfterwards(String item, String state) {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-12-20", "2026-11-12", LEARNED)
                .refresh(TODAY);
        assertThat(child.item(item, TODAY).state().getClass().getSimpleName()).isEqualTo(state);
        assertThat(child.find("rea-mv-2", TODAY)).isEmpty();
        assertThat(new RunRules(child.view(TODAY), Cases.LISTS.current(Cases.day(TODAY)))
                .offered(child.child(), child.runs())).isPresent();
    }

    @Test
    void reversalEndsTheListAndBringsAllBack() {
        var child = adultAtOnce().done("a18-soc-6", TODAY);
        child.last(Fate.NONE.reversed(Optional.of(Cases.day("2026-11-30")))).refresh("2026-12-01");
        assertThat(child.runs()).filteredOn(r -> r.list().id().equals("rea-mv"))
                .singleElement().satisfies(r -> assertThat(r.ended()).contains(End.REVERSED));
        assertThat(child.item("a18-soc-1", "2026-12-01").state()).isEqualTo(new ItemState.Coming());
        assertThat(child.item("a18-soc-6", "2026-12-01").state()).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void stayRestsTheListAndLiftingResumesIt() {
        var child = adultAtOnce().done("rea-mv-2", TODAY);
        child.last(Fate.NONE.stayed(Optional.of(Cases.day("2026-11-30")))).refresh("2026-12-01");
        assertThat(child.find("rea-mv-2", "2026-12-01")).isEmpty();
        child.last(Fate.NONE).refresh("2026-12-10");
        assertThat(child.item("rea-mv-2", "2026-12-10").state()).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void anAppealDoesNotSuspend() {
        var child = adultAtOnce().last(Fate.NONE.appealed(Optional.of(Cases.day("2026-11-18")))).refresh(TODAY);
        assertThat(child.item("a18-soc-1", TODAY).state()).isInstanceOf(ItemState.Now.class);
        assertThat(child.child().birthDates().isAppealed()).isTrue();
    }

    @Test
    void anAssumedDateStartsNoList() {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008", "2026-11-12", LEARNED)
                .refresh(TODAY);
        assertThat(child.find("rea-mv-1", TODAY)).isEmpty();
        assertThat(child.find("a18-soc-1", TODAY)).isPresent();
    }

    @Test
    void fillingInAPartialDateIsNoWriteUp() {
        var child = Cases.born("2009").seeker().decision(Kind.FINAL, "2009-05-03", "2026-11-12", LEARNED)
                .refresh(TODAY);
        assertThat(child.child().birthDates().writeUp()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FINAL, 2008-01-01", "FINAL, 2008-09-30", "FINAL, 2007-03-03", "FINAL, 2008-12-01",
            "REGISTERED, 2008-01-01"})
    void aLaterWordThatSaysAdultTooChangesNothing(Kind kind, String born) {
        var child = adultAtOnce().done("rea-mv-2", TODAY).done("rea-mv-3", TODAY)
                .decision(kind, born, "2027-01-20", "2027-01-22").refresh("2027-02-01");
        assertThat(child.runs()).filteredOn(r -> r.list().id().equals("rea-mv")).hasSize(1)
                .allMatch(ChecklistRun::isRunning);
        assertThat(child.item("rea-mv-2", "2027-02-01").state()).isInstanceOf(ItemState.Done.class);
        assertThat(child.item("rea-mv-4", "2027-02-01").state())
                .isEqualTo(new ItemState.Unconfirmed(Cases.day(LEARNED)));
        assertThat(child.item("a18-soc-1", "2027-02-01").state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
        assertThat(child.item("a18-mv-2", "2027-02-01").state()).isEqualTo(new ItemState.Lapsed("rea-mv-4"));
    }

    @Test
    void theListGoesOnWhenTheTemporaryDecisionIsReversedBesideTheFinalOne() {
        var child = adultAtOnce().done("rea-mv-2", TODAY)
                .last(Fate.NONE.reversed(Optional.of(Cases.day("2027-01-20"))))
                .decision(Kind.FINAL, "2008-01-01", "2027-01-20", "2027-01-22").refresh("2027-02-01");
        assertThat(child.item("rea-mv-2", "2027-02-01").state()).isInstanceOf(ItemState.Done.class);
        assertThat(child.item("a18-soc-1", "2027-02-01").state())
                .isEqualTo(new ItemState.Now(Cases.day("2027-01-22")));
        child.last(Fate.NONE.reversed(Optional.of(Cases.day("2027-02-02")))).refresh("2027-02-03");
        assertThat(child.find("rea-mv-2", "2027-02-03")).isEmpty();
        assertThat(child.item("a18-soc-1", "2027-02-03").state()).isEqualTo(new ItemState.Coming());
    }

    @Test
    void aFinalDecisionThatMakesAChildAgainEndsTheList() {
        var child = adultAtOnce().done("rea-mv-2", TODAY).done("a18-soc-6", TODAY)
                .decision(Kind.FINAL, "2009-02-01", "2026-12-01", "2026-12-03").refresh("2026-12-10");
        assertThat(child.runs()).filteredOn(r -> r.list().id().equals("rea-mv")).singleElement()
                .satisfies(r -> assertThat(r.ended()).contains(End.SUPERSEDED));
        assertThat(child.item("a18-soc-1", "2026-12-10").state()).isEqualTo(new ItemState.Open());
        assertThat(child.item("a18-soc-6", "2026-12-10").state()).isInstanceOf(ItemState.Done.class);
        assertThat(child.item("a18-mv-3", "2026-12-10").state()).isEqualTo(new ItemState.Coming());
    }

    /** Adult in the ordinary way by the temporary decision; the final one comes afterwards and says the same. */
    @Test
    void aConfirmationAfterThe18thBirthdayStartsNothingAndHidesNothing() {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-12-20", "2026-11-12", LEARNED)
                .refresh(TODAY).decision(Kind.FINAL, "2008-12-20", "2027-01-10", "2027-01-12").refresh("2027-01-15");
        assertThat(child.find("rea-mv-2", "2027-01-15")).isEmpty();
        assertThat(child.item("a18-soc-6", "2027-01-15").state())
                .isEqualTo(new ItemState.Late(Cases.day("2026-12-19")));
        assertThat(child.item("a18-soc-5", "2027-01-15").state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    /** Two decisions, each of which moved the 18th birthday nearer: what passed is counted from the one it was by. */
    @Test
    void whatPassedThroughOneOfTwoDecisionsIsNowSinceThatOne() {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.TEMPORARY, "2008-12-20", "2026-10-01", "2026-10-10")
                .refresh("2026-10-11").decision(Kind.FINAL, "2008-11-30", "2026-11-12", LEARNED).refresh(TODAY);
        assertThat(child.item("a18-soc-1", TODAY).state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
        assertThat(child.item("a18-mv-2", TODAY).state()).isEqualTo(new ItemState.Now(Cases.day("2026-10-10")));
        assertThat(child.item("a18-soc-9", TODAY).state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    @Test
    void anAdultByTheOldDateIsNotMadeOne() {
        var child = Cases.born("2008-06-15").seeker().decision(Kind.FINAL, "2007-06-15", "2026-11-12", LEARNED)
                .refresh(TODAY);
        assertThat(child.find("rea-mv-2", TODAY)).isEmpty();
        assertThat(child.item("a18-soc-6", TODAY).state()).isInstanceOf(ItemState.Late.class);
    }

    @Test
    void theClosingMeetingDoesNotWaitForAnAnswerThatFallsAway() {
        var child = adultAtOnce().role(Role.GOD_MAN).status(AsylumStatus.PERMIT).refresh(TODAY);
        assertThat(child.item("rea-mv-3", TODAY).state()).isInstanceOf(ItemState.FallsAway.class);
        assertThat(child.item("a18-gm-1", TODAY).state()).isEqualTo(new ItemState.Now(Cases.day(LEARNED)));
    }

    @Test
    void aVaguerDateIsNoWriteUp() {
        var child = Cases.born("2008-12-20").seeker().decision(Kind.FINAL, "2008", "2026-11-12", LEARNED)
                .refresh(TODAY);
        assertThat(child.child().birthDates().writeUp()).isEmpty();
        assertThat(child.item("a18-soc-2", TODAY).assumed()).isTrue();
    }

    @Test
    void ofTwoDecisionsOfTheSameDayTheFinalOneCounts() {
        var child = Cases.born("2009-06-15").seeker().decision(Kind.FINAL, "2008-12-20", "2026-11-12", LEARNED)
                .decision(Kind.TEMPORARY, "2008-01-01", "2026-11-12", LEARNED).refresh(TODAY);
        assertThat(child.child().birthDates().adultOn()).contains(Cases.day("2026-12-20"));
        assertThat(child.find("rea-mv-2", TODAY)).isEmpty();
    }
}
