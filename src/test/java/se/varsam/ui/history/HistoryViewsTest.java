package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.photo.DrawnPortrait;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** Ändringar and Papperskorg on screen, by keyboard. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class HistoryViewsTest {
    @TempDir
    Path folder;
    private HistoryRig rig;
    private ChildId id;
    private Screens screens;

    @Start
    void start(Stage stage) {
        rig = new HistoryRig(folder);
        id = rig.child("Samir");
        rig.fact(id, ChildField.MARKS, "Ärr över höger ögonbryn. Glasögon med svart båge.\nGår lite framåtlutad.");
        rig.fact(id, ChildField.MOBILE, "070-174 06 05");
        rig.fact(id, ChildField.MOBILE, "070-174 06 06");
        rig.removeOneOfEach(id);
        rig.session.children().addPhoto(id, DrawnPortrait.png(), Optional.of(LocalDate.of(2026, 3, 1)), "");
        rig.session.documents().approve(id, DocumentKind.POLICE_CHECKLIST, "Polisen", "telefon", Optional.empty());
        rig.session.children().opened(id);
        screens = Screens.show(stage, new VBox());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void show(Screen screen) {
        screens.replace(screen.root());
        Screens.onFx(() -> {
            screen.shown();
            return screen;
        });
    }

    @Test
    void theLogIsReadByArrows(FxRobot robot) {
        show(Screens.onFx(() -> new ChangesView(id, rig.desk, rig.visited)));
        TableView<ChangeLine> table = robot.lookup("#history").query();
        assertThat(table.getItems().getFirst().what()).isEqualTo("Läst");
        robot.type(KeyCode.END);
        robot.type(KeyCode.UP);
        assertThat(robot.lookup("#history-after").<TextArea>query().getText()).isEqualTo("Samir");
        robot.type(KeyCode.HOME);
        screens.picture("changes");
        screens.picture("changes", Colours.LIGHT, 150);
        robot.clickOn("#history-child");
        assertThat(rig.visited.places).containsExactly(new Place.ChildPage(id));
    }

    @Test
    void theBinGivesBackByEnter(FxRobot robot) {
        show(Screens.onFx(() -> new BinView(Optional.empty(), rig.desk, rig.visited)));
        ListView<BinLine> list = robot.lookup("#bin").query();
        assertThat(list.getItems()).hasSize(5);
        screens.picture("bin");
        robot.type(KeyCode.ENTER);
        assertThat(list.getItems()).hasSize(4);
        robot.clickOn("#bin-restore");
        assertThat(list.getItems()).hasSize(3);
        assertThat(rig.status.undoable).hasSize(2);
        robot.clickOn("#bin-back");
        assertThat(rig.visited.places).containsExactly(new Place.Preferences());
    }
}
