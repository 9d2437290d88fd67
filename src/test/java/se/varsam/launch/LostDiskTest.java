package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** The real window on a real register whose folder is moved, and whose file is cut off, behind its back. */
@SuppressWarnings("NullAway.Init") // filled by start
@DisabledOnOs(OS.WINDOWS) // locks the files of an open register: there it can't happen
@ExtendWith(ApplicationExtension.class)
class LostDiskTest {
    private static final String PASSPHRASE = "gul hatt under valvet 7";

    @TempDir
    private Path home;
    private final Texts texts = new Texts();
    private Path folder;
    private ChildId child;
    private Stage stage;
    private ProgramWindow window;
    private Screens screens;

    @Start
    void start(Stage first) {
        stage = first;
        folder = home.resolve("Register.varsam");
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        var services = new Services(clock, texts, Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        Today today = Today.of(clock);
        try (var register = services.files().create(folder, PASSPHRASE.toCharArray(),
                new OwnDetails(Role.SOCIAL_SECRETARY, "", "Siv Påhittad", "", "", "", "")).toOptional().orElseThrow()
                .register()) {
            child = services.session(register, today).children().add().id();
        }
        new SettingsFile(home.resolve("config")).change(s -> s.used(folder));
        window = new ProgramWindow(stage, services, today,
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("Övning.varsam")));
        window.show();
        screens = Screens.of(stage, window.tools().theme());
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            window.close();
            return window;
        });
    }

    @Test
    void theUserIsToldAndNothingAcknowledgedIsLost(FxRobot robot) throws Exception {
        unlock(robot);
        type(ChildField.INTERPRETER, "kabul");
        Screens.await(() -> "kabul".equals(saved(ChildField.INTERPRETER)));

        Path aside = Files.move(folder, home.resolve("Papperskorg"));
        type(ChildField.LANGUAGES, "dari");
        told(robot, "refusal.fault.GONE");

        Files.move(aside, folder);
        lock(robot);
        unlock(robot);
        assertThat(saved(ChildField.INTERPRETER)).isEqualTo("kabul");
        assertThat(saved(ChildField.LANGUAGES)).isEmpty();

        lock(robot);
        unlock(robot);
        try (var file = FileChannel.open(folder.resolve("register.db"), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        type(ChildField.LANGUAGES, "dari");
        told(robot, "refusal.fault.DAMAGED");
        lock(robot);
        Screens.await(() -> shows("#passphrase"));
        screens.paste(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> shows(".problem"));
        assertThat(robot.lookup(".problem").queryAllAs(Label.class)).filteredOn(Node::isVisible)
                .extracting(Label::getText).containsOnly(texts.get("refusal.register.damaged"));
        screens.picture("lost-damaged-locked");
    }

    private void unlock(FxRobot robot) {
        Screens.await(() -> shows("#passphrase"));
        screens.paste(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> window.frame().isPresent() && window.tools().isIdle());
        Screens.onFx(() -> {
            window.frame().orElseThrow().show(new Place.ChildPage(child));
            return child;
        });
        Screens.await(() -> window.tools().isIdle());
    }

    private void lock(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Screens.await(() -> shows("#passphrase") && window.tools().isIdle());
    }

    private void type(ChildField field, String text) {
        Screens.onFx(() -> {
            var input = (TextInputControl) stage.getScene().getRoot().lookup("#" + field.name());
            input.requestFocus();
            input.setText(text);
            stage.getScene().getRoot().lookup("#lockButton").requestFocus();
            return input;
        });
    }

    private void told(FxRobot robot, String key) {
        Screens.await(() -> robot.lookup("#dialog-ok").tryQuery().isPresent());
        assertThat(robot.lookup("#dialog .content").queryAs(Label.class).getText()).startsWith(texts.get(key))
                .doesNotContain("Exception").contains("V-");
        Screens.of((Stage) robot.listWindows().getLast(), window.tools().theme())
                .picture("lost-" + key.substring(key.lastIndexOf('.') + 1));
        robot.clickOn("#dialog-ok");
        Screens.await(() -> Window.getWindows().size() == 1);
    }

    private String saved(ChildField field) {
        return window.session().orElseThrow().children().find(child).orElseThrow().facts().text(field);
    }

    private boolean shows(String id) {
        return Screens.onFx(() -> stage.getScene().getRoot().lookup(id) instanceof Node node && node.isVisible()
                && !node.isDisabled());
    }
}
