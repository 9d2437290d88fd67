package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.Dialogs.Question;

/** Small windows: what they say, their verbs, their neutral title. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
    private final Texts texts = new Texts();
    private final List<Boolean> answers = new ArrayList<>();
    private FxDialogs dialogs;

    @Start
    void start(Stage stage) {
        Screens screens = Screens.show(stage, new Label("sida"));
        dialogs = new FxDialogs(stage, screens.theme(), texts);
    }

    private void ask(FxRobot robot) {
        WaitForAsyncUtils.asyncFx(() -> answers.add(dialogs.ask(new Question("Ta bort bilden?",
                "Den kan inte tas tillbaka.", "Ta bort"))));
        Screens.await(() -> robot.lookup("#dialog-yes").tryQuery().isPresent());
    }

    @Test
    void theVerbDoesItAndEscapeDoesNot(FxRobot robot) {
        ask(robot);
        assertThat(robot.listWindows()).extracting(w -> ((Stage) w).getTitle()).containsOnly("Varsam");
        assertThat(robot.lookup("#dialog-yes").queryButton().getText()).isEqualTo("Ta bort");
        robot.clickOn("#dialog-yes");
        Screens.await(() -> answers.size() == 1);
        ask(robot);
        robot.type(KeyCode.ESCAPE);
        Screens.await(() -> answers.size() == 2);
        assertThat(answers).containsExactly(true, false);
    }

    /** A file dialog of the system can't be opened here: without its word it would fail only in the real program. */
    @ParameterizedTest
    @EnumSource
    void everyKindOfFileHasItsWord(FileKind kind) {
        assertThat(texts.of(kind)).isNotBlank();
    }

    @Test
    void everyKindOfFileHasAName() {
        for (Dialogs.FileKind kind : Dialogs.FileKind.values()) {
            assertThat(new Texts().of(kind)).isNotBlank();
        }
    }

    @Test
    void aFaultIsToldInWordsWithItsCode(FxRobot robot) {
        WaitForAsyncUtils.asyncFx(() -> dialogs.fault(Refusal.of("refusal.fault.FULL"), "V-12AB"));
        Screens.await(() -> robot.lookup("#dialog-ok").tryQuery().isPresent());
        String said = robot.lookup("#dialog .content").queryAs(Label.class).getText();
        assertThat(said).contains(texts.get("refusal.fault.FULL")).contains("V-12AB");
        robot.clickOn("#dialog-ok");
        Screens.await(() -> Window.getWindows().size() == 1);
    }
}
