package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.register.LogAction;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Screen;

/** The page Registerutdrag over a real register: leave out, save, hand out. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before the test
class ExtractViewTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private Stage stage;
    private Screen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        onFx(() -> {
            button.fire();
            return button;
        });
    }

    @Test
    void whatIsAboutOthersIsLeftOutBeforeItIsHandedOut(FxRobot robot, @TempDir Path folder) throws Exception {
        var background = new FxBackground(ExtractViewTest::fault);
        var drawing = new FxBackground(ExtractViewTest::fault);
        try (Practice practice = Practice.in(folder)) {
            ChildId amina = practice.child("Amina", "Exempel", "2008-12-20");
            var records = practice.children().records();
            records.change(records.add(amina, RecordKind.RELATIVE), RecordField.RELATIVE_NAME, "Påhittad Faster");
            var desk = new DocumentDesk(practice.documents(), practice.children(), practice.episodes(),
                    practice.checklists(), practice.today(), new Paper(Practice.pages(), new FakePrinter(), drawing),
                    new Frame(background, new Visited(), new FakeStatus(), dialogs));
            Screens screens = onFx(() -> {
                screen = new DocumentScreens(desk, Practice.TEXTS).extract(amina, practice.extracts());
                return Screens.show(stage, screen.root(), Screens.WIDTH, 900);
            });
            ListView<ExtractRow> list = robot.lookup("#extract-list").query();
            await(() -> !list.getItems().isEmpty());
            ExtractRow aunt = list.getItems().stream().filter(r -> r.text().contains("Faster")).findFirst()
                    .orElseThrow();
            assertThat(aunt.heading()).isEqualTo("Personer i nätverket");
            onFx(() -> {
                list.getSelectionModel().select(aunt);
                return list;
            });
            press(robot, "#extract-out");
            await(() -> robot.lookup(".label").queryAllAs(Labeled.class).stream()
                    .anyMatch(l -> l.getText().startsWith("Skriv varför")));
            ComboBox<String> reason = robot.lookup("#REASON").query();
            onFx(() -> {
                reason.getEditor().setText("Uppgift om en annan person");
                return reason;
            });
            press(robot, "#extract-out");
            await(() -> list.getItems().stream().anyMatch(r -> r.leftOut().isPresent()));
            await(() -> !robot.lookup("#preview-working").query().isVisible()
                    && !robot.lookup("#preview-page").<Labeled>query().getText().isEmpty());
            screens.picture("extract");

            Path file = folder.resolve("utdrag.json");
            dialogs.willChoose(file);
            press(robot, "#extract-json");
            await(() -> Files.exists(file));
            assertThat(Files.readString(file)).contains("Amina", "Uppgift om en annan person").doesNotContain("Faster");
            assertThat(dialogs.suggested).containsExactly("2026-001-register-extract.json");
            onFx(() -> {
                robot.lookup("#RECIPIENT").<TextField>query().setText("Påhittad Mottagare");
                return robot;
            });
            press(robot, "#extract-hand-out");
            await(() -> !practice.documents().sent(amina).isEmpty());
            SentDocument kept = practice.documents().sent(amina).getFirst();
            assertThat(kept.kind()).isEqualTo(DocumentKind.REGISTER_EXTRACT);
            assertThat(practice.children().changes(amina)).extracting(line -> line.entry().action())
                    .contains(LogAction.SHARED, LogAction.EXPORTED, LogAction.READ);
            onFx(() -> {
                screen.leave();
                return screen;
            });
            await(() -> !background.busy().get() && !drawing.busy().get());
        } finally {
            background.close();
            drawing.close();
        }
    }

    private static void fault(Throwable fault) {
        throw new AssertionError(fault);
    }
}
