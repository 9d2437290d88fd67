package se.varsam.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.register.BackupNeed;
import se.varsam.domain.reminder.Reminder;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.today.TodayViewModel.Content;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class TodayViewTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private TodayViewModel model;
    private Screens screens;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private void show(int width, int height) {
        show(width, height, () -> {});
    }

    private void show(int width, int height, Runnable picture) {
        screens = onFx(() -> {
            model = new TodayViewModel(new TodayDesk(practice.checklists(), practice.children(),
                    practice.preferences(), practice.away(TestRegister.CLOCK), background, visited, status),
                    Practice.TEXTS);
            Screens shown = Screens.show(stage, new TodayView(model, Practice.TEXTS).root(), width, height);
            stage.getScene().addPostLayoutPulseListener(picture);
            return shown;
        });
        await(() -> model.content().get() != Content.LOADING);
    }

    private void aWorkingDay() {
        practice.child("Amina", "Exempel", "2008-12-20");
        practice.child("Bilal", "Exempelsson", "2009-01-30", AsylumStatus.PERMIT);
        practice.child("Selam", "Provdotter", "2009-02", AsylumStatus.UNKNOWN);
        ChildId hidden = practice.child("Hemlig", "Person", "2008-12-05");
        practice.children().change(hidden, ChildField.PROTECTED_IDENTITY, "yes");
        ChildId away = practice.child("Yusuf", "Påhittad", "2010-05-05");
        practice.away(away);
        ChildId older = practice.child("Daniel", "Testfall", "2010-03-03");
        practice.writeUp(older, "2008-05-01");
        practice.checklists().refresh();
        practice.reminder("Omprövning av placering", Optional.of(older), Practice.TODAY.minusDays(3));
        practice.reminder("Uppdatera kontaktlistan", Optional.empty(), Practice.TODAY);
        practice.reminder("Hembesök", Optional.of(hidden), Practice.TODAY.plusDays(16));
        DueReminder moved = practice.checklists().reminders().of(hidden).getFirst();
        practice.checklists().postpone(moved, Practice.TODAY.plusDays(25), "Familjen är bortrest.");
    }

    @Test
    void looksRight(FxRobot robot) {
        aWorkingDay();
        show(Screens.WIDTH, Screens.HEIGHT);
        screens.picture("today");
        robot.clickOn("#uncheckedToggle");
        screens.picture("today-unchecked");
    }

    @Test
    void aLineTellsOfTheBackupsAndLeadsToTheirPage(FxRobot robot) {
        aWorkingDay();
        var need = new AtomicReference<>(Optional.of(BackupNeed.OLD));
        var view = onFx(() -> {
            model = new TodayViewModel(new TodayDesk(practice.checklists(), practice.children(),
                    practice.preferences(), practice.away(TestRegister.CLOCK), background, visited, status),
                    Practice.TEXTS);
            var page = new TodayView(model, Practice.TEXTS)
                    .noting(new BackupNoteModel(need::get, background, visited));
            screens = Screens.show(stage, page.root(), 964, 600);
            return page;
        });
        await(() -> robot.lookup("#backup-note").tryQuery().filter(Node::isVisible).isPresent());
        screens.picture("today-backup");
        assertThat(robot.lookup("#backup-note").<Hyperlink>query().getText())
                .isEqualTo(Practice.TEXTS.of(BackupNeed.OLD));
        onFx(() -> {
            robot.lookup("#backup-note").<Hyperlink>query().fire();
            return robot;
        });
        assertThat(visited.places).contains(new Place.Backups());
        need.set(Optional.empty());
        onFx(() -> {
            view.refresh();
            return view;
        });
        await(() -> robot.lookup("#backup-note").tryQuery().filter(Node::isVisible).isEmpty());
    }

    @Test
    void fitsASmallWindow() {
        aWorkingDay();
        show(964, 600);
        screens.picture("today-small");
        screens.picture("today-small", Colours.LIGHT, 150);
    }

    @Test
    void marksTheFirst48HoursAndLeadsToWhatCanBeDone(FxRobot robot) {
        ChildId arrived = practice.child("Amina", "Exempel", "2010-12-20");
        practice.children().change(arrived, ChildField.ARRIVED_ON, Practice.TODAY.minusDays(1).toString());
        ChildId longer = practice.child("Bilal", "Exempelsson", "2010-01-30");
        practice.children().change(longer, ChildField.ARRIVED_ON, Practice.TODAY.minusDays(2).toString());
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> robot.lookup("#first-hours").queryAll().size() == 1);
        screens.picture("today-first-hours");
        robot.clickOn("#first-hours-traf");
        assertThat(visited.places).containsExactly(new Place.Trafficking(arrived));
    }

    @Test
    void asksForAReviewOfReadinessWhichIsDoneWithOneClickAndUndone(FxRobot robot) {
        ChildId refused = practice.child("Amina", "Exempel", "2010-12-20");
        practice.children().save(refused,
                new AsylumEvent(0, AsylumStatus.REFUSED, Practice.TODAY.minusDays(2), ""));
        practice.child("Bilal", "Exempelsson", "2010-01-30");
        screens = onFx(() -> {
            model = new TodayViewModel(new TodayDesk(practice.checklists(), practice.children(),
                    practice.preferences(), practice.away(TestRegister.CLOCK), background, visited, status),
                    Practice.TEXTS);
            var gaps = new GapsModel(practice.documents().readiness(), () -> practice.documents().readiness().gaps(),
                    background, background, visited, status, Practice.TEXTS);
            return Screens.show(stage, new TodayView(model, gaps, Practice.TEXTS).root(), Screens.WIDTH,
                    Screens.HEIGHT);
        });
        await(() -> robot.lookup("#nudge-2026-001").tryQuery().isPresent());
        assertThat(robot.lookup("#nudge-2026-002").tryQuery()).isEmpty();
        assertThat(robot.from(robot.lookup("#gaps")).lookup(".label").queryAllAs(Labeled.class))
                .anySatisfy(label -> assertThat(label.getText())
                        .startsWith("Nytt avslag: gå igenom beredskapen. ").endsWith(" av 29 svar saknas."));
        screens.picture("today-nudge");
        robot.clickOn("#nudge-done-2026-001");
        await(() -> robot.lookup("#nudge-2026-001").tryQuery().isEmpty());
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> robot.lookup("#nudge-2026-001").tryQuery().isPresent());
        robot.clickOn("#nudge-2026-001");
        assertThat(visited.places).containsExactly(new Place.Readiness(Optional.of(refused)));
    }

    @Test
    void explainsTheFirstStep() {
        show(Screens.WIDTH, Screens.HEIGHT);
        screens.picture("today-no-children");
    }

    @Test
    void saysKindlyThatThereIsNothing() {
        practice.child("Lilla", "Exempel", "2014-06-06");
        show(Screens.WIDTH, Screens.HEIGHT);
        screens.picture("today-nothing");
    }

    @Test
    void oneClickMarksDone(FxRobot robot) {
        practice.child("Amina", "Exempel", "2008-12-20");
        show(Screens.WIDTH, Screens.HEIGHT);
        int before = model.now().size();
        robot.clickOn("#done-2026-001-a18-soc-5");
        await(() -> model.now().size() == before - 1);
        assertThat(visited.places).isEmpty();
        onFx(() -> {
            status.undo();
            return true;
        });
        await(() -> model.now().size() == before);
    }

    @Test
    void ownDeadlinesAreDoneWithOneClickUndoneAndLeadToTheirPlan(FxRobot robot) {
        Reminder own = practice.reminder("Uppdatera kontaktlistan", Optional.empty(), Practice.TODAY.minusDays(1));
        practice.child("Lilla", "Exempel", "2014-06-06");
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> model.now().size() == 1);
        robot.clickOn("#done-own-" + own.id());
        await(() -> model.now().isEmpty() && status.undoable.size() == 1);
        onFx(() -> {
            status.undo();
            return true;
        });
        await(() -> model.now().size() == 1);
        onFx(() -> {
            status.redo();
            return true;
        });
        await(() -> model.now().isEmpty());
        onFx(() -> {
            status.undo();
            return true;
        });
        await(() -> model.now().size() == 1);
        robot.clickOn("Uppdatera kontaktlistan");
        robot.clickOn("#monthView").clickOn("#standIn").clickOn("#newReminder").clickOn("#reminders");
        assertThat(visited.places).containsExactly(new Place.Reminders(Optional.of(own.id())), new Place.Month(),
                new Place.StandIn(), new Place.NewReminder(Optional.empty()), new Place.Reminders(Optional.empty()));
    }

    @Test
    void threeHundredLinesAreShownInOneGo() {
        for (int i = 0; i < 30; i++) {
            var child = practice.child("Barn" + i, "Exempel", "2014-06-06");
            for (int j = 0; j < 10; j++) {
                practice.reminder("Bevakning " + j, Optional.of(child), Practice.TODAY.minusDays(j));
            }
        }
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> model.now().size() + model.open().size() == 300);
        assertThat(stage.getScene().getRoot().lookupAll(".line").size()).as("only what is seen is drawn")
                .isLessThan(60);
    }

    @Test
    void theFirstPictureOfTheColumnsHasAllTheirLinesWhereTheyStay() {
        aWorkingDay();
        var pictures = new ArrayList<Map<String, Bounds>>();
        show(Screens.WIDTH, Screens.HEIGHT, () -> {
            if (model.content().get() != Content.LOADING) {
                pictures.add(boxes());
            }
        });
        await(() -> !background.busy().get() && !pictures.isEmpty());
        Map<String, Bounds> last = onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return boxes();
        });
        assertThat(last).hasSizeGreaterThan(10);
        assertThat(pictures.getFirst()).isEqualTo(last);
    }

    /** What is clicked in the lines, and where. */
    private Map<String, Bounds> boxes() {
        return Stream.of("#now", "#open", "#coming")
                .flatMap(column -> stage.getScene().getRoot().lookupAll(column + " .check-box").stream())
                .map(Node::getParent).filter(place -> place.getId() != null) // others only measure
                .collect(Collectors.toMap(Node::getId, box -> box.localToScene(box.getLayoutBounds())));
    }

    @Test
    void worksByKeyboardAlone(FxRobot robot) {
        ChildId amina = practice.child("Amina", "Exempel", "2008-12-20");
        show(Screens.WIDTH, Screens.HEIGHT);
        ListView<TodayLine> now = robot.lookup("#now").queryListView();
        onFx(() -> {
            now.requestFocus();
            return true;
        });
        String first = model.now().getFirst().due().id();
        robot.type(KeyCode.ENTER);
        assertThat(visited.places).containsExactly(new Place.Checklists(amina, Optional.of(first)));
        int before = model.now().size();
        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        await(() -> model.now().size() == before - 1);
    }
}
