package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
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
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Place;

/** The frame on a real register, with pages that only say where one is. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class FrameTest {
    @TempDir
    private Path folder;

    private FramePages pages;
    private ChildId child;

    @Start
    void start(Stage stage) {
        pages = new FramePages(stage, folder);
        child = pages.session.children().add().id();
        pages.session.children().change(child, ChildField.FIRST_NAME, "Amina");
        pages.session.children().change(child, ChildField.LAST_NAME, "Påhittad");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    @Test
    void keysGoToPagesAndBack(FxRobot robot) {
        assertThat(pages.shown).containsExactly(new Place.Today());
        control(robot, KeyCode.DIGIT2);
        control(robot, KeyCode.DIGIT4);
        assertThat(pages.shown).endsWith(new Place.ChildList(), new Place.Preferences());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(pages.shown).endsWith(new Place.ChildList());
        assertThat(pages.left).containsExactly(new Place.Today(), new Place.ChildList(), new Place.Preferences());
    }

    @Test
    void searchSuggestsAndOpens(FxRobot robot) {
        control(robot, KeyCode.K);
        robot.write("amina");
        Screens.await(() -> robot.lookup("#suggestions").tryQueryAs(ListView.class)
                .filter(list -> list.getItems().size() == 1).isPresent());
        robot.type(KeyCode.ENTER);
        assertThat(pages.shown).endsWith(new Place.ChildPage(child));
    }

    @Test
    void theLineSaysSavedAndUndoes(FxRobot robot) {
        var undone = new ArrayList<String>();
        Screens.onFx(() -> {
            pages.frame.status().undoable("Ändrade skola", () -> undone.add("ja"));
            return undone;
        });
        assertThat(robot.lookup("#saved").queryLabeled().getText()).isEqualTo("Sparat 14:32");
        assertThat(robot.lookup("#undo").queryLabeled().getText()).isEqualTo("Ångra ”Ändrade skola”");
        pages.screens.picture("frame");
        robot.clickOn("#rail-TODAY");
        control(robot, KeyCode.Z);
        Screens.await(() -> undone.equals(List.of("ja")));
        assertThat(robot.lookup("#undo").query().isVisible()).isFalse();
    }

    @Test
    void theLineSaysThatItWorksAndNoLongerThanItDoes(FxRobot robot) {
        Screens.await(() -> !robot.lookup("#waiting").query().isVisible());
        var done = new CountDownLatch(1);
        pages.background.run(() -> {
            try {
                return done.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }, _ -> {});
        Screens.await(() -> robot.lookup("#waiting").query().isVisible());
        assertThat(robot.lookup("#waiting").queryLabeled().getText()).isEqualTo("Arbetar …");
        done.countDown();
        Screens.await(() -> !robot.lookup("#waiting").query().isVisible());
    }

    @Test
    void aChildAwayIsSeenOnEveryPage(FxRobot robot) {
        pages.session.episodes().open(child, LocalDateTime.of(2026, 11, 20, 12, 22));
        Screens.onFx(() -> {
            pages.frame.status().saved();
            return pages;
        });
        Screens.await(() -> robot.lookup(".away-banner").tryQuery().isPresent());
        assertThat(robot.lookup(".away-banner").queryLabeled().getText()).isEqualTo(
                "1 barn borta · 2026-001 · 26 h 10 min · dag 2 av 90");
        pages.screens.picture("frame-away");
        pages.screens.picture("frame-away", Colours.HIGH_CONTRAST, 100);
        robot.clickOn(".away-banner");
        assertThat(pages.shown).endsWith(new Place.Away(child));
    }

    @Test
    void oneKeyLeadsToTheChildLookedAtOrAwayOrAsksWhich(FxRobot robot) {
        robot.push(KeyCode.F9);
        assertThat(pages.shown).endsWith(new Place.WhoIsAway());
        pages.session.episodes().open(child, LocalDateTime.of(2026, 11, 20, 12, 22));
        Screens.onFx(() -> {
            pages.frame.status().saved();
            return pages;
        });
        Screens.await(() -> robot.lookup(".away-banner").tryQuery().isPresent());
        robot.push(KeyCode.F9);
        assertThat(pages.shown).endsWith(new Place.Away(child));
        ChildId other = pages.session.children().add().id();
        Screens.onFx(() -> {
            pages.frame.show(new Place.Age(other));
            return pages;
        });
        robot.push(KeyCode.F9);
        assertThat(pages.shown).endsWith(new Place.Away(other));
    }

    @Test
    void lockKeepsWhatIsTypedAndSaysWhy(FxRobot robot) {
        control(robot, KeyCode.L);
        assertThat(pages.locked).containsExactly(new Texts().get("guard.locked.byUser"));
    }

    @Test
    void aFrameInNoWindowClosesNone(FxRobot robot) {
        Screens.onFx(() -> {
            var guard = new Guard(new FrameTools(pages.background, new Texts(), TestSessions.CLOCK,
                    new Computer(TestSessions.CLOCK.getZone(), Optional.empty())), () -> 5, pages.locked::add);
            assertThat(new Scene(guard.around(new VBox())).getWindow()).isNull();
            guard.leave();
            return guard;
        });
        assertThat(robot.listWindows()).isNotEmpty().allMatch(Window::isShowing);
    }

    @Test
    void aNarrowWindowShowsIconsAlone(FxRobot robot) {
        Screens.onFx(() -> {
            robot.listWindows().getFirst().setWidth(1024);
            robot.listWindows().getFirst().setHeight(700);
            return pages;
        });
        Screens.await(() -> robot.lookup("#rail").query().getBoundsInParent().getWidth() < 100);
        pages.screens.picture("frame-narrow");
        pages.screens.picture("frame-narrow", Colours.LIGHT, 200);
    }
}
