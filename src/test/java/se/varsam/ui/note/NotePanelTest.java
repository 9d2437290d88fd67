package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
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
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteKind;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.ChildPicker;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.shell.FrameTools;
import se.varsam.ui.shell.FrameView;
import se.varsam.ui.shell.Pages;

/** The panel in the real frame, by keyboard: opened anywhere with F8, kept by Esc, lock and all else. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class NotePanelTest {
    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Place> shown = new ArrayList<>();
    private Session session;
    private FxBackground background;
    private FrameView frame;
    private Screens screens;
    private ChildId child;
    private int refreshed;

    @Start
    void start(Stage stage) {
        session = new TestSessions().create(folder.resolve("Arbete.varsam"));
        child = session.children().add().id();
        session.children().change(child, ChildField.FIRST_NAME, "Amina");
        session.children().change(child, ChildField.LAST_NAME, "Påhittad");
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        frame = new FrameView(session, new FrameTools(background, texts, TestSessions.CLOCK), new TestPages(),
                _ -> frame.leave());
        screens = Screens.show(stage, frame.root(), 1280, 800);
        frame.begin();
    }

    private final class TestPages implements Pages {
        @Override
        public Screen page(Place place, Navigator navigator, Status status) {
            shown.add(place);
            var title = new Label("En sida");
            title.getStyleClass().add("page-title");
            var field = new TextField();
            field.setId("page-field");
            var page = new VBox(title, field);
            page.getStyleClass().add("page");
            return new Screen() {
                @Override
                public Parent root() {
                    return page;
                }

                @Override
                public String title() {
                    return "";
                }

                @Override
                public void shown() {
                    field.requestFocus();
                }

                @Override
                public void refresh() {
                    refreshed++;
                }
            };
        }

        @Override
        public Optional<Panel> panel(Navigator navigator, Status status, ChildPicker picker, Runnable changed) {
            return Optional.of(new NotePanelView(new NoteDesk(session.notes(), session.children(), background, status,
                    dialogs, FxPause::whileTyping, texts), navigator, picker, changed));
        }
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private void onChild() {
        Screens.onFx(() -> {
            frame.show(new Place.ChildPage(child));
            return child;
        });
    }

    private static void open(FxRobot robot) {
        robot.type(KeyCode.F8);
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#note-panel").query().isVisible();
    }

    private static TextArea text(FxRobot robot) {
        return robot.lookup("#note-panel #TEXT").query();
    }

    private List<Note> notes() {
        return session.notes().book().of(child);
    }

    @Test
    void aQuickNoteByKeysAlone(FxRobot robot) {
        onChild();
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        assertThat(robot.lookup("#note-chosen").queryLabeled().getText()).isEqualTo("Amina Påhittad · 2026-001");
        robot.write(";tfn").type(KeyCode.TAB);
        assertThat(text(robot).getText()).isEqualTo("Telefonsamtal med …");
        robot.write("skolan.");
        assertThat(text(robot).getText()).isEqualTo("Telefonsamtal med skolan.");
        robot.type(KeyCode.TAB).write("25").type(KeyCode.TAB).write("12,5");
        screens.picture("note-panel");
        screens.picture("note-panel", Colours.HIGH_CONTRAST, 100);
        screens.picture("note-panel", Colours.LIGHT, 150);
        control(robot, KeyCode.ENTER);
        Screens.await(() -> !isOpen(robot));
        assertThat(notes()).singleElement().satisfies(n -> {
            assertThat(n.content().text()).isEqualTo("Telefonsamtal med skolan.");
            assertThat(n.content().effort().minutes()).isEqualTo(25);
            assertThat(n.content().effort().metres()).isEqualTo(12_500);
            assertThat(n.content().kind()).isEqualTo(NoteKind.CONVERSATION);
        });
        assertThat(refreshed).isPositive();
        assertThat(robot.lookup("#undo").queryLabeled().getText()).isEqualTo("Ångra ”Skrev anteckning”");
        assertThat(robot.lookup("#page-field").query().isFocused()).as("back where one was").isTrue();
    }

    @Test
    void findsTheChildByNameFromAnyPage(FxRobot robot) {
        open(robot);
        Screens.await(() -> robot.lookup("#note-child").query().isFocused());
        robot.write("amin");
        Screens.await(() -> robot.lookup("#suggestions .list-cell").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        Screens.await(() -> text(robot).isFocused());
        robot.write("Besök.");
        @SuppressWarnings("unchecked")
        ComboBox<NoteKind> kind = robot.lookup("#note-panel #KIND").queryAs(ComboBox.class);
        Screens.onFx(() -> {
            kind.setValue(NoteKind.VISIT);
            return kind;
        });
        robot.type(KeyCode.ESCAPE);
        Screens.await(() -> !isOpen(robot) && !notes().isEmpty()
                && notes().getFirst().content().kind() == NoteKind.VISIT);
        assertThat(notes().getFirst().content().text()).isEqualTo("Besök.");
    }

    @Test
    void escKeepsAndTheNextTimeGoesOn(FxRobot robot) {
        onChild();
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        robot.write("Halvt skriv");
        robot.type(KeyCode.ESCAPE);
        Screens.await(() -> !isOpen(robot) && !notes().isEmpty());
        open(robot);
        Screens.await(() -> text(robot).isFocused() && text(robot).getText().equals("Halvt skriv"));
        assertThat(robot.lookup("#note-unfinished").query().isVisible()).isTrue();
        assertThat(session.notes().writing().unfinished(Optional.empty()).orElseThrow().note().content().text())
                .as("looking changes nothing").isEqualTo("Halvt skriv");
        screens.picture("note-panel-unfinished");
        robot.clickOn("#note-fresh");
        Screens.await(() -> text(robot).getText().isEmpty() && text(robot).isFocused());
        robot.write("En annan");
        Screens.onFx(() -> {
            frame.leave();
            return frame;
        });
        Screens.await(() -> notes().size() == 2);
        assertThat(notes()).as("nothing is lost when the register is locked").extracting(n -> n.content().text())
                .containsExactlyInAnyOrder("Halvt skriv", "En annan");
    }

    @Test
    void ctrlZGivesTheAbbreviationBack(FxRobot robot) {
        onChild();
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        robot.write("Idag ;mv");
        assertThat(robot.lookup("#note-panel .hint").queryAll()).extracting(n -> ((Label) n).getText())
                .contains(";mv  Kontakt med Migrationsverket om …");
        screens.picture("note-panel-phrase");
        robot.write(" ");
        assertThat(text(robot).getText()).isEqualTo("Idag Kontakt med Migrationsverket om …");
        assertThat(text(robot).getSelectedText()).isEqualTo("…");
        control(robot, KeyCode.Z);
        assertThat(text(robot).getText()).isEqualTo("Idag ;mv");
        robot.type(KeyCode.END).write("x ");
        assertThat(text(robot).getText()).as("no abbreviation, no phrase").isEqualTo("Idag ;mvx ");
    }

    @Test
    void signsFromThePanel(FxRobot robot) {
        onChild();
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        robot.write("Signeras");
        dialogs.willAnswer(true);
        robot.clickOn("#note-sign");
        Screens.await(() -> !isOpen(robot));
        assertThat(notes()).singleElement().matches(Note::isSigned);
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        assertThat(text(robot).getText()).as("nothing of it is left").isEmpty();
        robot.type(KeyCode.ESCAPE);
        Screens.await(() -> !isOpen(robot));
        assertThat(notes()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace(FxRobot robot) {
        open(robot);
        Screens.await(() -> robot.lookup("#note-child").query().isFocused());
        control(robot, KeyCode.ENTER);
        Screens.await(() -> robot.lookup("#note-panel .problem").queryAll().stream()
                .anyMatch(n -> n.isVisible() && ((Label) n).getText().startsWith("Välj vilket barn")));
        Screens.onFx(() -> {
            text(robot).requestFocus();
            return true;
        });
        screens.paste("x".repeat(10_001));
        robot.type(KeyCode.TAB).write("9999").type(KeyCode.TAB).write("-5").type(KeyCode.TAB);
        Screens.await(() -> robot.lookup("#note-panel .problem").queryAll().stream().filter(n -> n.isVisible())
                .count() == 4);
        screens.picture("note-panel-wrong");
        robot.type(KeyCode.ESCAPE);
        Screens.await(() -> !isOpen(robot));
        open(robot);
        Screens.await(() -> text(robot).getText().length() == 10_001);
    }

    @Test
    void aNarrowWindowHasRoomForIt(FxRobot robot) {
        Screens.onFx(() -> {
            robot.listWindows().getFirst().setWidth(1024);
            robot.listWindows().getFirst().setHeight(700);
            return frame;
        });
        onChild();
        open(robot);
        Screens.await(() -> text(robot).isFocused());
        screens.picture("note-panel-narrow");
        screens.picture("note-panel-narrow", Colours.LIGHT, 150);
        robot.clickOn("#note-phrases");
        assertThat(shown).endsWith(new Place.Phrases());
        assertThat(isOpen(robot)).as("stays while one looks elsewhere").isTrue();
    }
}
