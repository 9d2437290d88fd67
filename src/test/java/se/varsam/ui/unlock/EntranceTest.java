package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
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
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.FxBackground;

/** The way in, with mouse and keyboard, on a window without a screen. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class EntranceTest {
    @TempDir
    private Path folder;

    private final List<Session> opened = new ArrayList<>();
    private Screens screens;
    private DeskFixture fixture;
    private FxBackground background;
    private Entrance entrance;
    private Path work;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(folder);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        entrance = new Entrance(fixture.desk(background), opened::add);
        screens = Screens.show(stage, entrance.root(), 1024, 700);
    }

    @BeforeEach
    void aRegister() {
        work = folder.resolve("Arbete.varsam");
        fixture.files.with(work, DeskFixture.PASSPHRASE);
    }

    @AfterEach
    void stop() {
        background.close();
    }

    private void begin() {
        Screens.onFx(() -> {
            entrance.begin();
            return entrance;
        });
    }

    private void unlocking() {
        Screens.onFx(() -> {
            entrance.unlock(work, "Låst av dig 14:32.");
            return entrance;
        });
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
    }

    private static String focused(FxRobot robot) {
        return Optional.ofNullable(robot.listWindows().getLast().getScene().getFocusOwner()).map(Node::getId)
                .orElse("");
    }

    @Test
    void beginsWithWhatItWasGiven(FxRobot robot) {
        Path backup = folder.resolve("varsam-2026-11-21.varsamkopia");
        assertThat(Screens.onFx(() -> entrance.begin(new Given.Backup(backup)))).isEmpty();
        assertThat(robot.lookup("#file").queryTextInputControl().getText()).isEqualTo(backup.toString());
        assertThat(robot.lookup("#place").queryTextInputControl().getText()).endsWith(".varsam");
        screens.picture("given-backup");
        assertThat(Screens.onFx(() -> entrance.begin(new Given.Register(work)))).isEmpty();
        assertThat(focused(robot)).isEqualTo("passphrase");
        assertThat(robot.lookup("#name").queryLabeled().getText()).isEqualTo("Arbete");
        Refusal why = Refusal.of("unlock.given.neither", work);
        assertThat(Screens.onFx(() -> entrance.begin(new Given.Neither(why)))).contains(why);
        assertThat(focused(robot)).as("the usual way in").isEqualTo("create");
    }

    @Test
    void firstStartByKeyboardAlone(FxRobot robot) {
        begin();
        assertThat(focused(robot)).isEqualTo("create");
        screens.picture("welcome");
        press(robot, KeyCode.SPACE);
        assertThat(focused(robot)).isEqualTo("role-SOCIAL_SECRETARY");
        press(robot, KeyCode.DOWN, KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("municipality");
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#own").tryQuery()).isPresent();
        screens.picture("own-details-missing");
        screens.paste("Påhittköping");
        press(robot, KeyCode.TAB);
        screens.paste("Siv Påhittad");
        press(robot, KeyCode.ENTER);
        assertThat(focused(robot)).isEqualTo("passphrase");
        robot.write("kort");
        press(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup(".problem").queryAll().stream().anyMatch(Node::isVisible));
        assertThat(focused(robot)).as("where it is to be mended").isEqualTo("passphrase");
        screens.picture("new-register-weak");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste(DeskFixture.PASSPHRASE);
        press(robot, KeyCode.TAB);
        screens.paste(DeskFixture.PASSPHRASE);
        screens.picture("new-register");
        screens.picture("new-register", Colours.LIGHT, 200);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> "next".equals(focused(robot)));
        screens.picture("recovery-key");
        press(robot, KeyCode.SPACE);
        assertThat(focused(robot)).isEqualTo("answer");
        robot.write("fel");
        press(robot, KeyCode.ENTER);
        assertThat(opened).isEmpty();
        screens.picture("recovery-key-asked");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("cccc gggg");
        press(robot, KeyCode.ENTER);
        Screens.await(() -> !opened.isEmpty());
        assertThat(fixture.settings.current().recent()).contains(folder.resolve("Register.varsam"));
    }

    @Test
    void unlocksWithTheRightPassphraseOnly(FxRobot robot) {
        unlocking();
        screens.picture("unlock");
        robot.write("fel");
        press(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup(".problem").queryAll().stream().anyMatch(Node::isVisible));
        screens.picture("unlock-wrong");
        assertThat(opened).isEmpty();
        screens.paste(DeskFixture.PASSPHRASE);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> !opened.isEmpty());
        assertThat(robot.lookup("#passphrase").tryQuery()).as("nothing of the way in stays").isEmpty();
    }

    @Test
    void unlocksWithTheRecoveryKey(FxRobot robot) {
        unlocking();
        robot.clickOn("#other");
        screens.picture("unlock-recovery");
        screens.paste(FakeRegisterFiles.KEY);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> !opened.isEmpty());
    }

    @Test
    void offersTheOtherRegisters(FxRobot robot) {
        fixture.settings.change(s -> s.used(folder.resolve("config")).used(work));
        begin();
        robot.clickOn("#registers");
        assertThat(robot.lookup(folder.resolve("config").toString()).tryQuery()).isPresent();
        robot.clickOn(fixture.texts.get("unlock.new"));
        assertThat(robot.lookup("#welcome").tryQuery()).isPresent();
    }

    @Test
    void makingThePracticeRegisterShowsHowFarAndCanBeStopped(FxRobot robot) {
        fixture.maker = (_, _, progress) -> {
            while (progress.goesOn(5, 13)) {
                LockSupport.parkNanos(1_000_000);
            }
            return Outcome.refused("refusal.place.stopped");
        };
        Screens.onFx(() -> {
            entrance.welcome();
            return entrance;
        });
        robot.clickOn("#practice");
        Screens.await(() -> robot.lookup("#share").queryAs(ProgressBar.class).getProgress() > 0.3);
        assertThat(focused(robot)).isEqualTo("stop");
        screens.picture("welcome-making");
        press(robot, KeyCode.ESCAPE);
        Screens.await(() -> "practice".equals(focused(robot)));
        assertThat(robot.lookup("#making").query().isVisible()).isFalse();
        assertThat(fixture.dialogs.told).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void thePracticeRegisterOpensInOneClick(FxRobot robot) {
        Screens.onFx(() -> {
            entrance.welcome();
            return entrance;
        });
        robot.clickOn("#practice");
        Screens.await(() -> !opened.isEmpty());
        assertThat(opened.getFirst().register().folder()).isEqualTo(folder.resolve("Övning.varsam"));
    }
}
