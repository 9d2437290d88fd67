package se.varsam.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.Place;
import se.varsam.ui.today.TodayViewModel.Content;
import se.varsam.ui.today.TodayViewModel.Horizon;

class TodayViewModelTest {
    private static final char NO_BREAK_SPACE = 0xA0;

    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Practice practice;
    private TodayViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        model = new TodayViewModel(new TodayDesk(practice.checklists(), practice.children(), practice.preferences(),
                practice.away(TestRegister.CLOCK), new DirectBackground(), visited, status), Practice.TEXTS);
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void explainsTheFirstStepWithoutChildren() {
        model.load();
        assertThat(model.content().get()).isEqualTo(Content.NO_CHILDREN);
        model.openChildren();
        assertThat(visited.places).containsExactly(new Place.ChildList());
    }

    @Test
    void sortsIntoColumns() {
        practice.child("Amina", "Exempel", "2008-12-20");
        model.load();
        assertThat(model.content().get()).isEqualTo(Content.COLUMNS);
        assertThat(model.now()).extracting(l -> l.due().id()).contains("a18-mv-2", "a18-soc-1", "a18-soc-5");
        assertThat(model.now()).allSatisfy(l -> assertThat(l.whom()).isEqualTo("Amina Exempel"));
        assertThat(model.open()).extracting(l -> l.due().id()).contains("a18-soc-6", "a18-soc-9");
        assertThat(model.turning18()).singleElement()
                .satisfies(c -> assertThat(c.text().replace('\u00a0', ' ')).isEqualTo("20 dec, om 29 dagar"));
    }

    @Test
    void showsFirstWhatWasNotedAndThenAllWithoutTouchingIt() {
        for (int i = 0; i < 12; i++) {
            ChildId child = practice.child("Amina" + i, "Exempel", "2008-12-2" + i % 10);
            practice.children().change(child, ChildField.LMA_NUMBER, "12-34567" + i % 6);
        }
        practice.checklists().dueToday().note("");
        model.load();
        assertThat(model.isWhole()).isFalse();
        List<TodayLine> first = List.copyOf(model.now());
        int all = model.counts().get().now();
        assertThat(first).hasSize(20).hasSizeLessThan(all);
        assertThat(model.turning18()).hasSize(5);
        assertThat(model.counts().get().turning18()).isEqualTo(12);
        List<Shared> warned = List.copyOf(model.shared());
        assertThat(warned).hasSize(5);
        assertThat(model.counts().get().shared()).isEqualTo(6);
        var changes = new ArrayList<Integer>();
        model.now().addListener((ListChangeListener<TodayLine>) change -> {
            while (change.next()) {
                changes.add(change.getFrom());
                assertThat(change.wasRemoved()).isFalse();
            }
        });
        model.loadRest();
        assertThat(model.isWhole()).isTrue();
        assertThat(model.now()).hasSize(all).startsWith(first.toArray(TodayLine[]::new));
        assertThat(changes).containsExactly(20);
        assertThat(model.turning18()).hasSize(12);
        assertThat(model.shared()).as("the same, so that none is drawn anew").hasSize(6).startsWith(
                warned.toArray(Shared[]::new));
    }

    @Test
    void cardsThatShareANumberAreToldUntilTheyNoLongerDo() {
        ChildId one = practice.child("Amina", "Exempel", "2008-12-20");
        ChildId other = practice.child("Amina", "Exemple", "2008-12-20");
        List.of(one, other).forEach(id -> practice.children().change(id, ChildField.LMA_NUMBER, "12-345678"));
        model.load();
        assertThat(model.shared()).singleElement().satisfies(s -> assertThat(s.concerns(other)).isTrue());
        practice.children().change(one, ChildField.LMA_NUMBER, "");
        model.load();
        assertThat(model.shared()).isEmpty();
    }

    @Test
    void marksDoneAndUndoes() {
        practice.child("Amina", "Exempel", "2008-12-20");
        model.load();
        TodayLine line = line("a18-soc-1");
        model.done(line);
        assertThat(model.now()).noneMatch(line::isSameAs);
        var mark = practice.checklists().of(line.child().orElseThrow().id()).stream()
                .filter(d -> d.item().id().equals("a18-soc-1")).findFirst().orElseThrow().state();
        assertThat(mark).isInstanceOfSatisfying(ItemState.Done.class,
                done -> assertThat(done.mark().by()).isEqualTo("Siv Påhittad"));
        assertThat(status.undoable).hasSize(1);
        status.undo();
        assertThat(model.now()).anyMatch(line::isSameAs);
        status.redo();
        assertThat(model.now()).noneMatch(line::isSameAs);
        assertThat(status.undoable).hasSize(1);
    }

    @Test
    void leadsToTheItem() {
        ChildId amina = practice.child("Amina", "Exempel", "2008-12-20");
        model.load();
        model.open(line("a18-soc-1"));
        assertThat(visited.places)
                .containsExactly(new Place.Checklists(amina, Optional.of("a18-soc-1")));
    }

    @Test
    void looksAsFarAheadAsAsked() {
        practice.child("Bilal", "Exempel", "2009-06-01");
        model.horizon().set(Horizon.WEEK);
        model.load();
        int week = model.coming().size();
        model.horizon().set(Horizon.QUARTER);
        assertThat(model.coming().size()).isGreaterThan(week);
    }

    @Test
    void showsAProtectedChildByItsNumber() {
        ChildId id = practice.child("Hemlig", "Person", "2008-12-20");
        practice.children().change(id, ChildField.PROTECTED_IDENTITY, "yes");
        practice.away(id);
        model.load();
        assertThat(model.now()).allSatisfy(l -> assertThat(l.whom()).isEqualTo("2026-001"));
        assertThat(model.away()).singleElement().satisfies(c -> assertThat(c.whom()).isEqualTo("2026-001"));
    }

    @Test
    void saysByWhenThePoliceAreToldAndWhatIsLeftOnceTheChildIsBack() {
        ChildId id = practice.child("Amina", "Exempel", "2010-12-20");
        practice.away(id);
        model.load();
        assertThat(model.away()).singleElement().satisfies(c -> assertThat(plain(c)).isEqualTo(
                "borta sedan 20 nov kl. 17:40 · dag 2 av 90 · polisanmälan senast 21 nov kl. 17:40, 8 h 10 min kvar"
                        + " · 10 åtgärder för dig · Akutläge"));
        var episode = practice.episodes().current(id).orElseThrow();
        practice.episodes().returns().back(episode, LocalDateTime.of(2026, 11, 21, 9, 0));
        model.load();
        assertThat(model.away()).singleElement().satisfies(c -> assertThat(plain(c))
                .startsWith("tillbaka sedan 21 nov kl. 09:00 · ").endsWith(" åtgärder för dig · Akutläge"));
        var away = practice.away(TestRegister.CLOCK);
        away.absences().getFirst().steps().stream().filter(StepNow::own).forEach(step -> assertThat(away
                .log(episode, step.step(), StepReport.done(LocalDateTime.of(2026, 11, 21, 9, 10), "")).refusal())
                .isEmpty());
        model.load();
        assertThat(model.away()).isEmpty();
    }

    @Test
    void saysWhenAStepIsToBeFollowedUpAndWhenItIsTime() {
        ChildId id = practice.child("Amina", "Exempel", "2010-12-20");
        practice.away(id);
        followUp(id, 0, LocalDateTime.of(2026, 11, 22, 9, 0));
        model.load();
        assertThat(model.away()).singleElement()
                .satisfies(c -> assertThat(plain(c)).contains(" kvar · följ upp 22 nov kl. 09:00 · "));
        followUp(id, 1, LocalDateTime.of(2026, 11, 21, 9, 15));
        model.loadAway();
        assertThat(model.away()).singleElement()
                .satisfies(c -> assertThat(plain(c)).contains(" kvar · följ upp nu, bestämt till kl. 09:15 · "));
    }

    @Test
    void showsOthersItemsApart() {
        practice.child("Amina", "Exempel", "2008-12-20");
        model.load();
        assertThat(model.unchecked()).extracting(l -> l.due().id()).contains("a18-mv-1");
        assertThat(model.now()).allMatch(l -> l.due().own());
    }

    private void followUp(ChildId child, int step, LocalDateTime at) {
        var away = practice.away(TestRegister.CLOCK);
        var now = away.whatNow(child).orElseThrow();
        var report = new StepReport(LocalDateTime.of(2026, 11, 21, 9, 0), "", StepReport.Result.NOT_REACHED, "",
                Optional.of(at), "");
        var steps = now.steps().stream().filter(s -> s.last().isEmpty()).toList();
        assertThat(away.log(now.situation().episode(), steps.get(step).step(), report).refusal()).isEmpty();
    }

    private static String plain(TodayCard card) {
        return card.text().replace(NO_BREAK_SPACE, ' ');
    }

    private TodayLine line(String item) {
        return model.now().stream().filter(l -> l.due().id().equals(item)).findFirst().orElseThrow();
    }
}
