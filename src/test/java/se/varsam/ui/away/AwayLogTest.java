package se.varsam.ui.away;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.time.Duration;
import java.time.LocalDateTime;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.Role;

/** The log of Akutläge: forms typed in, put right, taken back, left half typed. */
class AwayLogTest extends AwayScreen {
    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void isLoggedByKeyboardAloneAndUndone(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        show(leyla);
        assertThat(texts(robot, ".away-head")).contains("15 h 50 min", "Polisanmälan senast 2026-11-21 17:40, vänta",
                "8 h 10 min kvar", "Dag 2 av 90", "lördag 20 februari 2027");
        await(() -> focused(stage, "away-phone"));
        tabTo(robot, "log-miss-gm-1");
        robot.push(KeyCode.SPACE);
        await(() -> focused(stage, "away-who"));
        robot.write("Vakthavande").push(KeyCode.ENTER);
        await(() -> status.undoable.size() == 1 && robot.lookup("#away-who").tryQuery().isEmpty());

        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.report().at()).isEqualTo(LocalDateTime.parse("2026-11-21T09:30"));
            assertThat(entry.report().who()).contains("Vakthavande");
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Komplettera vid behov"));
        assertThat(texts(robot, ".away-head")).contains("Polisen är underrättad");
        assertThat(focused(stage, "log-miss-gm-1")).as("the keyboard stays").isTrue();

        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Senast 21\u00a0nov 17:40"));
        assertThat(log()).isEmpty();
        onFx(() -> {
            status.redo();
            return status;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Komplettera vid behov"));
    }

    @Test
    void oneClickLogsOrConfirmsNow(FxRobot robot) {
        practice.away(leyla);
        show(leyla);
        onFx(() -> {
            robot.lookup("#done-miss-soc-1").queryButton().fire();
            robot.lookup("#done-miss-gm-1").queryButton().fire();
            return robot;
        });
        await(() -> status.undoable.size() == 2);
        await(() -> texts(robot, "#miss-soc-1").contains("Klar"));
        assertThat(log()).extracting(entry -> entry.report().who()).containsExactly("Siv Påhittad", "");
        assertThat(texts(robot, "#miss-gm-1")).contains("Komplettera vid behov", "2026-11-21 09:30");
        clock.move(Duration.ofMinutes(14 * 60 + 29));
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> texts(robot, ".away-head").contains("Dag 2 av 90"));
        clock.move(Duration.ofMinutes(1)); // midnight passes while the page is open
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> texts(robot, ".away-head").contains("Dag 3 av 90"));
        assertThat(robot.lookup("#miss-soc-1").tryQuery()).as("done in the first days").isEmpty();
    }

    @Test
    void aRefusedTimeIsToldAndNothingTypedIsLostAsMinutesPass(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        show(leyla);
        onFx(() -> {
            robot.lookup("#log-miss-gm-2").queryButton().fire();
            robot.lookup("#away-when").queryAs(TextInputControl.class).setText("23:59");
            robot.lookup("#away-outcome").queryAs(TextInputControl.class).setText("halvt skrivet");
            robot.lookup("#away-save").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#miss-gm-2").contains("Tiden har inte varit än"));
        clock.move(Duration.ofHours(9));
        onFx(() -> {
            model.load();
            return model;
        });
        await(() -> texts(robot, ".away-head").contains("24 h 50 min"));
        assertThat(texts(robot, ".away-head"))
                .contains("skulle ha gjorts senast 2026-11-21 17:40, för 0 h 50 min sedan");
        assertThat(onFx(() -> robot.lookup("#away-outcome").queryAs(TextInputControl.class).getText()))
                .isEqualTo("halvt skrivet");
        onFx(() -> {
            robot.lookup("#away-cancel").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#miss-gm-1").contains("Försenad"));
        assertThat(log()).isEmpty();
    }

    @Test
    void whatIsHalfTypedInTheLogIsThereAgain(FxRobot robot) {
        as(Role.GOD_MAN);
        practice.away(leyla);
        logged("miss-bo-2", Result.DONE, "2026-11-20T18:20", "Jourpersonal", "");
        long line = log().getFirst().id();
        show(leyla);
        onFx(() -> {
            robot.lookup("#log-miss-gm-2").queryButton().fire();
            robot.lookup("#away-outcome").queryAs(TextInputControl.class).setText("halvt skrivet");
            robot.lookup("#away-who").queryAs(TextInputControl.class).setText("");
            robot.lookup("#away-NOT_REACHED").<RadioButton>query().setSelected(true);
            screen.leave();
            return screen;
        });
        show(leyla);
        await(() -> robot.lookup("#away-outcome").tryQuery().isPresent());
        assertThat(onFx(() -> robot.lookup("#away-outcome").queryAs(TextInputControl.class).getText()))
                .isEqualTo("halvt skrivet");
        assertThat(onFx(() -> robot.lookup("#away-who").queryAs(TextInputControl.class).getText())).isEmpty();
        assertThat(onFx(() -> robot.lookup("#away-NOT_REACHED").<RadioButton>query().isSelected())).isTrue();
        await(() -> focused(stage, "away-phone"));
        onFx(() -> {
            robot.lookup("#away-save").queryButton().fire();
            return robot;
        });
        await(() -> log().size() == 2 && robot.lookup("#away-outcome").tryQuery().isEmpty());
        onFx(() -> {
            robot.lookup("#correct-" + line).queryButton().fire();
            robot.lookup("#away-note").queryAs(TextInputControl.class).setText("tillagt");
            screen.leave();
            return screen;
        });
        show(leyla);
        await(() -> robot.lookup("#away-note").tryQuery().isPresent());
        onFx(() -> {
            robot.lookup("#away-cancel").queryButton().fire();
            return robot;
        });
        await(() -> robot.lookup("#away-note").tryQuery().isEmpty());
        assertThat(away.calls().typing(practice.episodes().current(leyla).orElseThrow())).isEmpty();
    }

    @Test
    void aLineOfTheLogIsPutRightAndTakenBack(FxRobot robot) {
        practice.away(leyla);
        logged("miss-soc-2", Result.NOT_REACHED, "2026-11-21T09:05", "Gun Påhittad", "");
        logged("miss-bo-2", Result.DONE, "2026-11-20T18:20", "Jourpersonal", "");
        long first = log().getFirst().id();
        show(leyla);
        assertThat(log()).extracting(StepEntry::step).as("as it happened").containsExactly("miss-bo-2", "miss-soc-2");
        onFx(() -> {
            robot.lookup("#correct-" + first).queryButton().fire();
            robot.lookup("#away-outcome").queryAs(TextInputControl.class).setText("Skickad till jouren");
            robot.lookup("#away-save").queryButton().fire();
            return robot;
        });
        await(() -> texts(robot, "#entry-" + first).contains("Skickad till jouren"));
        onFx(() -> {
            robot.lookup("#takeBack-" + first).queryButton().fire();
            return robot;
        });
        await(() -> robot.lookup("#entry-" + first).tryQuery().isEmpty());
        assertThat(log()).hasSize(1);
    }
}
