package se.varsam.ui.month;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.HeldBackground;
import se.varsam.ui.kit.Place;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class MonthViewTest {
    private static final LocalDate TODAY = Practice.TODAY;

    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private MonthViewModel model;
    private ChildId amina;
    private Reminder weekly;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2008-12-20");
        ChildId hidden = practice.child("Hemlig", "Person", "2008-12-05");
        practice.children().change(hidden, ChildField.PROTECTED_IDENTITY, "yes");
        practice.reminder("Ring god man", Optional.of(amina), TODAY.minusDays(3));
        practice.reminder("Boka tolk", Optional.of(hidden), TODAY);
        weekly = practice.reminder("Hembesök", Optional.of(amina),
                new Schedule(LocalDate.of(2026, 11, 24), Optional.of(new Every(1, Unit.WEEKS)), Optional.empty()));
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show(int width, int height) {
        Screens screens = onFx(() -> {
            model = new MonthViewModel(practice.checklists(), background, visited, TODAY);
            var view = new MonthView(model, Practice.TEXTS);
            Screens shown = Screens.show(stage, view.root(), width, height);
            view.shown();
            return shown;
        });
        await(() -> model.month().get().isPresent());
        return screens;
    }

    private boolean focused(String id) {
        return onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    private String spoken(FxRobot robot, String day) {
        return onFx(() -> robot.lookup("#day-" + day).query().getAccessibleText());
    }

    @Test
    void theDaysStandBeforeTheirLoadIsReadAndStayInTheirPlaces(FxRobot robot) {
        var reading = new HeldBackground(Runnable::run);
        onFx(() -> {
            var early = new MonthView(new MonthViewModel(practice.checklists(), reading, visited, TODAY),
                    Practice.TEXTS);
            Screens.show(stage, early.root(), Screens.WIDTH, Screens.HEIGHT);
            early.shown();
            return early;
        });
        await(() -> focused("day-2026-11-21"));
        assertThat(spoken(robot, "2026-11-18")).as("nothing is said of what isn't read")
                .isEqualTo("onsdag 18 november");
        assertThat(robot.lookup(".empty-state").tryQuery()).isEmpty();
        Node day = robot.lookup("#day-2026-11-18").query();
        onFx(() -> {
            reading.all();
            return reading;
        });
        assertThat(robot.lookup("#day-2026-11-18").<Node>query()).isSameAs(day);
        assertThat(spoken(robot, "2026-11-18")).endsWith("1 försenad");
        assertThat(focused("day-2026-11-21")).isTrue();
    }

    @Test
    void theChosenDayIsWhollyInSightThoughItsLoadIsReadBeforeTheFirstPicture(FxRobot robot) {
        for (int i = 0; i < 40; i++) { // words on each day that wrap
            practice.reminder("Påhittad", Optional.of(amina), TODAY.plusDays(i - 20L));
        }
        var reading = new HeldBackground(Runnable::run);
        var frame = new StackPane();
        frame.setStyle("-fx-font-size: 21px");
        onFx(() -> Screens.show(stage, frame, 964, 500));
        boolean whole = onFx(() -> {
            var early = new MonthView(new MonthViewModel(practice.checklists(), reading, visited, TODAY),
                    Practice.TEXTS);
            frame.getChildren().add(early.root());
            frame.applyCss();
            early.shown();
            reading.all();
            for (int pass = 0; pass < 3; pass++) { // as a picture does
                frame.layout();
            }
            Node seen = robot.lookup(".month-scroll > .viewport").query();
            Node day = robot.lookup("#day-2026-11-21").query();
            return seen.localToScene(seen.getLayoutBounds()).contains(day.localToScene(day.getLayoutBounds()));
        });
        assertThat(whole).isTrue();
    }

    @Test
    void looksRight(FxRobot robot) {
        Screens screens = show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused("day-2026-11-21"));
        screens.picture("month");
        robot.clickOn("#next");
        await(() -> robot.lookup("#day-2026-12-08").tryQuery().isPresent());
        robot.clickOn("#day-2026-12-08");
        await(() -> model.chosen().get().equals(LocalDate.of(2026, 12, 8)));
        screens.picture("month-december");
        screens.picture("month-december", Colours.HIGH_CONTRAST, 100);
        screens.picture("month-december", Colours.LIGHT, 150);
    }

    @Test
    void fitsASmallWindow() {
        Screens screens = show(964, 600);
        screens.picture("month-small");
        screens.picture("month-small", Colours.LIGHT, 150);
    }

    @Test
    void aScreenReaderHearsEachDay(FxRobot robot) {
        show(Screens.WIDTH, Screens.HEIGHT);
        assertThat(spoken(robot, "2026-11-18")).isEqualTo("onsdag 18 november, 1 åtgärd, 1 försenad");
        assertThat(spoken(robot, "2026-11-21")).startsWith("lördag 21 november, i dag, ledig dag, ");
        assertThat(spoken(robot, "2026-11-25")).isEqualTo("onsdag 25 november, inga åtgärder");
    }

    @Test
    void worksByKeyboardAlone(FxRobot robot) {
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused("day-2026-11-21"));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.UP, KeyCode.RIGHT);
        await(() -> focused("day-2026-11-24"));
        robot.type(KeyCode.PAGE_DOWN);
        await(() -> focused("day-2026-12-24"));
        assertThat(robot.lookup("#heading").<Labeled>query().getText()).isEqualTo("December 2026");
        robot.type(KeyCode.UP, KeyCode.LEFT, KeyCode.LEFT);
        await(() -> focused("day-2026-12-15"));
        robot.type(KeyCode.ENTER);
        ListView<?> list = robot.lookup("#list").queryListView();
        await(() -> list.isFocused() && list.getItems().size() == 1);
        robot.type(KeyCode.ESCAPE);
        await(() -> focused("day-2026-12-15"));
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        await(() -> visited.places.size() == 1);
        assertThat(visited.places).containsExactly(new Place.Reminders(Optional.of(weekly.id())));
        robot.type(KeyCode.ESCAPE).type(KeyCode.HOME);
        await(() -> focused("day-2026-11-21"));
    }

    @Test
    void arrowsLeadOverTheEndOfTheMonth(FxRobot robot) {
        show(Screens.WIDTH, Screens.HEIGHT);
        await(() -> focused("day-2026-11-21"));
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await(() -> focused("day-2026-12-05")
                && robot.lookup("#heading").<Labeled>query().getText().equals("December 2026"));
    }

    @Test
    void aClickLeadsToWhereItIsDone(FxRobot robot) {
        show(Screens.WIDTH, Screens.HEIGHT);
        robot.clickOn("#day-2026-11-20");
        await(() -> robot.lookup("#line-2026-001-a18-soc-1").tryQuery().isPresent());
        robot.clickOn("#line-2026-001-a18-soc-1");
        await(() -> visited.places.size() == 1);
        assertThat(visited.places).containsExactly(new Place.Checklists(amina, Optional.of("a18-soc-1")));
    }
}
