package se.varsam.ui.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
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
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FxBackground;

/** A register checked by keyboard: whole, then with its key file gone; the copy from before an upgrade removed. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class CheckViewTest {
    @TempDir
    private Path folder;
    private final Texts texts = new Texts();
    private Path register;
    private Path copy;
    private Session session;
    private FxBackground background;
    private FxBackground aside;
    private Screens screens;

    @Start
    void start(Stage stage) throws Exception {
        register = folder.resolve("Arbete.varsam");
        session = new TestSessions().create(register);
        copy = Files.createFile(folder.resolve("Arbete-fore-uppgradering-2026-11-21-090000.varsamkopia"));
        session.register().work().change(w -> w.settings().upgradeCopy(String.valueOf(copy.getFileName()), 0));
        background = background();
        aside = background();
        var view = new CheckView(session.integrity(), background, aside, texts);
        screens = Screens.show(stage, (Parent) view.root(), 1024, 700);
        view.shown();
    }

    private static FxBackground background() {
        return new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void stop() {
        session.close();
        background.close();
        aside.close();
    }

    @Test
    void tellsWhatWasLookedAtAndWhatIsWrong(FxRobot robot) throws Exception {
        robot.type(KeyCode.SPACE);
        Screens.await(() -> first(robot).equals(texts.get("integrity.well")) && focused(robot).equals("check"));
        screens.picture("check");
        screens.picture("check", Colours.DARK, 150);
        assertThat(robot.lookup("#found").<VBox>query().getChildren()).hasSize(7);

        Files.delete(register.resolve("keys.json"));
        robot.type(KeyCode.SPACE);
        Screens.await(() -> first(robot).equals(texts.get("integrity.found")) && focused(robot).equals("check"));
        screens.picture("check-found");

        Screens.await(() -> robot.lookup("#removeCopy").query().isVisible());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        Screens.await(() -> robot.lookup("#copyPlace").queryLabeled().getText().isEmpty());
        assertThat(copy).doesNotExist();
    }

    private static String first(FxRobot robot) {
        return robot.lookup("#found").<VBox>query().getChildren().stream().findFirst().map(n -> ((Label) n).getText())
                .orElse("");
    }

    private static String focused(FxRobot robot) {
        return Optional.ofNullable(robot.listWindows().getLast().getScene().getFocusOwner()).map(Node::getId)
                .orElse("");
    }
}
