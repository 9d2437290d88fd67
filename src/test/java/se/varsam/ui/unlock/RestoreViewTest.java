package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import se.varsam.service.Progress;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FxBackground;

/** From the welcome to a register made of a backup, on real files. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class RestoreViewTest {
    @TempDir
    private Path folder;

    private final TestSessions sessions = new TestSessions();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Session> opened = new ArrayList<>();
    private Path register;
    private Path backup;
    private FxBackground background;
    private Screens screens;
    private Entrance entrance;

    @Start
    void start(Stage stage) throws IOException {
        register = folder.resolve("Register.varsam");
        try (Session session = sessions.create(register)) {
            session.register().work().change(w -> w.children().add(2026));
            backup = session.backups().make(Files.createDirectory(folder.resolve("kopior")), Progress.UNWATCHED)
                    .toOptional().orElseThrow().file();
        }
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        var registers = new Registers(sessions.files(), sessions::of, (_, _, _) -> Outcome.refused("kit.refused"));
        entrance = new Entrance(new Desk(registers, (_, _) -> Outcome.done(true),
                new SettingsFile(folder.resolve("config")), new Desk.Folders(folder, folder.resolve("Övning.varsam")),
                dialogs, background, new Texts()), opened::add);
        screens = Screens.show(stage, entrance.root(), 1024, 700);
        entrance.begin();
    }

    @AfterEach
    void stop() {
        opened.forEach(Session::close);
        background.close();
    }

    private static String problems(FxRobot robot) {
        return Screens.onFx(() -> robot.lookup(".problem").queryAll().stream().filter(Node::isVisible)
                .map(n -> ((Label) n).getText()).collect(Collectors.joining("|")));
    }

    private static String text(FxRobot robot, String id) {
        return Screens.onFx(() -> robot.lookup(id).queryLabeled().getText());
    }

    private static boolean shows(FxRobot robot, String id) {
        return Screens.onFx(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    /** Waits for the keyboard: on a busy machine it comes some frames after the page. */
    private static void hasKeyboard(FxRobot robot, String id) {
        Screens.await(() -> Screens.onFx(() -> robot.lookup(id).query().isFocused()));
    }

    private static void fire(FxRobot robot, String id) {
        Screens.onFx(() -> {
            robot.lookup(id).queryButton().fire();
            return id;
        });
    }

    @Test
    void aBackupIsShownRestoredBesideThePresentRegisterAndUnlocked(FxRobot robot) throws IOException {
        screens.picture("welcome");
        fire(robot, "#restore");
        hasKeyboard(robot, "#file");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> problems(robot).contains("|"));
        dialogs.willChoose(folder.resolve("config"));
        fire(robot, "#choose-file");
        hasKeyboard(robot, "#secret");
        screens.paste("fel lösenfras");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> problems(robot).contains("R-71"));
        dialogs.willChoose(backup);
        fire(robot, "#choose-file");
        hasKeyboard(robot, "#secret");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> problems(robot).contains("R-76"));
        screens.picture("restore-wrong");
        hasKeyboard(robot, "#secret");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste(TestSessions.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> shows(robot, ".notice-soon"));
        assertThat(text(robot, "#held")).contains("2026-11-21 14:32", "1 barn");
        assertThat(robot.lookup("#place").queryTextInputControl().getText()).isEqualTo(register.toString());
        screens.picture("restore-shown");
        screens.picture("restore-shown", Colours.LIGHT, 150);

        fire(robot, "#restore");
        Screens.await(() -> shows(robot, "#unlock"));
        screens.picture("restore-done");
        assertThat(text(robot, "#done")).contains("Register-undanlagd-2026-11-21-143200.varsam");
        assertThat(robot.lookup("#secret").queryTextInputControl().getText()).isEmpty();
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("Register.varsam",
                    "Register-undanlagd-2026-11-21-143200.varsam", "kopior");
        }
        robot.type(KeyCode.SPACE);
        Screens.await(() -> shows(robot, "#passphrase"));
        screens.paste(TestSessions.PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> opened.size() == 1);
        assertThat(opened.getFirst().children().all()).hasSize(1);
    }

    @Test
    void aRegisterThatAKilledRestoreHadPutAsideIsBackAndThatIsSaid(FxRobot robot) throws IOException {
        Path aside = folder.resolve("Register-undanlagd-2026-11-21-143200.varsam");
        Files.move(register, aside);
        Files.writeString(folder.resolve(".Register.varsam.aterstalls"), aside.getFileName().toString());
        new SettingsFile(folder.resolve("config")).change(s -> s.used(register));
        var desk = new Desk(new Registers(sessions.files(), sessions::of, (_, _, _) -> Outcome.refused("kit.refused")),
                (_, _) -> Outcome.done(true), new SettingsFile(folder.resolve("config")),
                new Desk.Folders(folder, folder.resolve("Övning.varsam")), dialogs, background, new Texts());
        var again = Screens.onFx(() -> new Entrance(desk, opened::add));
        screens.replace(again.root());
        Screens.onFx(() -> {
            again.begin();
            return again;
        });
        assertThat(text(robot, "#why")).isEqualTo(new Texts().get("unlock.mended"));
        assertThat(register).isDirectory();
    }
}
