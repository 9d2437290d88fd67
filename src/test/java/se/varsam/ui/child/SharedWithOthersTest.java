package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;

/** What a child's page says of another card with the same number or contact, and never whose by name. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class SharedWithOthersTest {
    @TempDir
    static Path folder;
    private static TestDesk desk;
    private static ChildId busy;

    private final Texts texts = new Texts();
    private Screens screens;

    @BeforeAll
    static void people() throws SQLException {
        desk = new TestDesk(folder);
        busy = desk.child("Amina", "Sagosson", "2009-05-05").id();
    }

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void open() {
        show(busy);
    }

    private void show(ChildId id) {
        screens.replace(Screens.onFx(() -> new ChildView(id, desk.desk, desk.notes, desk.navigator(), texts).root()));
    }

    @Test
    void cardsThatShareANumberNameEachOtherUntilTheyAreMarkedAndUndone(FxRobot robot) {
        ChildId same = desk.child("Amina", "Sagoson", "2009-05-05").id();
        desk.fact(busy, ChildField.LMA_NUMBER, "12-345678");
        desk.fact(same, ChildField.LMA_NUMBER, "12-345678");
        show(busy);
        assertThat(robot.lookup(".double-shared").queryAll()).hasSize(1);
        screens.picture("child-double", Colours.LIGHT, 100);
        robot.lookup(".double-shared .button").queryAll().stream().map(Button.class::cast)
                .filter(b -> !b.getStyleClass().contains("double-open")).forEach(b -> Screens.onFx(() -> {
                    b.fire();
                    return b;
                }));
        assertThat(desk.children.duplicates().linked(same)).hasSize(1);
        assertThat(robot.lookup(".double-linked").queryAll()).hasSize(1);
        Screens.onFx(() -> {
            desk.status.undo();
            return true;
        });
        assertThat(robot.lookup(".double-linked").queryAll()).isEmpty();
        desk.fact(busy, ChildField.LMA_NUMBER, "");
        show(same);
        assertThat(robot.lookup(".double-shared").queryAll()).isEmpty();
    }

    @Test
    void aContactInARecordIsHintedAtToo(FxRobot robot) {
        ChildId other = desk.child("Yusuf", "Ovisson", "2010-01-01").id();
        var records = desk.children.records();
        records.change(records.add(other, RecordKind.RELATIVE), RecordField.RELATIVE_PHONE, "070-174 06 98");
        Screens.onFx(() -> {
            robot.lookup("#add-RELATIVE").<Button>query().fire();
            return true;
        });
        Screens.await(() -> robot.lookup("#RELATIVE_PHONE").tryQuery().isPresent());
        Node field = robot.lookup("#RELATIVE_PHONE").query();
        Screens.onFx(() -> {
            field.requestFocus();
            ((TextInputControl) field).setText("0701740698");
            robot.lookup("#RELATIVE_NOTE").query().requestFocus();
            return true;
        });
        String number = desk.read(other).fileNumber().toString();
        Screens.await(() -> field.getAccessibleHelp().contains(number));
        assertThat(field.getAccessibleHelp()).doesNotContain("Yusuf");
    }

    @Test
    void aContactThatStandsWithAnotherChildTooIsHintedAtQuietly(FxRobot robot) {
        ChildId other = desk.child("Farid", "Ovisson", "2010-01-01").id();
        desk.fact(other, ChildField.RELATIVES, "Farbror, 070-174 06 99");
        Node field = robot.lookup("#RELATIVES").query();
        Screens.onFx(() -> {
            field.requestFocus();
            ((TextInputControl) field).setText("Kusin 0701740699");
            robot.lookup("#SIBLINGS").query().requestFocus();
            return true;
        });
        String number = desk.read(other).fileNumber().toString();
        assertThat(field.getAccessibleHelp()).contains(number).doesNotContain("Farid");
        Screens.onFx(() -> {
            robot.lookup("#to-NETWORK").<Button>query().fire();
            return true;
        });
        screens.picture("child-contact-hint", Colours.LIGHT, 100);
    }
}
