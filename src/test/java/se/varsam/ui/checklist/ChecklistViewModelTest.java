package se.varsam.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.shared.Refusal;
import se.varsam.ui.Practice;
import se.varsam.ui.Visited;
import se.varsam.ui.checklist.ItemLine.Act;
import se.varsam.ui.checklist.MarkingViewModel.Said;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.Place;

class ChecklistViewModelTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private final List<Refusal> refused = new ArrayList<>();
    private Practice practice;
    private ChildId amina;
    private ChecklistViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2008-12-20");
        practice.checklists().refresh();
        model = model(amina);
    }

    private ChecklistViewModel model(ChildId child) {
        var opened = new ChecklistViewModel(
                new ChecklistDesk(practice.checklists(), practice.children(), practice.preferences(),
                        new DirectBackground(), visited, status,
                        new ChecklistDesk.Dates(practice.today()::date, Practice.dates())),
                Practice.TEXTS, child, Optional.empty());
        opened.load();
        return opened;
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void showsEachListAsASection() {
        assertThat(model.sections()).hasSize(3).allSatisfy(s -> assertThat(s.about()).contains("version 1"));
        assertThat(line("a18-soc-1").when().replace('\u00a0', ' ')).isEqualTo("20 okt–20 nov");
        assertThat(line("a18-soc-1").days()).isEqualTo(
                "Första dag: tisdag 20 oktober 2026. Sista dag: fredag 20 november 2026.");
        assertThat(line("a18-soc-6").days()).contains("lördag 19 december 2026. Arbetsdagen före är fredag 18");
        assertThat(line("a18-soc-3").when()).isEqualTo("väntar på dag för bokad plats");
    }

    @Test
    void oneTickMarksDoneAndAnotherTakesBack() {
        model.toggle(line("a18-soc-1"));
        assertThat(line("a18-soc-1").isDone()).isTrue();
        assertThat(line("a18-soc-1").said().replace('\u00a0', ' ')).isEqualTo("Klar 21 nov, Siv Påhittad");
        model.toggle(line("a18-soc-1"));
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Late.class);
    }

    @Test
    void doneOnAnotherDayByAnotherPerson() {
        model.done(line("a18-soc-1"), new Said("2026-11-12", "Vikarien", "på plats"), refused::add);
        assertThat(line("a18-soc-1").said().replace('\u00a0', ' ')).isEqualTo("Klar 12 nov, Vikarien: på plats");
        assertThat(refused).isEmpty();
    }

    @Test
    void refusesADayToComeAndAMissingReason() {
        model.done(line("a18-soc-1"), new Said("2026-11-22", "", ""), refused::add);
        model.done(line("a18-soc-1"), new Said("i övermorgon", "", ""), refused::add);
        model.done(line("a18-soc-1"), new Said("2026-11", "", ""), refused::add);
        model.notApplicable(line("a18-soc-1"), new Said("", "", " "), refused::add);
        model.postpone(line("a18-soc-1"), new Said("2026-11-20", "", "sjuk"), refused::add);
        assertThat(refused).extracting(Refusal::key).containsExactly("refusal.item.done-later",
                "refusal.date.unreadable", "refusal.date.partial", "refusal.item.reason",
                "refusal.item.postponed-back");
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Late.class);
        assertThat(status.undoable).isEmpty();
    }

    @Test
    void postponesAndTakesBack() {
        model.postpone(line("a18-soc-1"), new Said("2026-12-01", "", "sjuk"), refused::add);
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Postponed.class);
        assertThat(line("a18-soc-1").acts()).contains(Act.TAKE_BACK);
        status.undo();
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Late.class);
        assertThat(line("a18-soc-1").acts()).doesNotContain(Act.TAKE_BACK);
        status.redo();
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Postponed.class);
        assertThat(status.undoable).as("made again it is no change of its own").hasSize(1);
    }

    @Test
    void aDayThatTheListWaitsForMovesTheDeadlines() {
        model.change(ChildField.PLACE_BOOKED_ON, "2026-11-20", refused::add);
        assertThat(line("a18-soc-3").due().state()).isInstanceOf(ItemState.Now.class);
        assertThat(line("a18-soc-3").when()).isEqualTo("genast, sedan i går");
        status.undo();
        assertThat(line("a18-soc-3").due().state()).isInstanceOf(ItemState.Waiting.class);
        status.redo();
        assertThat(line("a18-soc-3").due().state()).isInstanceOf(ItemState.Now.class);
        assertThat(status.undoable).hasSize(1);
    }

    @Test
    void aNoLetsItemsFallAway() {
        model.change(ChildField.KEEPS_RESPONSIBILITY, "no", refused::add);
        assertThat(line("a18-soc-9").due().state()).isInstanceOf(ItemState.FallsAway.class);
        assertThat(line("a18-soc-9").acts()).isEmpty();
    }

    @Test
    void marksWhatRestsOnThingsUnknown() {
        ChildId selam = practice.child("Selam", "Provdotter", "2009-02", AsylumStatus.UNKNOWN);
        practice.checklists().refresh();
        model = model(selam);
        assertThat(line("a18-soc-2").marks()).containsExactly("om asylsökande", "antaget datum");
    }

    @Test
    void showsWhatReplacedWhatAtAWrittenUpAge() {
        practice.writeUp(amina, "2008-05-01");
        model.load();
        assertThat(line("a18-soc-1").said()).isEqualTo("Tiden gick ut genom beslutet om ålder.");
        assertThat(line("a18-soc-1").days()).as("no window that has been lost").isEmpty();
        assertThat(line("rea-mv-2").said()).isEmpty();
        assertThat(line("a18-gm-2").when()).startsWith("genast, sedan");
        assertThat(line("a18-soc-5").said()).startsWith("Ersatt genom åldersbeslutet av ”");
        assertThat(line("a18-soc-5").acts()).isEmpty();
        assertThat(model.sections()).hasSize(4);
    }

    @Test
    void aListStartedByAMistakeIsShownOnlyIfSomethingWasTicked() {
        practice.writeUp(amina, "2008-05-01");
        practice.forgetWriteUp(amina);
        model.load();
        assertThat(model.sections()).hasSize(3);
        assertThat(line("a18-soc-1").due().state()).isInstanceOf(ItemState.Late.class);

        practice.writeUp(amina, "2008-05-01");
        model.load();
        model.toggle(line("rea-mv-2"));
        practice.forgetWriteUp(amina);
        model.load();
        assertThat(model.sections()).hasSize(4).last()
                .satisfies(s -> assertThat(s.kept()).singleElement().asString().contains("Klar"));
    }

    @Test
    void leadsToPaperAndChild() {
        model.print();
        model.openChild();
        assertThat(visited.places).containsExactly(Place.openItems(amina), new Place.ChildPage(amina));
    }

    private ItemLine line(String id) {
        return model.sections().stream().flatMap(s -> s.lines().stream()).filter(l -> l.id().equals(id)).findFirst()
                .orElseThrow();
    }
}
