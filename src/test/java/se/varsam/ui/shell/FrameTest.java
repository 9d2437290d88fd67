package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;

/** The frame on a real register, with pages that only say where one is. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class FrameTest {
    @TempDir
    private Path folder;

    private final List<Place> shown = new ArrayList<>();
    private final List<Place> left = new ArrayList<>();
    private final List<String> locked = new ArrayList<>();
    private Session session;
    private FxBackground background;
    private FrameView frame;
    private Screens screens;
    private ChildId child;

    @Start
    void start(Stage stage) {
        session = new TestSessions().create(folder.resolve("Arbete.varsam"));
        child = session.children().add().id();
        session.children().change(child, ChildField.FIRST_NAME, "Amina");
        session.children().change(child, ChildField.LAST_NAME, "Påhittad");
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        var tools = new FrameTools(background, new Texts(), TestSessions.CLOCK);
        frame = new FrameView(session, tools, this::page, locked::add);
        screens = Screens.show(stage, frame.root(), 1280, 800);
        frame.begin();
    }

    private Screen page(Place place, Navigator navigator, Status status) {
        shown.add(place);
        var title = new Label(place.getClass().getSimpleName());
        title.getStyleClass().add("page-title");
        var field = new TextField();
        field.setId("field");
        var page = new VBox(title, field);
        page.getStyleClass().add("page");
        return new Screen() {
            @Override
            public Parent root() {
                return page;
            }

            @Override
            public String title() {
                return "";
            }

            @Override
            public void shown() {
                field.requestFocus();
            }

            @Override
            public void leave() {
                left.add(place);
            }
        };
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    @Test
    void keysGoToPagesAndBack(FxRobot robot) {
        assertThat(shown).containsExactly(new Place.Today());
        control(robot, KeyCode.DIGIT2);
        control(robot, KeyCode.DIGIT4);
        assertThat(shown).endsWith(new Place.ChildList(), new Place.Preferences());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(shown).endsWith(new Place.ChildList());
        assertThat(left).containsExactly(new Place.Today(), new Place.ChildList(), new Place.Preferences());
    }

    @Test
    void searchSuggestsAndOpens(FxRobot robot) {
        control(robot, KeyCode.K);
        robot.write("amina");
        Screens.await(() -> robot.lookup("#suggestions .list-cell").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        assertThat(shown).endsWith(new Place.ChildPage(child));
    }

    @Test
    void theLineSaysSavedAndUndoes(FxRobot robot) {
        var undone = new ArrayList<String>();
        Screens.onFx(() -> {
            frame.status().undoable("Ändrade skola", () -> undone.add("ja"));
            return undone;
        });
        assertThat(robot.lookup("#saved").queryLabeled().getText()).isEqualTo("Sparat 14:32");
        assertThat(robot.lookup("#undo").queryLabeled().getText()).isEqualTo("Ångra ”Ändrade skola”");
        screens.picture("frame");
        robot.clickOn("#rail-TODAY");
        control(robot, KeyCode.Z);
        Screens.await(() -> undone.equals(List.of("ja")));
        assertThat(robot.lookup("#undo").query().isVisible()).isFalse();
    }

    @Test
    void aChildAwayIsSeenOnEveryPage(FxRobot robot) {
        session.episodes().open(child, LocalDateTime.of(2026, 11, 20, 12, 22));
        Screens.onFx(() -> {
            frame.status().saved();
            return frame;
        });
        Screens.await(() -> robot.lookup(".away-banner").tryQuery().isPresent());
        assertThat(robot.lookup(".away-banner").queryLabeled().getText()).isEqualTo(
                "1 barn borta · 2026-001 · 26 h 10 min");
        screens.picture("frame-away");
        screens.picture("frame-away", Colours.HIGH_CONTRAST, 100);
        robot.clickOn(".away-banner");
        assertThat(shown).endsWith(new Place.ChildPage(child));
    }

    @Test
    void lockKeepsWhatIsTypedAndSaysWhy(FxRobot robot) {
        control(robot, KeyCode.L);
        assertThat(locked).containsExactly(new Texts().get("shell.locked.byUser"));
    }

    @Test
    void aNarrowWindowShowsIconsAlone(FxRobot robot) {
        Screens.onFx(() -> {
            robot.listWindows().getFirst().setWidth(1024);
            robot.listWindows().getFirst().setHeight(700);
            return frame;
        });
        Screens.await(() -> robot.lookup("#rail").query().getBoundsInParent().getWidth() < 100);
        screens.picture("frame-narrow");
        screens.picture("frame-narrow", Colours.LIGHT, 200);
    }
}
