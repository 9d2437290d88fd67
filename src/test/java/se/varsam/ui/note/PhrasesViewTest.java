package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.note.Phrase;
import se.varsam.ui.Screens;

@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class PhrasesViewTest {
    @TempDir
    Path folder;
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @Test
    void findsChangesAddsAndRemoves(FxRobot robot) throws SQLException {
        try (var rig = new NoteRig(folder)) {
            screens.replace(Screens.onFx(() -> new PhrasesView(rig.desk).root()));
            robot.clickOn("#phrase-filter").write("migrations");
            assertThat(robot.lookup("#phrases").<Phrase>queryListView().getItems()).hasSize(1);
            robot.clickOn("#phrases .list-cell");
            assertThat(robot.lookup("#phrase-abbreviation").queryTextInputControl().getText()).isEqualTo("mv");
            robot.clickOn("#phrase-filter").eraseText(10);
            assertThat(robot.lookup("#phrase-abbreviation").queryTextInputControl().getText()).isEqualTo("mv");
            screens.picture("phrases");
            robot.clickOn("#phrase-new").write("en buss");
            robot.clickOn("#phrase-text");
            screens.paste("Resa med buss till …");
            robot.clickOn("#phrase-save");
            screens.picture("phrases-wrong");
            assertThat(robot.lookup(".problem").queryAllAs(javafx.scene.control.Label.class))
                    .anyMatch(javafx.scene.control.Label::isVisible);
            robot.doubleClickOn("#phrase-abbreviation").eraseText(7).write("buss").clickOn("#phrase-save");
            assertThat(rig.notes.phrases().all()).contains(new Phrase("buss", "Resa med buss till …"));
            assertThat(rig.status.undoable).containsExactly("Ändrade frasen buss");
            robot.clickOn("#phrase-text").type(KeyCode.END).write(" skolan");
            Screens.onFx(() -> {
                robot.lookup("#phrases").<Phrase>queryListView().getSelectionModel().select(0);
                return robot;
            });
            assertThat(rig.notes.phrases().all()).as("what was typed is kept")
                    .contains(new Phrase("buss", "Resa med buss till … skolan"));
            assertThat(robot.lookup("#phrase-abbreviation").queryTextInputControl().getText()).isEqualTo("barnet");
            robot.clickOn("#phrase-filter").write("skolan").clickOn("#phrases .list-cell");
            robot.clickOn("#phrase-remove");
            assertThat(rig.notes.phrases().all()).extracting(Phrase::abbreviation)
                    .doesNotContain("buss");
        }
    }

    @Test
    void twoThousandPhrasesStayUsable(FxRobot robot) throws SQLException {
        try (var rig = new NoteRig(folder)) {
            rig.register.change(w -> {
                for (int i = 0; i < 2_000; i++) {
                    w.phrases().save(new Phrase("f" + i, "Påhittad fras nummer " + i));
                }
            });
            screens.replace(Screens.onFx(() -> new PhrasesView(rig.desk).root()));
            assertThat(robot.lookup("#phrases .list-cell").queryAll()).as("only what is in sight is drawn")
                    .hasSizeLessThan(60);
            robot.clickOn("#phrase-filter").write("nummer 1999");
            assertThat(robot.lookup("#phrases").<Phrase>queryListView().getItems()).containsExactly(
                    new Phrase("f1999", "Påhittad fras nummer 1999"));
        }
    }
}
