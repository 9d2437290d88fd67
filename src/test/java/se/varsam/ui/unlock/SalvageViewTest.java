package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FxBackground;

/** A damaged register on the way in, by keyboard: refused, saved into a new one, that one opened. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class SalvageViewTest {
    @TempDir
    private Path folder;
    private final TestSessions sessions = new TestSessions();
    private final List<Session> opened = new ArrayList<>();
    private FxBackground background;
    private Screens screens;
    private Path database;

    @Start
    void start(Stage stage) throws Exception {
        Path register = folder.resolve("Arbete.varsam");
        try (Session session = sessions.create(register)) {
            session.children().add();
        }
        database = register.resolve("register.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        var registers = new Registers(sessions.files(), sessions::of, (_, _, _) -> Outcome.refused("kit.refused"));
        var desk = new Desk(registers, (_, _) -> Outcome.done(true), new SettingsFile(folder.resolve("config")),
                new Desk.Folders(folder, folder.resolve("Övning.varsam")), new FakeDialogs(), background, new Texts());
        var entrance = new Entrance(desk, opened::add);
        screens = Screens.show(stage, entrance.root(), 1024, 700);
        entrance.unlock(register, "");
    }

    @AfterEach
    void stop() {
        opened.forEach(Session::close);
        background.close();
    }

    @Test
    void isSavedIntoANewOne(FxRobot robot) throws Exception {
        byte[] before = Files.readAllBytes(database);
        screens.paste(TestSessions.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> robot.lookup("#salvage").query().isVisible());
        screens.picture("salvage-offer");
        robot.interact(() -> robot.lookup("#salvage").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(focused(robot)).isEqualTo("start");
        screens.picture("salvage");
        screens.picture("salvage", Colours.DARK, 150);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> focused(robot).equals("open"));
        screens.picture("salvage-done");
        robot.type(KeyCode.SPACE);
        screens.paste(TestSessions.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().register().check()).isEmpty();
        assertThat(opened.getFirst().children().all()).hasSize(1);
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    private static String focused(FxRobot robot) {
        return Optional.ofNullable(robot.listWindows().getLast().getScene().getFocusOwner()).map(Node::getId)
                .orElse("");
    }
}
