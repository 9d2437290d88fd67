package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Undo and redo through the frame, in a field and elsewhere. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class UndoTest {
    @TempDir
    private Path folder;

    private FramePages pages;

    @Start
    void start(Stage stage) {
        pages = new FramePages(stage, folder);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private static void redo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#field").queryAs(TextInputControl.class).getText();
    }

    private void saved(String value) {
        Screens.await(() -> pages.value.equals(value) && !pages.background.busy().get());
    }

    @Test
    void aFieldFirstTakesBackItsOwnTyping(FxRobot robot) {
        robot.write("ab").type(KeyCode.TAB);
        saved("ab");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.END).write("x");
        Screens.onFx(() -> {
            pages.pause.over();
            return pages;
        });
        saved("abx");
        undo(robot);
        assertThat(text(robot)).as("the typing, not the change before it").isEqualTo("ab");
        redo(robot);
        assertThat(text(robot)).isEqualTo("abx");
        undo(robot);
        Screens.onFx(() -> {
            pages.pause.over();
            return pages;
        });
        saved("ab");

        undo(robot);
        undo(robot);
        saved("");
        assertThat(text(robot)).as("nothing typed is left, so the changes themselves").isEmpty();
        redo(robot);
        saved("ab");
        assertThat(text(robot)).isEqualTo("ab");
    }

    @Test
    void whatWasTypedIsOneChangeOnceTheFieldIsLeft(FxRobot robot) {
        robot.write("a");
        Screens.onFx(() -> {
            pages.pause.over();
            return pages;
        });
        robot.write("b").type(KeyCode.TAB);
        undo(robot);
        saved("");
        assertThat(robot.lookup("#redo").queryLabeled().getText()).isEqualTo("Gör om ”Ändrade fältet”");
        pages.screens.picture("frame-redo");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        saved("ab");
        assertThat(robot.lookup("#undo").queryLabeled().getText()).isEqualTo("Ångra ”Ändrade fältet”");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        undo(robot);
        saved("");
        assertThat(text(robot)).as("back in the field there is no typing left to take back").isEmpty();
    }

    @Test
    void aChangeOfAnotherPageIsSeenOnTheOneOnShow(FxRobot robot) {
        robot.write("ab").press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        saved("ab");
        assertThat(pages.shown).containsExactly(new Place.Today(), new Place.ChildList());
        robot.clickOn("#undo");
        saved("");
        Screens.await(() -> pages.shown.size() == 3);
        assertThat(pages.shown).endsWith(new Place.ChildList());
        assertThat(text(robot)).isEmpty();
        robot.clickOn("#redo");
        saved("ab");
        Screens.await(() -> pages.shown.size() == 4 && text(robot).equals("ab"));
    }

    @Test
    void lockedNothingCanBeUndone(FxRobot robot) {
        var undone = new AtomicInteger();
        Screens.onFx(() -> {
            pages.frame.status().undoable("Ändrade fältet", undone::incrementAndGet);
            pages.frame.leave();
            pages.frame.status().undoable("Sparat sent", undone::incrementAndGet, undone::incrementAndGet);
            return pages;
        });
        robot.clickOn("#rail-TODAY");
        undo(robot);
        Screens.await(() -> "Det finns inget att ångra.".equals(robot.lookup("#message").queryLabeled().getText()));
        assertThat(undone).hasValue(0);
        assertThat(robot.lookup("#undo").query().isVisible()).isFalse();
    }
}
