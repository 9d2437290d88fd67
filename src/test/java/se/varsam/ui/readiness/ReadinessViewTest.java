package se.varsam.ui.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.readiness.Readiness;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class ReadinessViewTest {
    private final Visited visited = new Visited();
    private final FakeStatus status = new FakeStatus();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private ReadinessDesk desk;
    private ChildId amina;
    private ChildId hidden;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2010-12-20");
        Map.of(ChildField.MOBILE, "0700-00 00 00", ChildField.HAIR, "svart, axellångt", ChildField.LANGUAGES,
                "dari", ChildField.SOCIAL_MEDIA, "Påhittegram: amina.exempel", ChildField.SEX, "female",
                ChildField.ARRIVED_ON, "2025-02-15", ChildField.SCHOOL_NAME, "Påhittsskolan")
                .forEach((field, value) -> practice.children().change(amina, field, value));
        hidden = practice.child("Hemlig", "Person", "2009-12-05");
        practice.children().change(hidden, ChildField.PROTECTED_IDENTITY, "yes");
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        desk = new ReadinessDesk(practice.documents().readiness(), practice.preferences().contacts(),
                practice.children(), background, visited, status, Practice.TEXTS);
    }

    @AfterEach
    void close() {
        background.close();
        practice.close();
    }

    private Screens show(java.util.function.Supplier<Screen> page) {
        return onFx(() -> {
            Screen view = page.get();
            Screens shown = Screens.show(stage, view.root());
            view.shown();
            return shown;
        });
    }

    private Screens showAll(FxRobot robot) {
        Screens screens = show(() -> new ReadinessView(desk));
        await(() -> table(robot).getItems().size() == 2);
        return screens;
    }

    private static TableView<Readiness> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private Screens showOne(FxRobot robot, ChildId child) {
        Screens screens = show(() -> new ChildReadinessView(child, desk));
        await(() -> !text(robot, "#heading").isEmpty());
        return screens;
    }

    private static String text(FxRobot robot, String query) {
        return onFx(() -> robot.lookup(query).<Labeled>query().getText());
    }

    private static boolean there(FxRobot robot, String query) {
        return onFx(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    private static boolean shows(FxRobot robot, String text) {
        return onFx(() -> robot.lookup(node -> node instanceof Labeled label && label.isVisible()
                && text.equals(label.getText())).tryQuery().isPresent());
    }

    @Test
    void theWorstStandsFirstAndIsOpenedByKeyboard(FxRobot robot) {
        Screens screens = showAll(robot);
        assertThat(table(robot).getItems()).extracting(r -> r.child().id()).containsExactly(hidden, amina);
        screens.picture("readiness");
        screens.picture("readiness", Colours.LIGHT, 150);
        screens.picture("readiness", Colours.HIGH_CONTRAST, 100);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> visited.places.size() == 1);
        assertThat(visited.places).containsExactly(new Place.Readiness(Optional.of(amina)));
    }

    @Test
    void protectedNamesAreHiddenUntilAskedFor(FxRobot robot) {
        showAll(robot);
        assertThat(shows(robot, "Hemlig Person")).isFalse();
        assertThat(shows(robot, "Amina Exempel")).isTrue();
        onFx(() -> {
            robot.lookup("#reveal").queryButton().fire();
            return robot;
        });
        await(() -> shows(robot, "Hemlig Person"));
        showOne(robot, hidden);
        assertThat(text(robot, "#heading")).doesNotContain("Hemlig");
        assertThat(shows(robot, "Hemlig")).isFalse();
        onFx(() -> {
            robot.lookup("#reveal").queryButton().fire();
            return robot;
        });
        await(() -> shows(robot, "Hemlig"));
        assertThat(text(robot, "#heading")).contains("Hemlig Person");
    }

    @Test
    void aNumberIsUnknownUntilItIsTypedAndCanBeTakenBack(FxRobot robot) {
        Screens screens = showAll(robot);
        assertThat(there(robot, "#unknown-SOCIALJOUR")).isTrue();
        TextField number = robot.lookup("#contact-SOCIALJOUR-NUMBER").query();
        assertThat(number.getAccessibleText()).isEqualTo("Socialjour: Telefon");
        onFx(() -> {
            number.requestFocus();
            return number;
        });
        screens.type("0100-00 00 00");
        robot.type(KeyCode.ENTER);
        await(() -> !there(robot, "#unknown-SOCIALJOUR")
                && practice.preferences().contacts().all().getFirst().canBeRung());
        screens.picture("readiness-contact");
        await(() -> !status.undoable.isEmpty());
        assertThat(status.undoable).containsExactly("Ändrade egna kontakter");
        onFx(() -> {
            status.undo();
            return status;
        });
        await(() -> there(robot, "#unknown-SOCIALJOUR")
                && !practice.preferences().contacts().all().getFirst().canBeRung());
        assertThat(practice.preferences().contacts().all()).noneMatch(c -> c.kind() == ContactKind.LOCAL_POLICE
                && !c.text(ContactField.NUMBER).isEmpty());
    }

    @Test
    void theSheetToFillInIsOneButtonAway(FxRobot robot) {
        showOne(robot, amina);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        await(() -> visited.places.size() == 1);
        assertThat(visited.places).containsExactly(new Place.Form(amina, DocumentKind.READINESS_SHEET));
    }

    @Test
    void whatIsMissingLeadsToItsField(FxRobot robot) {
        Screens screens = showOne(robot, amina);
        assertThat(there(robot, "#first-photograph")).isTrue();
        assertThat(there(robot, "#missing-marks")).isTrue();
        assertThat(there(robot, "#missing-mobile")).isFalse();
        assertThat(shows(robot, "svart, axellångt")).isTrue();
        screens.picture("readiness-child");
        screens.picture("readiness-child", Colours.LIGHT, 150);
        for (String id : new String[]{"missing-marks", "missing-photograph", "missing-address", "missing-school"}) {
            onFx(() -> {
                robot.lookup("#" + id).query().requestFocus();
                return robot;
            });
            robot.type(KeyCode.SPACE);
        }
        await(() -> visited.places.size() == 4);
        assertThat(visited.places).containsExactly(new Place.ChildPage(amina, Optional.of("MARKS")),
                new Place.ChildPage(amina, Optional.of("PHOTO")),
                new Place.ChildPage(amina, Optional.of("PLACEMENT")),
                new Place.ChildPage(amina, Optional.of("SCHOOL_CLASS")));
    }
}
