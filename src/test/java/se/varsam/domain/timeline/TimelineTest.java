package se.varsam.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.timeline.Told.TODAY;
import static se.varsam.domain.timeline.Told.asylum;
import static se.varsam.domain.timeline.Told.away;
import static se.varsam.domain.timeline.Told.child;
import static se.varsam.domain.timeline.Told.day;
import static se.varsam.domain.timeline.Told.decision;
import static se.varsam.domain.timeline.Told.home;
import static se.varsam.domain.timeline.Told.item;
import static se.varsam.domain.timeline.Told.own;
import static se.varsam.domain.timeline.Told.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.timeline.Adulthood.Basis;
import se.varsam.domain.timeline.What.Urgency;
import se.varsam.i18n.Texts;
import se.varsam.i18n.TimelineWords;

/** A child's life as lanes of bars and marks. */
class TimelineTest {
    private static final TimelineWords WORDS = new TimelineWords(new Texts());

    @Test
    void aChildOfWhomNothingIsKnownHasAnEmptyTimeline() {
        var empty = timeline(child(Map.of(), List.of(), List.of()), List.of(), List.of(), List.of());
        assertThat(empty.events()).isEmpty();
        assertThat(empty.adulthoods()).isEmpty();
        assertThat(empty.first()).isEqualTo(TODAY).isEqualTo(empty.last());
        assertThat(WORDS.list(empty)).containsExactly("2026-11-21: I dag.");
    }

    @Test
    void anAsylumStatusLastsUntilTheNextOne() {
        var told = timeline(child(Map.of(), List.of(), List.of(asylum(1, AsylumStatus.SEEKER, "2025-03-04"),
                asylum(2, AsylumStatus.REFUSED, "2026-08-01"))), List.of(), List.of(), List.of());
        assertThat(told.events()).extracting(TimelineEvent::to).containsExactly(Optional.of(day("2026-07-31")),
                Optional.empty());
        assertThat(told.events().getLast().shownTo(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void twoStatusesOfOneDayAreBothMarks() {
        var told = timeline(child(Map.of(), List.of(), List.of(asylum(1, AsylumStatus.SEEKER, "2026-08-01"),
                asylum(2, AsylumStatus.REFUSED, "2026-08-01"))), List.of(), List.of(), List.of());
        assertThat(told.events().getFirst().isMark()).isTrue();
    }

    @Test
    void aHomeOfUnknownDaysStandsFromTheArrivalAndSaysSo() {
        var told = timeline(child(Map.of(ChildField.ARRIVED_ON, "2025-03-02"), List.of(), List.of()),
                List.of(home("Provhemmet", "", "2025-05-01")), List.of(), List.of());
        assertThat(told.events()).extracting(WORDS::full).containsExactly("2025-03-02: Ankomst till Sverige.",
                "2025-03-02 till 2025-05-01: Från okänd dag: Provhemmet, HVB.");
    }

    @Test
    void withoutPlacementsTheFieldTellsWhereItLives() {
        var told = timeline(child(Map.of(ChildField.PLACEMENT_NAME, "Provhemmet"), List.of(), List.of()), List.of(),
                List.of(), List.of());
        assertThat(told.events()).singleElement().extracting(TimelineEvent::from).isEqualTo(TODAY);
    }

    @Test
    void itemsWithTheSameDaysAndUrgencyAreOneBarAndWhatIsLateLasts() {
        var mark = new Mark("x", new Mark.What.Done(), day("2026-11-01"), "", "");
        var told = timeline(child(Map.of(), List.of(), List.of()), List.of(), List.of(),
                List.of(item("A", new ItemState.Open(), "2026-10-20", "2026-12-19"),
                        item("B", new ItemState.Open(), "2026-10-20", "2026-12-19"),
                        item("C", new ItemState.Late(day("2026-11-15")), "2026-10-20", "2026-11-15"),
                        item("D", new ItemState.Done(mark), "2026-10-20", "2026-11-15"),
                        item("E", new ItemState.Waiting(Anchor.K), "", ""),
                        item("F", new ItemState.Lapsed("x"), "2026-10-20", "2026-11-15"),
                        item("G", new ItemState.Coming(), "2027-02-01", "2027-01-01")));
        assertThat(told.events()).extracting(WORDS::full).containsExactlyInAnyOrder(
                "2026-10-20 till 2026-12-19: Öppet: A; B.", "Sedan 2026-10-20: Nu eller sent: C.",
                "2026-11-01: Klart: D.", "2027-01-01: Kommer: G.");
    }

    @Test
    void aDeadlineOfOnesOwnStandsOnItsDayApartFromItemsAndLastsWhenLate() {
        var mark = new Mark("2026-11-03", new Mark.What.Done(), day("2026-11-02"), "", "");
        var told = timeline(child(Map.of(), List.of(), List.of()), List.of(), List.of(),
                List.of(item("A", new ItemState.Open(), "", "2026-12-01"),
                        own("B", new ItemState.Open(), "2026-11-17", "2026-12-01"),
                        own("C", new ItemState.Open(), "2026-11-01", "2026-12-01"),
                        own("D", new ItemState.Late(day("2026-11-15")), "2026-11-01", "2026-11-15"),
                        own("E", new ItemState.Done(mark), "2026-10-20", "2026-11-03"),
                        own("F", new ItemState.Postponed(day("2027-01-08"), mark), "2026-12-25", "2027-01-08")));
        assertThat(told.events()).extracting(WORDS::full).containsExactlyInAnyOrder("2026-12-01: Öppet: A.",
                "2026-12-01: Öppet: B (egen bevakning); C (egen bevakning).",
                "Sedan 2026-11-15: Nu eller sent: D (egen bevakning).", "2026-11-02: Klart: E (egen bevakning).",
                "2027-01-08: Kommer: F (egen bevakning).");
        assertThat(told.events()).extracting(WORDS::brief).contains("A", "2 egna bevakningar", "Brådskar: D", "E");
    }

    @Test
    void thereAreTwoEighteenthBirthdaysOnlyWhileAnAppealIsOpenBetweenThem() {
        AgeDecision before = decision(1, Kind.REGISTERED, "2009-05", "2025-03-02", Fate.NONE);
        var on = Optional.of(day("2026-11-18"));
        assertThat(adulthoods(before, Fate.NONE)).singleElement().extracting(Adulthood::on)
                .isEqualTo(day("2026-12-20"));
        assertThat(adulthoods(before, Fate.NONE.appealed(on))).containsExactly(
                new Adulthood(day("2026-12-20"), false, Basis.IN_FORCE),
                new Adulthood(day("2027-05-01"), true, Basis.IF_CHANGED));
        assertThat(adulthoods(before, Fate.NONE.appealed(on).stayed(on))).containsExactly(
                new Adulthood(day("2027-05-01"), true, Basis.IN_FORCE),
                new Adulthood(day("2026-12-20"), false, Basis.IF_CHANGED));
        assertThat(adulthoods(before, Fate.NONE.appealed(on).reversed(on))).extracting(Adulthood::basis)
                .containsExactly(Basis.IN_FORCE);
    }

    private static List<Adulthood> adulthoods(AgeDecision before, Fate fate) {
        var ages = List.of(before, decision(2, Kind.FINAL, "2008-12-20", "2026-11-10", fate));
        return timeline(child(Map.of(), ages, List.of()), List.of(), List.of(), List.of()).adulthoods();
    }

    @Test
    void aLifeIsReadInOrder() {
        assertThat(WORDS.list(Told.busy())).containsExactly("2025-03-02: Ankomst till Sverige.",
                "2025-03-02 till 2025-05-01: Jourhemmet Prov, HVB.", "2025-03-04 till 2026-07-31: Asylsökande.",
                "2025-05-01 till 2026-06-15: HVB Exempelgården, HVB.",
                "2025-12-01 till 2025-12-09: Borta 2025-12-01 17:40 till 2025-12-09 09:05.",
                "Sedan 2026-06-15: Familjehemmet Påhitt, HVB.", "Sedan 2026-08-01: Avslag.",
                "Sedan 2026-10-20: Nu eller sent: Kalla till besök.",
                "2026-10-20 till 2026-12-19: Öppet: Berätta om skolan; Berätta om boendet.",
                "2026-11-10: Slutligt beslut om ålder: född 2008-12-20.",
                "2026-11-18: Slutligt beslut om ålder (född 2008-12-20) är överklagat.",
                "Sedan 2026-11-18: Nu eller sent: Boka möte.", "Sedan 2026-11-20: Borta sedan 2026-11-20 17:40.",
                "2026-11-21: I dag.", "2026-12-20: 18-årsdagen.",
                "2027-01-05 till 2027-02-20: Kommer: Följ upp flytten.",
                "2027-01-15: Kommer: Byt fotografi (egen bevakning).",
                "2027-05-05: 18-årsdagen, om det överklagade åldersbeslutet ändras.");
    }

    @Test
    void urgencyIsMostUrgentFirst() {
        DueItem any = item("A", new ItemState.Open(), "2026-10-20", "2026-12-19");
        assertThat(new TimelineEvent(Lane.CHECKLISTS, TODAY, Optional.empty(),
                new What.Actions(List.of(any), Urgency.LATE)).rank()).isZero();
        assertThat(timeline(child(Map.of(), List.of(), List.of()), List.of(), List.of(away("2026-11-20", "")),
                List.of()).events().getFirst().isMark()).isFalse();
    }
}
