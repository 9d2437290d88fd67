package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueItem.Days;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.shared.Actor;
import se.varsam.i18n.Texts;

/** A child's open items on paper. */
class OpenItemsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);

    @Test
    void groupsByUrgencyWithDaysActorAndABox() {
        var sheet = sheet(item("c", Actor.MV, new ItemState.Waiting(Anchor.K), Days.UNKNOWN),
                item("o", Actor.SOC, new ItemState.Open(), days(Optional.of(FIRST), false)),
                item("l", Actor.SOC, new ItemState.Late(LAST), days(Optional.empty(), false)),
                item("n", Actor.GM, new ItemState.Now(FIRST), Days.UNKNOWN),
                item("u", Actor.MV, new ItemState.Unconfirmed(LAST), days(Optional.empty(), true)));
        assertThat(sheet.sections()).extracting(Section::title).containsExactly("Nu", "Sent", "Öppet",
                "Att kontrollera hos andra", "Kommer");
        assertThat(lines(sheet)).containsExactly("genast, sedan 2026-10-20 – God man eller SFV: n",
                "senast 2026-11-29 – Socialtjänsten: l", "2026-10-20 till 2026-11-29 – Socialtjänsten: o",
                "omkring 2026-11-29, ej bekräftad – kontrollera – Migrationsverket: u",
                "väntar på dag för bokad plats – Migrationsverket: c");
    }

    @Test
    void whatLostItsDaysThroughADecisionShowsThemNoMore() {
        assertThat(lines(sheet(item("u", Actor.MV, new ItemState.Unconfirmed(FIRST), Days.UNKNOWN))))
                .containsExactly("genast, sedan 2026-10-20, ej bekräftad – kontrollera – Migrationsverket: u");
    }

    @Test
    void whatIsFirstStandsFirst() {
        var later = new Days(Optional.empty(), Optional.of(LAST.plusDays(9)), false);
        var sheet = sheet(item("w", Actor.MV, new ItemState.Waiting(Anchor.K), Days.UNKNOWN),
                item("b", Actor.SOC, new ItemState.Open(), later),
                item("a", Actor.SOC, new ItemState.Open(), days(Optional.empty(), false)),
                item("p", Actor.SOC, new ItemState.Coming(), later));
        assertThat(lines(sheet)).extracting(line -> line.substring(line.length() - 1)).containsExactly("a", "b", "p",
                "w");
    }

    @Test
    void leavesOutWhatIsDoneOrFallsAway() {
        var mark = new Mark("x", new Mark.What.Done(), LAST, "", "");
        var sheet = sheet(item("d", Actor.SOC, new ItemState.Done(mark), Days.UNKNOWN),
                item("f", Actor.SOC, new ItemState.FallsAway(ItemState.FallsAway.Reason.CONDITION_NO), Days.UNKNOWN),
                item("s", Actor.SOC, new ItemState.Lapsed("y"), Days.UNKNOWN),
                item("p", Actor.SOC, new ItemState.Postponed(LAST, mark), Days.UNKNOWN));
        assertThat(lines(sheet)).containsExactly("uppskjutet till 2026-11-29 – Socialtjänsten: p");
    }

    @Test
    void saysWhatIsAssumed() {
        var plain = item("o", Actor.SOC, new ItemState.Open(), days(Optional.empty(), false));
        var unsure = new DueItem(plain.run(), plain.item(), plain.days(), plain.state(), true, true, true);
        assertThat(lines(sheet(unsure)))
                .containsExactly("senast 2026-11-29, om asylsökande, antaget datum – Socialtjänsten: o");
    }

    private static FilledForm sheet(DueItem... items) {
        return new OpenItems(new Texts()::get).of(SampleSubject.EMPTY.subject(), List.of(items), List.of());
    }

    private static List<String> lines(FilledForm sheet) {
        return sheet.sections().stream().flatMap(s -> s.entries().stream()).map(Entry.Ticks.class::cast)
                .map(t -> t.label() + ": " + t.ticks().getFirst().label()).toList();
    }

    private static Days days(Optional<LocalDate> from, boolean about) {
        return new Days(from, Optional.of(LAST), about);
    }

    private static DueItem item(String title, Actor actor, ItemState state, Days days) {
        var item = new ChecklistItem("x-" + title, actor, false, Optional.empty(), new Timing.Urgent(Anchor.D),
                new WriteUpRule.Ordinary(), new ChecklistItem.ItemText(title, "", ""));
        var list = new Checklist("x", 1, "X", Checklist.Start.BEFORE_ADULT, FIRST, List.of(item));
        var run = new ChecklistRun(1, new ChildId(1), list, Optional.empty(), FIRST, Optional.empty(), List.of());
        return new DueItem(run, item, days, state, true, false, false);
    }
}
