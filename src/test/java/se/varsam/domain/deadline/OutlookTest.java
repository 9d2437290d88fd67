package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.deadline.ItemState.FallsAway.Reason;
import se.varsam.domain.register.Role;

/** The state of items on a day, without any written-up age: {@code routines.md} §0 and §1. */
class OutlookTest {
    private static final String TODAY = "2026-11-21";

    @ParameterizedTest
    @CsvSource({"a18-soc-1, Late", "a18-soc-2, Open", "a18-soc-3, Waiting", "a18-soc-4, Open", "a18-soc-5, Late",
            "a18-soc-6, Open", "a18-soc-7, Open", "a18-soc-8, Open", "a18-soc-9, Open", "a18-gm-1, Open",
            "a18-mv-1, Unconfirmed", "a18-mv-2, Late", "a18-mv-3, Open", "a18-mv-4, Open", "a18-mv-5, Waiting",
            "a18-mv-6, Waiting", "a18-mv-7, Waiting"})
    void aSocialSecretaryAMonthBefore18(String item, String state) {
        assertThat(Cases.born("2008-12-20").seeker().item(item, TODAY).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-19, Coming", "2026-08-20, Open", "2026-12-19, Open", "2026-12-20, Late", "2027-06-01, Late"})
    void lateFromTheDayAfterTheLast(String today, String state) {
        assertThat(Cases.born("2008-12-20").seeker().item("a18-soc-2", today).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void itemsOfOthersAreCheckedNotLate() {
        var godMan = Cases.born("2008-12-20").seeker().role(Role.GOD_MAN);
        assertThat(godMan.item("a18-soc-1", TODAY).state())
                .isEqualTo(new ItemState.Unconfirmed(Cases.day("2026-11-20")));
        assertThat(godMan.item("a18-gm-1", "2026-12-20").state())
                .isEqualTo(new ItemState.Late(Cases.day("2026-12-19")));
        assertThat(godMan.item("a18-gm-1", TODAY).own()).isTrue();
        assertThat(godMan.outlook("2027-03-01")).filteredOn(d -> !d.own())
                .noneMatch(d -> d.state() instanceof ItemState.Late || d.state() instanceof ItemState.Now);
    }

    @Test
    void aboutIsNeverLate() {
        var child = Cases.born("2008-12-20").seeker();
        assertThat(child.item("a18-mv-1", "2026-09-20").state()).isEqualTo(new ItemState.Open());
        assertThat(child.item("a18-mv-1", "2026-09-21").state())
                .isEqualTo(new ItemState.Unconfirmed(Cases.day("2026-09-20")));
    }

    @Test
    void waitsForAnchorsThenNow() {
        var child = Cases.born("2008-12-20").seeker();
        assertThat(child.item("a18-soc-3", TODAY).state()).isEqualTo(new ItemState.Waiting(Anchor.K));
        child.fact(ChildField.PLACE_BOOKED_ON, "2026-11-18");
        assertThat(child.item("a18-soc-3", TODAY).state()).isEqualTo(new ItemState.Now(Cases.day("2026-11-18")));
        assertThat(child.item("a18-mv-5", TODAY).state()).isEqualTo(new ItemState.Open());
    }

    @Test
    void permitMakesSeekersItemsFallAwayButKeepsTicks() {
        var child = Cases.born("2008-12-20").seeker().refresh(TODAY).done("a18-soc-4", "2026-11-01")
                .status(AsylumStatus.PERMIT);
        assertThat(child.item("a18-soc-5", TODAY).state()).isEqualTo(new ItemState.FallsAway(Reason.NO_ASYLUM_SEEKER));
        assertThat(child.item("a18-soc-4", TODAY).state()).isInstanceOf(ItemState.Done.class);
        assertThat(child.item("a18-soc-6", TODAY).state()).isEqualTo(new ItemState.Open());
    }

    @ParameterizedTest
    @CsvSource({"SEEKER, false, false", "REFUSED, false, false", "UNKNOWN, true, false",
            "TEMPORARY_PROTECTION, true, false", "PERMIT, false, true", "NOT_APPLIED, false, true"})
    void statusDecidesSeekersItems(AsylumStatus status, boolean marked, boolean away) {
        var item = Cases.born("2008-12-20").status(status).item("a18-soc-8", TODAY);
        assertThat(item.ifSeeker()).isEqualTo(marked);
        assertThat(item.state() instanceof ItemState.FallsAway).isEqualTo(away);
    }

    @Test
    void conditionsCountAsYesUntilAnswered() {
        var child = Cases.born("2008-12-20").seeker();
        assertThat(child.item("a18-soc-9", TODAY).state()).isEqualTo(new ItemState.Open());
        child.fact(ChildField.KEEPS_RESPONSIBILITY, "no").fact(ChildField.NEEDS_MV_HOUSING, "no");
        var gone = Stream.of("a18-soc-9", "a18-soc-3", "a18-mv-4", "a18-mv-5", "a18-mv-6", "a18-mv-7")
                .map(id -> child.item(id, TODAY).state()).collect(Collectors.toSet());
        assertThat(gone).containsExactly(new ItemState.FallsAway(Reason.CONDITION_NO));
    }

    @Test
    void postponedThenLate() {
        var child = Cases.born("2008-12-20").seeker().refresh(TODAY).mark("a18-soc-1",
                new Mark.What.Postponed(Cases.day("2026-11-25")), TODAY);
        assertThat(child.item("a18-soc-1", "2026-11-25").state()).isInstanceOf(ItemState.Postponed.class);
        assertThat(child.item("a18-soc-1", "2026-11-26").state())
                .isEqualTo(new ItemState.Late(Cases.day("2026-11-25")));
    }

    @Test
    void assumedDateStartsListsAndSaysSo() {
        var child = Cases.born("2008-12").seeker();
        assertThat(child.item("a18-soc-2", TODAY).assumed()).isTrue();
        assertThat(child.outlook("2030-01-01")).isNotEmpty();
    }

    @Test
    void noBirthDateNoList() {
        assertThat(new Cases().seeker().outlook(TODAY)).isEmpty();
    }

    @Test
    void adultWhenFirstKnownHasNoList() {
        assertThat(Cases.born("2005-01-01").seeker().outlook(TODAY)).isEmpty();
    }

    /** Only the year is known: the list concerns whoever may still have been a child when it became known. */
    @ParameterizedTest
    @CsvSource({"2005, 0", "2006, 21", "2006-01, 21", "2005-12, 0"})
    void surelyAdultWhenFirstKnownHasNoList(String born, int items) {
        assertThat(Cases.born(born).seeker().outlook(TODAY)).hasSize(items);
    }

    @Test
    void onlyWhatIsCountedFromTheBirthdayIsAssumed() {
        var child = Cases.born("2008-12").seeker().fact(ChildField.PLACE_BOOKED_ON, "2026-11-18");
        var counted = child.outlook(TODAY).stream().filter(DueItem::assumed).map(d -> d.item().id()).toList();
        assertThat(counted).contains("a18-soc-1", "a18-mv-1", "a18-mv-2")
                .doesNotContain("a18-soc-3", "a18-mv-5", "a18-mv-6", "a18-mv-7");
    }

    /** The last day is in time, the day after is late: for windows, answers and what is said before a day. */
    @ParameterizedTest
    @CsvSource({"a18-soc-1, 2026-10-19, Coming", "a18-soc-1, 2026-10-20, Open", "a18-soc-1, 2026-11-20, Open",
            "a18-soc-5, 2026-11-07, Open", "a18-soc-5, 2026-11-08, Late", "a18-soc-9, 2026-11-29, Open",
            "a18-soc-9, 2026-11-30, Late", "a18-mv-2, 2026-10-20, Open", "a18-mv-2, 2026-10-21, Late",
            "a18-mv-3, 2026-11-07, Coming", "a18-mv-3, 2026-11-08, Open", "a18-mv-3, 2026-11-22, Open",
            "a18-mv-3, 2026-11-23, Unconfirmed", "a18-mv-4, 2026-12-06, Open", "a18-mv-4, 2026-12-07, Unconfirmed"})
    void onTheDayAndTheDayAfter(String item, String today, String state) {
        assertThat(Cases.born("2008-12-20").seeker().item(item, today).state().getClass().getSimpleName())
                .isEqualTo(state);
    }

    @Test
    void whatIsLeftUndoneStaysLateAfterThe18thBirthdayUntilSomeoneSaysWhy() {
        var child = Cases.born("2008-12-20").seeker().refresh(TODAY);
        assertThat(child.item("a18-soc-6", "2028-01-01").state())
                .isEqualTo(new ItemState.Late(Cases.day("2026-12-19")));
        child.mark("a18-soc-6", new Mark.What.NotApplicable(), "2028-01-01");
        assertThat(child.item("a18-soc-6", "2028-01-01").state()).isInstanceOf(ItemState.NotApplicable.class);
    }

    @Test
    void anInquiryAfterThe18thBirthdayIsLateAtOnce() {
        var child = Cases.born("2008-12-20").seeker().fact(ChildField.INQUIRY_RECEIVED_ON, "2026-12-28");
        assertThat(child.item("a18-mv-2", "2026-12-28").state())
                .isEqualTo(new ItemState.Late(Cases.day("2026-12-19")));
    }

    @Test
    void theFollowUpIsCheckedFromTheDayAfterAboutFiveWeeks() {
        var child = Cases.born("2008-12-20").seeker().fact(ChildField.MOVE_ON, "2026-12-20");
        assertThat(child.item("a18-mv-7", "2027-01-24").state()).isEqualTo(new ItemState.Open());
        assertThat(child.item("a18-mv-7", "2027-01-25").state())
                .isEqualTo(new ItemState.Unconfirmed(Cases.day("2027-01-24")));
    }
}
