package se.varsam.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class ChecklistViewTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private ChecklistViewModel model;
    private ChildId child;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        child = practice.child("Amina", "Exempel", "2008-12-20");
        practice.checklists().refresh();
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show(Optional<String> item, int width, int height) {
        Screens screens = onFx(() -> {
            model = new ChecklistViewModel(
                    new ChecklistDesk(practice.checklists(), practice.children(), practice.preferences(), background,
                            visited, status, new ChecklistDesk.Dates(practice.today()::date, Practice.dates())),
                    Practice.TEXTS, child, item);
            return Screens.show(stage, new ChecklistView(model, Practice.TEXTS).root(), width, height);
        });
        await(() -> !model.sections().isEmpty());
        return screens;
    }

    @Test
    void looksRight(FxRobot robot) {
        Screens screens = show(Optional.empty(), Screens.WIDTH, Screens.HEIGHT);
        screens.picture("checklist");
        robot.clickOn("#fold-a18-soc-1");
        robot.clickOn("#postpone-a18-soc-1");
        robot.clickOn("#mark-confirm");
        await(() -> robot.lookup(".form-row .problem").tryQuery().isPresent());
        screens.picture("checklist-postpone");
    }

    @Test
    void fitsASmallWindowAtAnItem() {
        practice.writeUp(child, "2008-05-01");
        Screens screens = show(Optional.of("a18-gm-1"), 964, 600);
        screens.picture("checklist-small");
    }

    @Test
    void oneClickMarksDone(FxRobot robot) {
        show(Optional.empty(), Screens.WIDTH, Screens.HEIGHT);
        robot.clickOn("#box-a18-soc-1");
        await(() -> status.undoable.size() == 1 && robot.lookup("#box-a18-soc-1").<CheckBox>query().isSelected());
        assertThat(model.unfolded().get()).isEmpty();
    }

    @Test
    void saysNotApplicableByKeyboardAlone(FxRobot robot) {
        show(Optional.of("a18-soc-4"), Screens.WIDTH, Screens.HEIGHT);
        onFx(() -> {
            robot.lookup("#not_applicable-a18-soc-4").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        robot.write("barnet bor kvar").type(KeyCode.ENTER);
        await(() -> status.undoable.size() == 1
                && robot.lookup("#item-a18-soc-4 .chip").<Labeled>query().getText().equals("Ej aktuell"));
    }

    @Test
    void ownDeadlinesStandAboveTheLists(FxRobot robot) {
        practice.reminder("Omprövning av placering", Optional.of(child), new Schedule(Practice.TODAY.minusDays(3),
                Optional.of(new Every(6, Unit.MONTHS)), Optional.empty()));
        practice.reminder("Boka tolk till besöket", Optional.of(child), Practice.TODAY.plusDays(9));
        Screens screens = show(Optional.of("own-1"), Screens.WIDTH, Screens.HEIGHT);
        screens.picture("checklist-own");
        robot.clickOn("#box-own-2");
        await(() -> status.undoable.size() == 1 && robot.lookup("#box-own-2").<CheckBox>query().isSelected());
        robot.clickOn("#box-own-2");
        await(() -> !robot.lookup("#box-own-2").<CheckBox>query().isSelected());
        robot.clickOn("#change-own-1");
        robot.clickOn("#newReminder");
        assertThat(visited.places).containsExactly(new Place.Reminders(Optional.of(1L)),
                new Place.NewReminder(Optional.of(child)));
    }

    @Test
    void aDayTypedMovesTheDeadlines(FxRobot robot) {
        show(Optional.empty(), Screens.WIDTH, Screens.HEIGHT);
        robot.clickOn("#" + ChildField.PLACE_BOOKED_ON.name()).write("2026-11-20").type(KeyCode.ENTER);
        await(() -> robot.lookup("#when-a18-soc-3").<Labeled>query().getText().equals("genast, sedan i går"));
    }
}
