package se.varsam.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
import se.varsam.domain.child.ChildId;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.service.TraffickingService.Field;
import se.varsam.service.TraffickingService.Suspicion;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Place;

/** It is Saturday 21 November 2026. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class TraffickingViewTest {
    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private TraffickingView view;
    private ChildId child;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        child = practice.child("Amina", "Exempel", "2010-12-20");
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show() {
        var desk = new ChecklistDesk(practice.checklists(), practice.children(), practice.preferences(), background,
                visited, status, new ChecklistDesk.Dates(practice.today()::date, Practice.dates()));
        var model = new TraffickingViewModel(child, desk, Practice.TEXTS, ManualPause::new);
        Screens screens = onFx(() -> {
            view = new TraffickingView(model, Practice.TEXTS);
            var scroll = new ScrollPane(view.root());
            scroll.setFitToWidth(true);
            Screens shown = Screens.show(stage, scroll);
            view.shown();
            return shown;
        });
        await(() -> onFx(() -> model.read().get().isPresent()));
        return screens;
    }

    private Suspicion suspicion() {
        return practice.checklists().trafficking().of(child);
    }

    private String texts(FxRobot robot) {
        return onFx(() -> String.join("\n", robot.from(view.root()).lookup(".label").queryAllAs(Labeled.class)
                .stream().filter(label -> label.isVisible()).map(Labeled::getText).toList()));
    }

    private static void type(FxRobot robot, String id, String text) {
        onFx(() -> {
            robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text);
            return text;
        });
    }

    private static void press(FxRobot robot, String id) {
        onFx(() -> {
            robot.lookup("#" + id).queryButton().fire();
            return id;
        });
    }

    @Test
    void isStartedByKeyboardAloneEndedAndUndone(FxRobot robot) {
        Screens screens = show();
        screens.picture("trafficking");
        screens.picture("trafficking", Colours.LIGHT, 150);
        await(() -> onFx(() -> robot.lookup("#SEEN").query().isFocused()));
        robot.write("hämtades av okänd vuxen").push(KeyCode.TAB);
        robot.write("19 nov").push(KeyCode.TAB).push(KeyCode.SPACE);
        await(() -> status.undoable.size() == 1);
        await(() -> texts(robot).contains("Sedan 2026-11-19. 0 av 5 åtgärder är bockade."));
        assertThat(suspicion().running().orElseThrow().run().startedOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        screens.picture("trafficking-runs");
        press(robot, "traf-list");
        assertThat(visited.places).endsWith(new Place.Checklists(child, Optional.of("traf-1")));

        press(robot, "traf-end");
        await(() -> texts(robot).contains("Skriv varför listan avslutas"));
        type(robot, "ENDED_BECAUSE", "Polisen utreder.");
        press(robot, "traf-end");
        await(() -> texts(robot).contains("2026-11-19 till 2026-11-21. Sett: hämtades av okänd vuxen"));
        assertThat(suspicion().running()).isEmpty();
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> texts(robot).contains("Sedan 2026-11-19."));
        assertThat(suspicion().running()).isPresent();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatIsTyped(FxRobot robot) {
        show();
        press(robot, "traf-begin");
        await(() -> texts(robot).contains("Skriv vad som har setts eller hörts"));
        type(robot, "SEEN", "halvt skrivet");
        type(robot, "SEEN_ON", "i torsdags nån gång");
        onFx(() -> {
            view.leave();
            return view;
        });
        await(() -> suspicion().drafts().size() == 2);
        show();
        await(() -> onFx(() -> robot.lookup("#SEEN").queryAs(TextInputControl.class).getText())
                .equals("halvt skrivet"));
        assertThat(onFx(() -> robot.lookup("#SEEN_ON").queryAs(TextInputControl.class).getText()))
                .isEqualTo("i torsdags nån gång");
        press(robot, "traf-begin");
        await(() -> texts(robot).contains("Datumet går inte att läsa"));
        assertThat(suspicion().drafts()).containsOnlyKeys(Field.SEEN.name(), Field.SEEN_ON.name());
        assertThat(suspicion().runs()).isEmpty();
    }

    @Test
    void saysWhomToRing(FxRobot robot) {
        show();
        assertThat(texts(robot)).contains("numret är okänt");
        practice.preferences().contacts().change(ContactKind.TRAFFICKING, ContactField.NUMBER, "0100-00 00 00");
        show();
        await(() -> texts(robot).contains("NMT eller regionkoordinatorn: 0100-00 00 00"));
    }
}
