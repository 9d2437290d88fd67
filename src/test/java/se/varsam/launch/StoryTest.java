package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** The main job from the first window to the last, on the real program with a real encrypted register. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled when the window starts
class StoryTest {
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PASSPHRASE = "fyra blåmesar över sjön";

    @TempDir
    private Path folder;
    private final Texts texts = new Texts();
    private ProgramWindow window;
    private Screens screens;

    @Start
    void start(Stage stage) {
        var services = new Services(Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC), texts, Map.of(),
                "konto", new Argon2Cost(8 * 1024, 1, 1));
        window = new ProgramWindow(stage, services, () -> TODAY,
                new ProgramWindow.Folders(folder.resolve("settings"), folder, folder.resolve("practice.varsam")));
        screens = Screens.of(stage, window.tools().theme());
        window.show();
    }

    @Test
    void theMainJobFromFirstStartToTheRecoveryKey(FxRobot robot) throws Exception {
        String recoveryKey = createRegister(robot);
        Child child = enterChild(robot);
        seeTheDates(robot, child);
        writeTheAgeUpAndTakeItBack(robot, child);
        approve(robot, child, DocumentKind.POLICE_CHECKLIST);
        approve(robot, child, DocumentKind.CONCERN_REPORT);
        lock(robot);
        robot.clickOn("#passphrase");
        screens.type(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        allIsThere(child);
        lock(robot);
        robot.clickOn("#other");
        robot.clickOn("#recoveryKey");
        screens.type(recoveryKey.toLowerCase());
        robot.type(KeyCode.ENTER);
        allIsThere(child);
        Screens.onFx(() -> {
            window.close();
            return true;
        });
        assertThat(folder.resolve("Register.varsam")).isDirectory();
        noNameOnDisk();
    }

    private String createRegister(FxRobot robot) {
        robot.clickOn("#create");
        robot.clickOn("#role-SOCIAL_SECRETARY");
        robot.clickOn("#municipality");
        screens.type("Provköping");
        robot.clickOn("#name");
        screens.type("Kim Övningsson");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#passphrase");
        screens.type(PASSPHRASE);
        robot.clickOn("#again");
        screens.type(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> robot.lookup(".key-text").queryAll().size() > 1);
        String key = robot.lookup(".key-text").queryAll().stream().map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining(" "));
        robot.clickOn("#next");
        robot.clickOn("#answer");
        screens.type(key.toLowerCase());
        robot.clickOn("#check");
        Screens.await(() -> window.session().isPresent());
        calm();
        screens.picture("story-1-empty");
        return key;
    }

    private Child enterChild(FxRobot robot) {
        go(new Place.ChildList());
        press(robot, "#create");
        robot.clickOn("#new-FIRST_NAME");
        screens.type("Åsa");
        robot.clickOn("#new-LAST_NAME");
        screens.type("Påhittad");
        press(robot, "#new-create");
        Child child = session().children().all().getFirst();
        type(robot, "#LANGUAGES", "dari");
        go(new Place.Age(child.id()));
        press(robot, "#add");
        choose(robot, "#age-kind", AgeDecision.Kind.REGISTERED);
        type(robot, "#age-birth-date", "2008-12-20");
        type(robot, "#age-valid-from", "2025-01-10");
        type(robot, "#age-learned-on", "2025-01-10");
        press(robot, "#age-save");
        go(new Place.ChildPage(child.id()));
        choose(robot, "#asylum-status", AsylumStatus.SEEKER);
        type(robot, "#asylum-day", "2025-01-10");
        press(robot, "#asylum-save");
        screens.picture("story-2-child");
        return session().children().find(child.id()).orElseThrow();
    }

    private void seeTheDates(FxRobot robot, Child child) {
        assertThat(session().children().find(child.id()).orElseThrow().birthDates().adultOn())
                .contains(LocalDate.of(2026, 12, 20));
        go(new Place.Checklists(child.id(), java.util.Optional.empty()));
        screens.picture("story-3-checklists");
        String before18 = "20 aug–19 dec";
        Map.of("a18-mv-1", "omkring 20 sep", "a18-mv-2", "20 aug–20 okt", "a18-soc-1", "20 okt–20 nov", "a18-soc-5",
                "20 aug–7 nov", "a18-mv-3", "8 nov–22 nov", "a18-soc-9", "20 aug–29 nov", "a18-mv-4", "20 aug–6 dec",
                "a18-soc-2", before18, "a18-gm-1", before18, "a18-soc-7", before18)
                .forEach((item, when) -> assertThat(text(robot, "#when-" + item)).as(item).isEqualTo(when));
        assertThat(text(robot, "#when-a18-mv-5")).contains("väntar");
        assertThat(text(robot, "#when-a18-soc-3")).contains("väntar");
    }

    private void writeTheAgeUpAndTakeItBack(FxRobot robot, Child child) throws Exception {
        var before = items(child);
        go(new Place.Age(child.id()));
        press(robot, "#add");
        choose(robot, "#age-kind", AgeDecision.Kind.TEMPORARY);
        type(robot, "#age-birth-date", "2008-03-03");
        type(robot, "#age-valid-from", "2026-11-12");
        type(robot, "#age-learned-on", "2026-11-16");
        Screens.await(() -> robot.lookup("#what-if-sentence").tryQuery().isPresent());
        assertThat(text(robot, "#what-if-sentence"))
                .contains("Fyllde 18 den 3 mars 2026 i stället för 20 december 2026")
                .contains("Nio åtgärder ska göras nu").contains("Fyra åtgärder bortfaller");
        screens.picture("story-4-what-if");
        press(robot, "#age-save");
        assertThat(items(child).get("rea-mv-2")).contains("Now");
        assertThat(items(child).get("a18-mv-1")).contains("Lapsed");
        Screens.onFx(() -> {
            robot.lookup("#history").<TableView<?>>query().getSelectionModel().select(0);
            return true;
        });
        press(robot, "#age-reversed");
        press(robot, "#age-save");
        assertThat(items(child)).isEqualTo(before);
        screens.picture("story-5-reversed");
    }

    private void approve(FxRobot robot, Child child, DocumentKind kind) {
        go(new Place.Form(child.id(), kind));
        Screens.await(() -> robot.lookup("#preview-page").tryQuery().isPresent()
                && text(robot, "#preview-page").contains("av"));
        screens.picture("story-6-" + kind.code());
        press(robot, "#approve");
        type(robot, "#recipient", "Påhittad mottagare");
        press(robot, "#approve-confirm");
        Screens.await(() -> robot.lookup("#approved").tryQuery().isPresent());
        assertThat(session().documents().sent(child.id())).first()
                .satisfies(sent -> assertThat(sent.kind()).isEqualTo(kind))
                .satisfies(sent -> assertThat(session().documents().pdf(sent).toOptional()).isPresent());
    }

    private void lock(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        Screens.await(() -> window.session().isEmpty() && robot.lookup("#unlock-card").tryQuery().isPresent());
        calm();
        screens.picture("story-7-locked");
        assertThat(robot.lookup(".label").queryAll().stream().map(n -> ((Labeled) n).getText()))
                .noneMatch(t -> t != null && t.contains("Påhittad"));
    }

    private void allIsThere(Child child) {
        Screens.await(() -> window.session().isPresent());
        calm();
        Child again = session().children().find(child.id()).orElseThrow();
        assertThat(again.facts()).isEqualTo(child.facts());
        assertThat(again.birthDates().entries()).hasSize(2);
        assertThat(again.birthDates().adultOn()).contains(LocalDate.of(2026, 12, 20));
        assertThat(session().documents().sent(child.id())).hasSize(2);
    }

    private void noNameOnDisk() throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
                        .as(file.toString()).doesNotContain("Påhittad").doesNotContain("2008-12-20");
            }
        }
    }

    private Map<String, String> items(Child child) {
        return session().checklists().of(child.id()).stream().collect(
                Collectors.toMap(d -> d.item().id(), (DueItem d) -> d.days() + " " + d.state()));
    }

    private Session session() {
        return window.session().orElseThrow();
    }

    private void go(Place place) {
        Screens.onFx(() -> {
            window.frame().orElseThrow().show(place);
            return true;
        });
        calm();
    }

    private void press(FxRobot robot, String button) {
        Screens.onFx(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        calm();
    }

    /** Types into a field that may lie below the fold, and leaves it. */
    private void type(FxRobot robot, String field, String text) {
        TextInputControl input = robot.lookup(field).query();
        Screens.onFx(() -> {
            input.requestFocus();
            input.setText("");
            return true;
        });
        screens.type(text);
        robot.type(KeyCode.TAB);
        calm();
    }

    private <T> void choose(FxRobot robot, String box, T value) {
        Screens.onFx(() -> {
            robot.lookup(box).<ComboBox<T>>query().setValue(value);
            return true;
        });
        calm();
    }

    private static String text(FxRobot robot, String label) {
        Node node = robot.lookup(label).query();
        return ((Labeled) node).getText().replace(NO_BREAK_SPACE, ' ');
    }

    private void calm() {
        waitForFxEvents();
        Screens.await(() -> window.tools().isIdle());
        waitForFxEvents();
    }
}
