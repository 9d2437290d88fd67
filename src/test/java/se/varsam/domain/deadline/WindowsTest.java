package se.varsam.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;

/** The days of every item: {@code routines.md} §0 and §1, with month ends and leap days. */
class WindowsTest {
    @ParameterizedTest
    @CsvSource({
            // turns 18 on 2026-12-20
            "2008-12-20, a18-soc-1, 2026-10-20, 2026-11-20", "2008-12-20, a18-soc-2, 2026-08-20, 2026-12-19",
            "2008-12-20, a18-soc-4, 2026-08-20, 2026-12-19", "2008-12-20, a18-soc-5, 2026-08-20, 2026-11-07",
            "2008-12-20, a18-soc-6, 2026-08-20, 2026-12-19", "2008-12-20, a18-soc-7, 2026-08-20, 2026-12-19",
            "2008-12-20, a18-soc-8, 2026-08-20, 2026-12-19", "2008-12-20, a18-soc-9, 2026-08-20, 2026-11-29",
            "2008-12-20, a18-gm-1, 2026-08-20, 2026-12-19", "2008-12-20, a18-gm-2, 2026-08-20, 2026-12-19",
            "2008-12-20, a18-gm-3, 2026-08-20, 2026-12-19", "2008-12-20, a18-gm-4, 2026-08-20, 2026-12-19",
            "2008-12-20, a18-gm-5, 2026-08-20, 2026-12-19", "2008-12-20, a18-mv-1, 2026-08-20, 2026-09-20",
            "2008-12-20, a18-mv-2, 2026-08-20, 2026-10-20", "2008-12-20, a18-mv-3, 2026-11-08, 2026-11-22",
            "2008-12-20, a18-mv-4, 2026-08-20, 2026-12-06",
            // 31 December: two months back has no 31st
            "2008-12-31, a18-soc-1, 2026-10-31, 2026-11-30", "2008-12-31, a18-mv-2, 2026-08-31, 2026-10-31",
            "2009-01-31, a18-soc-1, 2026-11-30, 2026-12-31",
            // 30 April: counted back to February's end
            "2009-04-30, a18-soc-1, 2027-02-28, 2027-03-30", "2009-04-30, a18-mv-1, 2026-12-30, 2027-01-30",
            // 18 on 29 February never happens; on 31 March in a leap year two months back is 31 January
            "2010-03-31, a18-soc-1, 2028-01-31, 2028-02-29", "2009-03-31, a18-soc-1, 2027-01-31, 2027-02-28",
            // born 29 February: 18 on 28 February
            "2008-02-29, a18-soc-2, 2025-10-28, 2026-02-27", "2008-02-29, a18-soc-9, 2025-10-28, 2026-02-07",
            "2008-02-29, a18-soc-1, 2025-12-28, 2026-01-28",
            // partly known: from the earliest possible day
            "2008-12, a18-soc-9, 2026-08-01, 2026-11-10", "2008, a18-soc-2, 2025-09-01, 2025-12-31"})
    void everyWindow(String born, String item, String from, String last) {
        var days = Cases.born(born).seeker().item(item, "2026-11-21").days();
        assertThat(days.from()).contains(Cases.day(from));
        assertThat(days.last()).contains(Cases.day(last));
        assertThat(days.about()).isEqualTo(item.equals("a18-mv-1"));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21, 2026-10-21", "2026-08-31, 2026-09-30", "2026-12-01, 2026-12-19", "2026-11-19, 2026-12-19"})
    void answerToMigrationsverket(String received, String last) {
        var days = Cases.born("2008-12-20").seeker().fact(ChildField.INQUIRY_RECEIVED_ON, received)
                .item("a18-mv-2", "2026-11-21").days();
        assertThat(days.last()).contains(Cases.day(last));
    }

    @Test
    void moveAndFollowUp() {
        var child = Cases.born("2008-12-20").seeker().fact(ChildField.PLACE_BOOKED_ON, "2026-12-01");
        assertThat(child.item("a18-mv-6", "2026-12-05").days().last()).isEmpty();
        child.fact(ChildField.MOVE_ON, "2026-12-20");
        assertThat(child.item("a18-mv-6", "2026-12-05").days().last()).contains(Cases.day("2026-12-19"));
        assertThat(child.item("a18-mv-7", "2026-12-05").days().last()).contains(Cases.day("2027-01-24"));
    }

    /** D in February, March and on the 29th–31st; whatever is counted back never lands in the month after. */
    @ParameterizedTest
    @CsvSource({"2009-03-29, a18-soc-1, 2027-01-29, 2027-02-28", "2010-03-29, a18-soc-1, 2028-01-29, 2028-02-29",
            "2009-05-31, a18-soc-1, 2027-03-31, 2027-04-30", "2009-05-31, a18-mv-1, 2027-01-31, 2027-02-28",
            "2009-05-31, a18-mv-2, 2027-01-31, 2027-03-31", "2009-06-30, a18-soc-2, 2027-02-28, 2027-06-29",
            "2010-06-30, a18-soc-2, 2028-02-29, 2028-06-29", "2008-02-29, a18-mv-1, 2025-10-28, 2025-11-28",
            "2008-02-29, a18-mv-2, 2025-10-28, 2025-12-28", "2008-02-29, a18-mv-3, 2026-01-17, 2026-01-31",
            "2009-03-01, a18-soc-9, 2026-11-01, 2027-02-08", "2009-01-01, a18-mv-4, 2026-09-01, 2026-12-18",
            "2009-03, a18-soc-1, 2027-01-01, 2027-02-01", "2009, a18-soc-9, 2026-09-01, 2026-12-11"})
    void monthEndsLeapDaysAndPartialDates(String born, String item, String from, String last) {
        var days = Cases.born(born).seeker().item(item, "2026-11-21").days();
        assertThat(days.from()).contains(Cases.day(from));
        assertThat(days.last()).contains(Cases.day(last));
    }

    /** Permit and unknown status change which items apply, never their days. */
    @ParameterizedTest
    @EnumSource
    void theStatusMovesNoDay(AsylumStatus status) {
        var days = Cases.born("2008-12-20").status(status).outlook("2026-11-21").stream().map(DueItem::days).toList();
        assertThat(days).isEqualTo(
                Cases.born("2008-12-20").seeker().outlook("2026-11-21").stream().map(DueItem::days).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-06-30, 2026-07-30", "2026-10-31, 2026-08-20, 2026-11-30",
            "2027-01-05, 2026-08-20, 2026-12-19"})
    void anInquiryBeforeTheListStartsIsAnsweredFromItsOwnDay(String received, String from, String last) {
        var days = Cases.born("2008-12-20").seeker().fact(ChildField.INQUIRY_RECEIVED_ON, received)
                .item("a18-mv-2", "2026-11-21").days();
        assertThat(days.from()).contains(Cases.day(from));
        assertThat(days.last()).contains(Cases.day(last));
    }

    @Test
    void aPlaceBookedOnTheDayOfTheMoveEndsNoWindowBeforeItStarts() {
        var days = Cases.born("2008-12-20").seeker().fact(ChildField.PLACE_BOOKED_ON, "2026-12-10")
                .fact(ChildField.MOVE_ON, "2026-12-10").item("a18-mv-6", "2026-12-10").days();
        assertThat(days).isEqualTo(new DueItem.Days(Optional.of(Cases.day("2026-12-09")),
                Optional.of(Cases.day("2026-12-09")), false));
    }
}
