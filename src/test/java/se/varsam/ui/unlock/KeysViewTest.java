package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
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
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FxBackground;

/** Another passphrase and a new recovery key, by keyboard, on a real register. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class KeysViewTest {
    private static final String FRESH = " lampa igelkott gräddfil 🦊";

    @TempDir
    private Path folder;

    private final TestSessions sessions = new TestSessions();
    private final Texts texts = new Texts();
    private Path register;
    private Session session;
    private FxBackground background;
    private Screens screens;
    private KeysView view;

    @Start
    void start(Stage stage) {
        register = folder.resolve("Arbete.varsam");
        session = sessions.create(register);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        view = new KeysView(new KeyDesk((_, _) -> Outcome.done(true), new FakeDialogs(), background, texts), session);
        screens = Screens.show(stage, (Parent) view.root(), 1024, 700);
        view.shown();
    }

    @AfterEach
    void stop() {
        session.close();
        background.close();
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

    /** The page is longer than its window: where the keyboard goes, it scrolls. */
    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private static String problems(FxRobot robot) {
        return robot.lookup(".problem").queryAll().stream().filter(Node::isVisible).map(n -> ((Label) n).getText())
                .collect(Collectors.joining("|"));
    }

    private String refusal(Secret secret) {
        Outcome<OpenRegister> outcome = sessions.files().open(register, secret);
        outcome.toOptional().ifPresent(OpenRegister::close);
        return outcome.refusal().map(Refusal::key).orElse("");
    }

    private static Secret phrase(String text) {
        return new Secret.Passphrase(text.toCharArray());
    }

    @Test
    void changesThePassphraseByKeyboard(FxRobot robot) {
        assertThat(focused(robot)).isEqualTo("known");
        Screens.await(() -> robot.lookup("#state").queryLabeled().getText().length() > 0);
        screens.picture("keys");
        screens.picture("keys", Colours.LIGHT, 150);
        screens.paste("fel lösenfras");
        press(robot, KeyCode.TAB, KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("passphrase");
        screens.paste("kort");
        press(robot, KeyCode.TAB);
        screens.paste("kort");
        press(robot, KeyCode.ENTER);
        Screens.await(() -> focused(robot).equals("passphrase") && problems(robot).contains("R-22"));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste(FRESH);
        press(robot, KeyCode.TAB);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste(FRESH);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> focused(robot).equals("known") && problems(robot).contains("R-53"));
        screens.picture("keys-wrong");
        screens.paste(TestSessions.PASSPHRASE);
        focus(robot, "#change");
        press(robot, KeyCode.SPACE);
        Screens.await(() -> robot.lookup("#changed").query().isVisible());
        Screens.await(() -> robot.lookup("#known").query().isFocused());
        screens.picture("keys-changed");
        assertThat(robot.lookup("#known").queryTextInputControl().getText()).isEmpty();
        assertThat(robot.lookup("#passphrase").queryTextInputControl().getText()).isEmpty();
        session.close();
        assertThat(refusal(phrase(TestSessions.PASSPHRASE))).isEqualTo("refusal.passphrase.wrong");
        assertThat(refusal(phrase(FRESH))).isEmpty();
    }

    @Test
    void aNewRecoveryKeyIsShownAskedBackAndThenInUse(FxRobot robot) {
        focus(robot, "#knownForKey");
        screens.paste(TestSessions.PASSPHRASE);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> "next".equals(focused(robot)));
        screens.picture("keys-renew");
        String key = robot.lookup(".key-text").queryAll().stream().map(n -> ((Label) n).getText())
                .collect(Collectors.joining("-"));
        press(robot, KeyCode.SPACE);
        robot.write("fel");
        press(robot, KeyCode.ENTER);
        assertThat(problems(robot)).isEqualTo(texts.get("unlock.renew.differs"));
        screens.picture("keys-renew-asked");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(key);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup("#state").tryQuery().isPresent() && robot.lookup("#state").queryLabeled()
                .getText().equals(texts.get("unlock.keys.confirmed")));
        session.close();
        assertThat(refusal(new Secret.RecoveryKey(key.toCharArray()))).isEmpty();
        assertThat(refusal(phrase(TestSessions.PASSPHRASE))).isEmpty();
    }

    @Test
    void seenByOthersEverythingIsEncryptedAnew(FxRobot robot) {
        screens.paste(TestSessions.PASSPHRASE);
        press(robot, KeyCode.TAB, KeyCode.TAB);
        screens.paste(FRESH);
        press(robot, KeyCode.TAB);
        screens.paste(FRESH);
        press(robot, KeyCode.TAB, KeyCode.SPACE);
        screens.picture("keys-seen");
        press(robot, KeyCode.TAB, KeyCode.SPACE);
        Screens.await(() -> "next".equals(focused(robot)));
        String key = robot.lookup(".key-text").queryAll().stream().map(n -> ((Label) n).getText())
                .collect(Collectors.joining("-"));
        press(robot, KeyCode.SPACE);
        robot.write(key);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup("#changed").tryQuery().filter(Node::isVisible).isPresent());

        focus(robot, "#knownForData");
        screens.paste(FRESH);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup("#dataShown").query().isVisible());
        assertThat(robot.lookup("#dataKey").queryTextInputControl().getText()).matches("[0-9a-f]{64}");
        screens.picture("keys-data");
        session.close();
        assertThat(refusal(phrase(TestSessions.PASSPHRASE))).isEqualTo("refusal.passphrase.wrong");
        assertThat(refusal(new Secret.RecoveryKey(key.toCharArray()))).isEmpty();
    }

    @Test
    void oneThatIsNotCheckedIsForgotten(FxRobot robot) {
        focus(robot, "#knownForKey");
        screens.paste(TestSessions.PASSPHRASE);
        press(robot, KeyCode.ENTER);
        Screens.await(() -> "next".equals(focused(robot)));
        String key = robot.lookup(".key-text").queryAll().stream().map(n -> ((Label) n).getText())
                .collect(Collectors.joining("-"));
        robot.clickOn("#stop");
        assertThat(robot.lookup("#known").tryQuery()).isPresent();
        session.close();
        assertThat(refusal(new Secret.RecoveryKey(key.toCharArray()))).isEqualTo("refusal.recovery.wrong");
    }
}
