package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;

/** What the user has said to come back to comes back in Akutläge. */
class FollowUpViewTest extends AwayScreen {
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final String STEP = "miss-soc-4";
    private static final String FOLLOW = "#follow-" + STEP;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aStepComesBackAtItsTimeAndGoesWhenItIsLoggedAgain(FxRobot robot) {
        practice.away(leyla);
        Screens screens = show(leyla);
        List<String> before = rows(robot);
        loggedWithFollowUp(robot, "2026-11-22 09:00");
        await(() -> says(robot, "Följ upp 22 nov kl. 09:00"));
        assertThat(rows(robot)).as("not yet").isEqualTo(before);
        loggedWithFollowUp(robot, "2026-11-21 10:00");
        await(() -> says(robot, "Följ upp kl. 10:00"));
        screens.pictureOf("away-follow-later", () -> {}, () -> robot.lookup("#" + STEP).query());

        clock.move(Duration.ofMinutes(30));
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> says(robot, "Följ upp nu, bestämt till kl. 10:00"));
        List<String> rows = rows(robot);
        List<String> urgent = model.read().get().orElseThrow().now().orElseThrow().steps().stream()
                .filter(s -> s.own() && s.state().ordinal() <= 1).map(s -> s.step().id()).toList();
        assertThat(rows).startsWith(urgent.toArray(String[]::new));
        assertThat(rows.indexOf(STEP)).isEqualTo(urgent.size());
        screens.pictureOf("away-follow", () -> {}, () -> robot.lookup(".away").query());
        screens.pictureOf("away-follow-now", () -> {}, () -> robot.lookup("#" + STEP).query());
        onFx(() -> {
            robot.lookup("#done-" + STEP).queryButton().requestFocus();
            return robot;
        });
        screens.picture("away-follow", Colours.LIGHT, 150);

        press(robot, "#done-" + STEP);
        await(() -> onFx(() -> robot.lookup(FOLLOW).tryQuery().isEmpty()));
    }

    private void loggedWithFollowUp(FxRobot robot, String at) {
        press(robot, "#log-" + STEP);
        onFx(() -> {
            robot.lookup("#away-NOT_REACHED").queryAs(RadioButton.class).setSelected(true);
            robot.lookup("#away-follow").queryAs(TextInputControl.class).setText(at);
            return robot;
        });
        press(robot, "#away-save");
    }

    private static void press(FxRobot robot, String id) {
        onFx(() -> {
            Button button = robot.lookup(id).queryButton();
            button.fire();
            return button;
        });
    }

    private static boolean says(FxRobot robot, String words) {
        return onFx(() -> robot.lookup(FOLLOW).<Labeled>tryQuery()
                .filter(label -> label.getText().replace(NO_BREAK_SPACE, ' ').equals(words)).isPresent());
    }

    private List<String> rows(FxRobot robot) {
        return onFx(() -> robot.lookup(".step").queryAll().stream().map(Node::getId).distinct().toList());
    }
}
