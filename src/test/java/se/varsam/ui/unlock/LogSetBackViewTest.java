package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.register.LogSetBack.Cause;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;

/** A log that has gone backwards, told on the way in. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class LogSetBackViewTest {
    private final List<String> chosen = new ArrayList<>();
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new StackPane());
    }

    private void show(Cause cause) {
        LogSetBackView view = Screens.onFx(() -> new LogSetBackView(new Texts(),
                new LogSetBack(new LogHead(1204, "a".repeat(64)), new LogHead(1187, "b".repeat(64)), cause),
                () -> chosen.add("lock"), () -> chosen.add("go on")));
        screens.replace(Screens.onFx(() -> {
            var card = new StackPane(view.root());
            card.getStyleClass().add("entrance");
            card.getStylesheets().add(String.valueOf(Entrance.class.getResource("unlock.css")));
            return card;
        }));
        Screens.onFx(() -> {
            view.shown();
            return view;
        });
    }

    @Test
    void theSafeWayIsTheReadyOne(FxRobot robot) {
        show(Cause.UNKNOWN);
        assertThat(robot.lookup("#log-back-what").<Labeled>query().getText()).contains("äldre");
        assertThat(robot.lookup("#log-back-numbers").<Labeled>query().getText())
                .matches(".* 1.204 rader .* 1.187 nu\\.");
        screens.picture("log-back");
        screens.picture("log-back", Colours.LIGHT, 150);
        robot.type(KeyCode.ENTER);
        show(Cause.UNKNOWN);
        robot.clickOn("#log-back-accept");
        show(Cause.RESTORED);
        assertThat(robot.lookup("#log-back-what").<Labeled>query().getText()).contains("återställt");
        screens.picture("log-back-restored", Colours.LIGHT, 100);
        robot.type(KeyCode.ENTER);
        assertThat(chosen).containsExactly("lock", "go on", "go on");
    }
}
