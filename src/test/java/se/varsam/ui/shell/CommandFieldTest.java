package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import se.varsam.i18n.Texts;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** Commands by keyboard alone: the field that finds them, their keys, and the help that tells of them. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class CommandFieldTest {
    @TempDir
    private Path folder;

    private FramePages pages;
    private ChildId child;

    @Start
    void start(Stage stage) {
        pages = new FramePages(stage, folder);
        child = pages.session.children().add().id();
        pages.session.children().change(child, ChildField.FIRST_NAME, "Nydia");
        pages.session.children().change(child, ChildField.PROTECTED_IDENTITY, "yes");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    @SuppressWarnings("unchecked")
    private static List<Hit> hits(FxRobot robot) {
        return robot.lookup("#suggestions").tryQueryAs(ListView.class).map(list -> List.copyOf(list.getItems()))
                .orElse(List.of());
    }

    private static boolean focused(Node node) {
        return Screens.onFx(node::isFocused);
    }

    @Test
    void childrenAndCommandsAreFoundTogether(FxRobot robot) {
        var texts = new Texts();
        pages.screens.pictureOf("command-field", () -> {
            robot.type(KeyCode.ESCAPE);
            control(robot, KeyCode.K);
            // but for the field itself and, in a real register, the clock of an exercise
            Screens.await(() -> hits(robot).size() == Command.values().length - 2);
        }, () -> robot.lookup("#suggestions").query());
        robot.write("ny");
        Screens.await(() -> hits(robot).size() == 4);
        assertThat(hits(robot)).map(hit -> hit.name(texts) + "|" + hit.aside(texts))
                .as("the child first, its name masked").containsExactly("Skyddade personuppgifter|2026-001",
                        "Nytt barn|Ctrl+N", "Ny anteckning|F8", "Ny bevakning|");
        assertThat(hits(robot).getFirst()).asString().doesNotContain("Nydia").doesNotContain("Skyddade");
        assertThat(robot.lookup("#search").query().getAccessibleText()).startsWith("Skyddade personuppgifter");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(pages.shown).endsWith(new Place.NewChild());

        control(robot, KeyCode.K);
        robot.write("las");
        Screens.await(() -> hits(robot).equals(List.of(new Hit.OfCommand(Command.LOCK))));
        robot.type(KeyCode.ENTER);
        assertThat(pages.locked).hasSize(1);
    }

    @Test
    void enterWaitsForWhatWasTyped(FxRobot robot) {
        control(robot, KeyCode.K);
        Screens.await(() -> hits(robot).size() > 2);
        Screens.onFx(() -> {
            var search = robot.lookup("#search").queryTextInputControl();
            search.setText("las");
            Event.fireEvent(search, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                    false));
            return search;
        });
        Screens.await(() -> pages.locked.size() == 1);
        assertThat(pages.shown).containsExactly(new Place.Today());
    }

    @Test
    void escapeGoesBackToWhereTheKeyboardWas(FxRobot robot) {
        Node field = robot.lookup("#field").query();
        assertThat(focused(field)).isTrue();
        control(robot, KeyCode.K);
        robot.write("qqq");
        Screens.await(() -> robot.lookup("#suggestions").tryQuery().isPresent() && hits(robot).isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertThat(focused(field)).isTrue();
        assertThat(robot.lookup("#suggestions").tryQuery()).isEmpty();
        assertThat(robot.lookup("#search").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void theKeysWorkWhereverTheKeyboardIs(FxRobot robot) {
        for (String id : Stream.of("field", "TextArea", "ComboBox", "TableView", "ListView", "CheckBox").toList()) {
            focus(robot, "#" + id);
            control(robot, KeyCode.N);
            assertThat(pages.shown).as(id).endsWith(new Place.NewChild());
            focus(robot, "#" + id);
            robot.type(KeyCode.F1);
            assertThat(robot.lookup("#help").query().isVisible()).as(id).isTrue();
            robot.type(KeyCode.F1);
            focus(robot, "#" + id);
            robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
            assertThat(pages.shown).as(id).endsWith(new Place.Today());
        }
        Screens.onFx(() -> {
            pages.frame.root().getScene().getRoot().requestFocus();
            return pages;
        });
        control(robot, KeyCode.DIGIT4);
        assertThat(pages.shown).as("nowhere").endsWith(new Place.Preferences());
    }

    private static void focus(FxRobot robot, String id) {
        Screens.onFx(() -> {
            robot.lookup(id).query().requestFocus();
            return id;
        });
    }

    @Test
    void theHelpTellsOfThePageOnShow(FxRobot robot) {
        Node field = robot.lookup("#field").query();
        robot.type(KeyCode.F1);
        Node help = robot.lookup("#help").query();
        assertThat(help.isVisible()).isTrue();
        assertThat(focused(robot.lookup("#help-text").query())).isTrue();
        assertThat(robot.lookup("#help-text").query().getAccessibleText()).contains("vad som ska göras för alla barn")
                .contains("Lås registret: Ctrl+L");
        pages.screens.picture("help");
        robot.type(KeyCode.ESCAPE);
        assertThat(help.isVisible()).isFalse();
        assertThat(focused(field)).isTrue();

        robot.clickOn("#helpButton");
        control(robot, KeyCode.DIGIT2);
        assertThat(help.isVisible()).as("stays over the next page").isTrue();
        assertThat(robot.lookup("#help-text").query().getAccessibleText()).contains("alla barnakter");
        robot.clickOn("#help-close");
        assertThat(help.isVisible()).isFalse();
    }

    @Test
    void aNewChildIsAskedForOnceAndNotComeBackTo(FxRobot robot) {
        control(robot, KeyCode.N);
        control(robot, KeyCode.N);
        assertThat(pages.shown).containsExactly(new Place.Today(), new Place.NewChild());
        Screens.onFx(() -> {
            pages.frame.show(new Place.ChildPage(child));
            pages.frame.back();
            return pages;
        });
        assertThat(pages.shown).endsWith(new Place.ChildPage(child), new Place.ChildList());
    }
}
