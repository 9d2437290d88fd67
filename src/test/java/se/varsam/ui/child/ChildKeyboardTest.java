package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.i18n.Texts;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** A child is found, made and filled in without a mouse. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ChildKeyboardTest {
    private final Texts texts = new Texts();
    @TempDir
    Path folder;
    private TestDesk desk;
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        desk.child("Nadia", "Fiktiv", "2009-12-05");
        desk.child("Samir", "Påhittad", "2008-12-20");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void list() {
        screens.replace(Screens.onFx(() -> new ChildListView(desk.desk, desk.navigator(), texts)).root());
    }

    @Test
    void typingSearchesArrowsMoveEnterOpens(FxRobot robot) {
        list();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Child second = desk.children.all().getLast();
        assertThat(desk.shown).containsExactly(new Place.ChildPage(second.id()));
        robot.write("nadia").push(KeyCode.ENTER);
        assertThat(desk.shown).last().isEqualTo(new Place.ChildPage(desk.children.all().getFirst().id()));
    }

    @Test
    void aChildIsMadeAndFilledInByKeysAlone(FxRobot robot) {
        list();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Amina").push(KeyCode.TAB).write("Sagosson").push(KeyCode.TAB).push(KeyCode.TAB)
                .push(KeyCode.TAB).push(KeyCode.TAB).write("3/5 2009").push(KeyCode.ENTER);
        Child made = desk.children.all().getLast();
        assertThat(made.shownName()).isEqualTo("Amina Sagosson");
        assertThat(made.birthDates().adultOn()).hasValueSatisfying(d -> assertThat(d).hasToString("2027-05-03"));
        assertThat(desk.shown).containsExactly(new Place.ChildPage(made.id()));

        screens.replace(
                Screens.onFx(() -> new ChildView(made.id(), desk.desk, desk.notes, desk.navigator(), texts)).root());
        Screens.onFx(() -> {
            robot.lookup("#FIRST_NAME").query().requestFocus();
            return true;
        });
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.TAB);
            order.add(focused(robot));
        }
        assertThat(order).startsWith("LAST_NAME", "OTHER_NAMES", "NATIVE_NAME", "IDENTITY_NUMBER", "DOSSIER_NUMBER",
                "LMA_NUMBER", "SEX", "ORIGIN", "PROTECTED_IDENTITY", "add-NAME", "open-ages", "MOBILE");
        assertThat(focused(robot)).isEqualTo("MOBILE");
        robot.write("070-174 06 05").push(KeyCode.TAB);
        assertThat(desk.read(made.id()).facts().text(ChildField.MOBILE)).isEqualTo("070-174 06 05");
    }

    private static String focused(FxRobot robot) {
        Node node = robot.window(0).getScene().getFocusOwner();
        return node.getId() == null ? node.toString() : node.getId();
    }

    @Test
    void aWrongDateIsToldAtItsFieldAndStays(FxRobot robot) {
        Child child = desk.children.all().getFirst();
        screens.replace(
                Screens.onFx(() -> new ChildView(child.id(), desk.desk, desk.notes, desk.navigator(), texts)).root());
        Screens.onFx(() -> {
            robot.lookup("#ARRIVED_ON").query().requestFocus();
            return true;
        });
        robot.write("31 februari 2025").push(KeyCode.TAB);
        TextInputControl field = robot.lookup("#ARRIVED_ON").query();
        assertThat(field.getText()).isEqualTo("31 februari 2025");
        assertThat(field.getAccessibleHelp()).contains("28 dagar");
        screens.picture("child-page-refused");
    }

    @Test
    void everyFieldHasANameForScreenReaders(FxRobot robot) {
        Child child = desk.children.all().getFirst();
        screens.replace(
                Screens.onFx(() -> new ChildView(child.id(), desk.desk, desk.notes, desk.navigator(), texts)).root());
        assertThat(robot.lookup(".text-input, .combo-box").<Node>queryAll())
                .allSatisfy(node -> assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank());
    }
}
