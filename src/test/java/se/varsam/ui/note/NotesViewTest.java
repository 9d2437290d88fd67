package se.varsam.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
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
import org.testfx.util.WaitForAsyncUtils;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.shared.Moment;
import se.varsam.settings.Appearance.Colours;
import se.varsam.store.TestRegister;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.kit.Place;
import se.varsam.ui.note.NoteFilter.Shown;

@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class NotesViewTest {
    @TempDir
    Path folder;
    private final Visited visited = new Visited();
    private NoteRig rig;
    private ChildId child;
    private Screens screens;
    private NotesView view;

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void notes() throws SQLException {
        rig = new NoteRig(folder);
        child = rig.child("Nadia", "Påhittad");
    }

    @AfterEach
    void close() {
        screens.replace(new VBox()); // a field that is left saves, and the register must be open then
        WaitForAsyncUtils.waitForFxEvents();
        rig.close();
    }

    private void show() {
        view = Screens.onFx(() -> new NotesView(rig.desk, child, Optional.empty(), visited));
        screens.replace(view.root());
    }

    private void someNotes() {
        rig.signed(child, "VISIT", "2026-11-02 14:00", "Besök på stödboendet. Närvarande: Nadia, god man och jag.\n"
                + "Hon berättar med egna ord: ”Jag vill läsa till undersköterska.”");
        Note wrong = rig.signed(child, "PHONE", "2026-11-10 16:40", "Passet ligger hos Migrationsverket.");
        Note right = rig.notes.writing().correct(wrong.id()).toOptional().orElseThrow().note();
        rig.notes.writing().keep(right.id(), NoteField.TEXT, "Passet ligger hos god man.");
        rig.notes.writing().keep(right.id(), NoteField.MINUTES, "20");
        rig.notes.writing().sign(right.id());
        rig.signed(child, "MESSAGE", "2026-11-15", "x".repeat(300));
        rig.note(child, "OBSERVATION", "2026-11-20 12:15", "Såg trött ut vid lunchen.");
    }

    private ListView<NoteLine> list(FxRobot robot) {
        return robot.lookup("#notes").queryListView();
    }

    private void select(FxRobot robot, int... rows) {
        Screens.onFx(() -> {
            list(robot).getSelectionModel().clearSelection();
            for (int row : rows) {
                list(robot).getSelectionModel().select(row);
            }
            return rows;
        });
    }

    @Test
    void readsWritesAndCorrects(FxRobot robot) {
        someNotes();
        show();
        assertThat(list(robot).getItems()).hasSize(5);
        screens.picture("notes");
        screens.picture("notes", Colours.HIGH_CONTRAST, 100);
        TextArea text = robot.lookup("#TEXT").query();
        assertThat(text.getText()).as("the unsigned one is open for writing").isEqualTo("Såg trött ut vid lunchen.");
        robot.clickOn("#TEXT").type(KeyCode.END);
        screens.paste(" Glasögon på.");
        robot.clickOn("#MINUTES");
        assertThat(rig.of(child).getFirst().content().text()).isEqualTo("Såg trött ut vid lunchen. Glasögon på.");
        assertThat(rig.status.undoable).contains("Ändrade anteckning");
        assertThat(list(robot).getSelectionModel().getSelectedItem().note().content().text()).endsWith("Glasögon på.");

        select(robot, 2);
        screens.picture("notes-correction");
        assertThat(robot.lookup(".note-relation").queryLabeled().getText()).isEqualTo("Rättelse av:");
        select(robot, 3);
        assertThat(robot.lookup(".note-relation").queryAllAs(javafx.scene.control.Label.class)).first()
                .extracting(l -> l.getText()).isEqualTo("Rättad av Siv Påhittad 2026-11-21 09:30:");
        assertThat(robot.lookup("#notes-correct").query().isVisible()).isFalse();
        select(robot, 4);
        robot.clickOn("#notes-correct");
        assertThat(list(robot).getSelectionModel().getSelectedItem().note().corrects()).isPresent();
        assertThat(robot.lookup("#TEXT").queryTextInputControl().getText()).startsWith("Besök på stödboendet.");
    }

    @Test
    void filtersCopiesRemovesAndGivesBack(FxRobot robot) {
        someNotes();
        show();
        robot.clickOn("#filter-from").write("2026-02-31").type(KeyCode.TAB);
        assertThat(robot.lookup(".note-filters .problem").queryAllAs(javafx.scene.control.Label.class))
                .extracting(label -> label.getText()).contains("Den dagen finns inte. Månaden har 28 dagar.");
        assertThat(list(robot).getItems()).as("what can't be read filters nothing").hasSize(5);
        screens.picture("notes-filter-wrong");
        robot.clickOn("#filter-from").eraseText(10).write("10 nov");
        assertThat(list(robot).getItems()).hasSize(4);
        robot.clickOn("#filter-to").write("2026-11-15");
        assertThat(list(robot).getItems()).hasSize(3);
        screens.picture("notes-filtered");
        select(robot, 0, 1);
        robot.clickOn("#notes-copy");
        String copied = Screens.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("2026-11-10 16:40 · Telefon").contains("Passet ligger hos god man.", "20 min",
                "2026-11-15 · E-post eller meddelande");
        robot.clickOn("#filter-from").eraseText(6).clickOn("#filter-to").eraseText(10);
        select(robot, 0);
        robot.clickOn("#notes-remove");
        assertThat(list(robot).getItems()).hasSize(4);
        @SuppressWarnings("unchecked")
        ComboBox<Shown> state = robot.lookup("#filter-state").queryAs(ComboBox.class);
        Screens.onFx(() -> {
            state.setValue(Shown.BIN);
            return state;
        });
        assertThat(list(robot).getItems()).hasSize(1);
        screens.picture("notes-bin");
        robot.clickOn("#notes-restore");
        assertThat(list(robot).getItems()).isEmpty();
        screens.picture("notes-none-shown");
        assertThat(rig.of(child)).hasSize(5);
    }

    @Test
    void signsWhatIsBeingWritten(FxRobot robot) {
        rig.note(child, "PHONE", "2026-11-20 12:15", "Ringde");
        show();
        robot.clickOn("#TEXT").type(KeyCode.END).write(" skolan.");
        rig.dialogs.willAnswer(true);
        robot.clickOn("#notes-sign");
        assertThat(rig.of(child)).singleElement().satisfies(n -> {
            assertThat(n.isSigned()).isTrue();
            assertThat(n.content().text()).isEqualTo("Ringde skolan.");
        });
        assertThat(robot.lookup("#note-reading").tryQuery()).isPresent();
    }

    @Test
    void whatThePanelChangedIsReadAnew(FxRobot robot) {
        Note note = rig.note(child, "PHONE", "2026-11-20 12:15", "Ringde");
        show();
        robot.clickOn("#TEXT");
        rig.notes.writing().keep(note.id(), NoteField.TEXT, "Ringde, skrivet i panelen.");
        Screens.onFx(() -> {
            view.refresh();
            return view;
        });
        assertThat(robot.lookup("#TEXT").queryTextInputControl().getText()).isEqualTo("Ringde, skrivet i panelen.");
    }

    @Test
    void signsWhatIsChosen(FxRobot robot) {
        someNotes();
        show();
        select(robot, 0, 1);
        screens.picture("notes-many");
        rig.dialogs.willAnswer(true);
        robot.clickOn("#notes-sign");
        assertThat(rig.dialogs.asked).extracting(q -> q.text()).containsExactly("Signera anteckningen?");
        assertThat(rig.of(child)).allMatch(Note::isSigned);
        assertThat(robot.lookup("#notes-sign").query().isVisible()).isFalse();
    }

    @Test
    void anEmptyPageLeadsOn(FxRobot robot) {
        show();
        screens.picture("notes-empty");
        robot.clickOn(".empty-state .button");
        assertThat(visited.places).containsExactly(new Place.QuickNote(Optional.of(child)));
    }

    @Test
    void twoThousandNotesStayUsable(FxRobot robot) {
        var by = new Note.By("Siv Påhittad", TestRegister.CLOCK.instant());
        rig.register.change(w -> {
            for (int i = 0; i < 2_000; i++) {
                long id = w.notes().add(Optional.of(child), new NoteContent(NoteKind.values()[i % 8],
                        Moment.parse(TestRegister.DAY.minusDays(i).toString()).orElseThrow(),
                        "Påhittad anteckning nummer " + i + ". " + "Några ord till. ".repeat(30),
                        new Effort(i % 90, 0)),
                        by, Optional.empty()).id();
                w.notes().sign(id, by);
            }
        });
        show();
        assertThat(list(robot).getItems()).hasSize(2_000);
        robot.clickOn("#notes").type(KeyCode.END);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1_999);
        screens.picture("notes-two-thousand", Colours.LIGHT, 100);
        assertThat(robot.lookup("#notes .list-cell").queryAll()).as("only what is in sight is drawn")
                .hasSizeLessThan(40);
    }

    @Test
    void narrowAndLarge(FxRobot robot) {
        someNotes();
        Screens.onFx(() -> {
            robot.listWindows().getFirst().setWidth(960);
            robot.listWindows().getFirst().setHeight(600);
            return robot;
        });
        show();
        screens.picture("notes-narrow");
        screens.picture("notes-narrow", Colours.LIGHT, 150);
    }
}
