package se.varsam.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.register.LogAction;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;

/** Säkerhetskopior on a real register: chosen, made, listed, tried. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class BackupsViewTest {
    @TempDir
    private Path folder;

    private final TestSessions sessions = new TestSessions();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Session session;
    private FxBackground background;
    private Copier copier;
    private Screens screens;
    private BackupsView view;
    private Path copies;

    @Start
    void start(Stage stage) throws IOException {
        session = sessions.create(folder.resolve("Arbete.varsam"));
        session.register().work().change(w -> {
            w.children().add(2026);
            w.log().add(LogAction.ADDED);
        });
        copies = Files.createDirectory(folder.resolve("kopior"));
        background = worker();
        copier = new Copier(worker());
        var place = new StackPane();
        screens = Screens.show(stage, place, Screens.WIDTH, Screens.HEIGHT);
        view = new BackupsView(new BackupDesk(session.backups(), sessions.files().backups(), background, copier,
                dialogs, new FakeStatus(), new Texts()));
        place.getChildren().add(view.root());
        view.shown();
    }

    private static FxBackground worker() {
        return new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void stop() {
        copier.close();
        background.close();
        session.close();
    }

    private static String text(FxRobot robot, String id) {
        return Screens.onFx(() -> robot.lookup(id).queryLabeled().getText());
    }

    private static String problems(FxRobot robot) {
        return Screens.onFx(() -> String.join("|", robot.lookup(".problem").queryAll().stream()
                .filter(Node::isVisible).map(n -> ((Label) n).getText()).toList()));
    }

    private static void tryWith(FxRobot robot, String passphrase) {
        Screens.onFx(() -> {
            robot.lookup("#secret").queryTextInputControl().setText(passphrase);
            robot.lookup("#rehearse").queryButton().fire();
            return robot;
        });
    }

    private boolean idle() {
        return Screens.onFx(() -> !background.busy().get() && !copier.worker().busy().get());
    }

    @Test
    void aFolderIsChosenABackupMadeListedAndTried(FxRobot robot) throws IOException {
        Screens.await(() -> text(robot, "#past").startsWith("Ingen"));
        screens.picture("backups-empty");
        robot.clickOn("#make");
        Screens.await(() -> text(robot, "#problem").contains("R-130"));

        robot.clickOn("#backup-folder");
        screens.paste("kopior");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> problems(robot).contains("R-131"));
        dialogs.willChoose(copies);
        robot.clickOn("#choose");
        screens.picture("backups-chosen");
        Screens.await(() -> robot.lookup(".notice-soon").tryQuery().isPresent() && idle());
        assertThat(session.backups().state().plan().folder()).isEqualTo(copies.toString());

        robot.clickOn("#make");
        Screens.await(() -> text(robot, "#told").contains("1 barn") && idle());
        assertThat(Files.list(copies)).hasSize(1);
        assertThat(text(robot, "#past")).contains("2026-11-21 14:32");

        tryWith(robot, "fel lösenfras");
        Screens.await(() -> problems(robot).contains("R-76") && idle());
        tryWith(robot, TestSessions.PASSPHRASE);
        Screens.await(() -> text(robot, "#receipt").contains("1 barn") && idle());
        assertThat(robot.lookup("#secret").queryTextInputControl().getText()).isEmpty();
        screens.whole("backups-whole",
                Screens.onFx(() -> ((ScrollPane) robot.lookup("#backups").query()).getContent()));
        assertThat(session.backups().state().past().rehearsal().map(r -> r.children())).isEqualTo(Optional.of(1L));
    }
}
