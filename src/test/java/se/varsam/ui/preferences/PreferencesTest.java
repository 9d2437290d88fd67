package se.varsam.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
import se.varsam.domain.register.Role;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;

/** Inställningar on a real register. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class PreferencesTest {
    @TempDir
    private Path folder;

    private final Visited visited = new Visited();
    private final FakeStatus status = new FakeStatus();
    private Session session;
    private SettingsFile settings;
    private FxBackground background;
    private Screens screens;

    @Start
    void start(Stage stage) {
        session = new TestSessions().create(folder.resolve("Arbete.varsam"));
        settings = new SettingsFile(folder);
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        var place = new StackPane();
        screens = Screens.show(stage, place, Screens.WIDTH, 900);
        var view = new PreferencesView(new PreferencesDesk(session.preferences(), settings, screens.theme(),
                visited, background, status, new Texts()));
        Parent root = view.root();
        place.getChildren().add(root);
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private void loaded(FxRobot robot) {
        Screens.await(() -> "Siv Påhittad".equals(text(robot, "#own-NAME")));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    @Test
    void ownDetailsAreSavedWhenTheFieldIsLeftAndCanBeTakenBack(FxRobot robot) {
        loaded(robot);
        screens.picture("preferences");
        robot.clickOn("#own-UNIT").type(KeyCode.END);
        screens.paste(" norr");
        robot.type(KeyCode.TAB);
        Screens.await(() -> !status.undoable.isEmpty());
        assertThat(session.preferences().own().unit()).isEqualTo("Barnenheten norr");
        Screens.onFx(() -> {
            status.undo();
            return status;
        });
        Screens.await(() -> status.saved == 2);
        assertThat(session.preferences().own()).isEqualTo(TestSessions.OWN);
        assertThat(text(robot, "#own-UNIT")).isEqualTo("Barnenheten");
        Screens.onFx(() -> {
            status.redo();
            return status;
        });
        Screens.await(() -> status.saved == 3);
        assertThat(session.preferences().own().unit()).isEqualTo("Barnenheten norr");
        Screens.onFx(() -> {
            robot.lookup("#about").queryButton().fire();
            return visited;
        });
        Screens.onFx(() -> {
            robot.lookup("#open-phrases").queryButton().fire();
            return visited;
        });
        assertThat(visited.places).containsExactly(new Place.About(), new Place.Phrases());
    }

    @Test
    void theRoleIsChangedByOneClick(FxRobot robot) {
        loaded(robot);
        robot.clickOn("#role-GOD_MAN");
        Screens.await(() -> !status.undoable.isEmpty());
        assertThat(session.preferences().own().role()).isEqualTo(Role.GOD_MAN);
        assertThat(session.preferences().own().name()).isEqualTo("Siv Påhittad");
    }

    @Test
    void theHintAtSharedContactsIsSwitchedOff(FxRobot robot) {
        loaded(robot);
        Screens.onFx(() -> {
            robot.lookup("#hints").queryAs(CheckBox.class).fire();
            return true;
        });
        Screens.await(() -> status.saved == 1);
        assertThat(session.preferences().hintsAtSharedContacts()).isFalse();
    }

    @Test
    void theLookChangesAtOnceAndIsRemembered(FxRobot robot) {
        loaded(robot);
        robot.clickOn("#colours-DARK");
        var seen = new AtomicReference<>(screens.theme().appearance().get());
        assertThat(seen.get().colours()).isEqualTo(Colours.DARK);
        Screens.await(() -> settings.current().appearance().colours() == Colours.DARK);
        assertThat(new SettingsFile(folder).current().appearance().colours()).isEqualTo(Colours.DARK);
    }

    @Test
    void deadlinesAndStandInAreSetByKeyboard(FxRobot robot) {
        loaded(robot);
        Screens.await(() -> text(robot, "#warnDays").equals("14"));
        Screens.onFx(() -> {
            robot.lookup("#warnDays").query().requestFocus();
            return robot;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste("400");
        robot.type(KeyCode.TAB);
        Screens.await(() -> robot.lookup(".problem").queryAll().stream().anyMatch(n -> n.isVisible()));
        robot.type(KeyCode.DOWN).type(KeyCode.TAB);
        screens.paste("Arkivskåpet i rum 214, hylla 3.");
        robot.type(KeyCode.TAB);
        Screens.await(() -> session.preferences().papers().equals("Arkivskåpet i rum 214, hylla 3."));
        Screens.onFx(() -> {
            ((ScrollPane) robot.lookup("#preferences").query()).setVvalue(1);
            return robot;
        });
        screens.picture("preferences-deadlines");
        Screens.onFx(() -> {
            robot.lookup("#warnDays").query().requestFocus();
            return robot;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        screens.paste("7");
        robot.type(KeyCode.TAB);
        Screens.await(() -> status.saved == 3);
        assertThat(session.preferences().warnDays()).isEqualTo(7);
        assertThat(session.preferences().accountMonths()).isEqualTo(12);
        assertThat(session.preferences().papers()).isEqualTo("Arkivskåpet i rum 214, hylla 3.");
    }

    @Test
    void monthsThatCantBeAreRefusedAtTheField(FxRobot robot) {
        loaded(robot);
        Screens.onFx(() -> {
            robot.lookup("#leadMonths").query().requestFocus();
            return robot;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("13").type(KeyCode.ENTER);
        Screens.await(() -> robot.lookup(".problem").queryAll().stream().anyMatch(n -> n.isVisible()));
        assertThat(session.preferences().leadMonths()).isEqualTo(4);
    }
}
