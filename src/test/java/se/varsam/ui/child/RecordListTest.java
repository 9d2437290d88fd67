package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/** The lists of a child's page, used by keys and looked at. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class RecordListTest {
    private final Texts texts = new Texts();
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildId id;
    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Samir", "Påhittad", "2008-12-20").id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void page() {
        screens.replace(Screens.onFx(() -> new ChildView(id, desk.desk, desk.notes, desk.navigator(), texts)).root());
    }

    private ChildRecord record(RecordKind kind, String... values) {
        ChildRecord record = desk.children.records().add(id, kind);
        for (int i = 0; i < values.length; i += 2) {
            desk.children.records().change(record, RecordField.valueOf(values[i]), values[i + 1]);
        }
        return record;
    }

    private List<ChildRecord> records() {
        return desk.children.records().of(id);
    }

    private static void focus(FxRobot robot, String node) {
        Screens.onFx(() -> {
            robot.lookup(node).query().requestFocus();
            return node;
        });
    }

    private static String focused(FxRobot robot) {
        return String.valueOf(robot.window(0).getScene().getFocusOwner().getId());
    }

    private void scroll(FxRobot robot, String section) {
        ScrollPane scroll = robot.lookup("#scroll").query();
        Node node = robot.lookup(section).query();
        Screens.onFx(() -> {
            double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            double top = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
            scroll.setVvalue(Math.min(1, top / room));
            return node;
        });
    }

    @Test
    void aPlacementIsWrittenDownByKeysAlone(FxRobot robot) {
        page();
        focus(robot, "#add-PLACEMENT");
        robot.push(KeyCode.SPACE);
        assertThat(focused(robot)).isEqualTo("PLACEMENT_TYPE");
        robot.push(KeyCode.TAB);
        screens.paste("Provhemmet");
        robot.push(KeyCode.TAB).write("1/3 2026").push(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("PLACEMENT_TO");
        screens.paste("2026-02-01");
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#PLACEMENT_TO").query().getAccessibleHelp()).contains("2026-03-01");
        assertThat(focused(robot)).isEqualTo("PLACEMENT_ADDRESS");
        focus(robot, "#close-PLACEMENT");
        scroll(robot, "#section-PLACEMENT");
        screens.picture("child-record-open");
        assertThat(records()).singleElement().satisfies(r -> {
            assertThat(r.text(RecordField.PLACEMENT_NAME)).isEqualTo("Provhemmet");
            assertThat(r.from()).hasValueSatisfying(d -> assertThat(d).hasToString("2026-03-01"));
            assertThat(r.to()).isEmpty();
        });
        assertThat(desk.read(id).facts().text(ChildField.PLACEMENT_NAME)).isEqualTo("Provhemmet");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#PLACEMENT_TO").queryAll()).isEmpty();
        focus(robot, "#record-" + records().getFirst().id());
        robot.push(KeyCode.SPACE);
        TextInputControl ended = robot.lookup("#PLACEMENT_TO").query();
        assertThat(ended.getText()).as("the draft is offered again").isEqualTo("2026-02-01");
    }

    @Test
    void whatIsRemovedLiesInTheBinAndComesBack(FxRobot robot) {
        ChildRecord paper = record(RecordKind.PAPER, "PAPER_WHAT", "Pass_1", "PAPER_WHERE", "kassaskåpet");
        page();
        scroll(robot, "#section-PAPER");
        focus(robot, "#remove-" + paper.id());
        robot.push(KeyCode.SPACE);
        assertThat(records()).isEmpty();
        assertThat(desk.status.undoable).containsExactly("Borttaget: handling");
        focus(robot, "#bin-PAPER");
        robot.push(KeyCode.SPACE);
        screens.picture("child-record-bin");
        focus(robot, "#restore-" + paper.id());
        robot.push(KeyCode.SPACE);
        assertThat(records()).hasSize(1);
        Labeled title = robot.lookup("#record-" + paper.id()).query();
        assertThat(title.getText()).as("an underscore stays one").isEqualTo("Pass_1");
        assertThat(title.isMnemonicParsing()).isFalse();
        focus(robot, "#receipt");
        robot.push(KeyCode.SPACE);
        assertThat(desk.shown).containsExactly(new Place.Form(id, DocumentKind.PAPER_RECEIPT));
    }

    @Test
    void oneClickOpensAndAnotherCloses(FxRobot robot) {
        ChildRecord name = record(RecordKind.NAME, "NAME_TEXT", "Sara", "NAME_USED", "i skolan");
        page();
        scroll(robot, "#records-NAME");
        robot.clickOn("#record-" + name.id());
        assertThat(robot.lookup("#NAME_USED").queryAll()).hasSize(1);
        robot.clickOn("#records-NAME .record-line .quiet");
        assertThat(robot.lookup("#NAME_USED").queryAll()).isEmpty();
        robot.clickOn("#remove-" + name.id());
        assertThat(records()).isEmpty();
        assertThat(robot.lookup("#NAME_USED").queryAll()).isEmpty();
    }

    @Test
    void everythingHasANameAndManyLinesStayFew(FxRobot robot) {
        busy();
        desk.register.change(w -> IntStream.range(0, 2_000).forEach(i -> w.records().change(
                w.records().add(id, RecordKind.NAME), RecordField.NAME_TEXT, "Påhittad Stavning " + i)));
        page();
        assertThat(robot.lookup("#records-NAME .record-line").queryAll()).hasSize(RecordListViewModel.SHOWN);
        for (String section : List.of("IDENTITY", "CONTACT", "PROFESSIONALS", "NETWORK", "OWN_WORDS", "CASE")) {
            scroll(robot, "#section-" + section);
            screens.picture("child-records-" + section, Colours.LIGHT, 100);
        }
        scroll(robot, "#section-PLACEMENT");
        screens.picture("child-records", Colours.LIGHT, 150);
        focus(robot, "#more-NAME");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#records-NAME .record-line").queryAll())
                .hasSize(RecordListViewModel.SHOWN + RecordListViewModel.MORE);
        focus(robot, "#add-NAME");
        robot.push(KeyCode.SPACE);
        screens.paste("Ett namn till");
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#records-NAME .record-title").<Labeled>query().getText()).isEqualTo("Ett namn till");
        assertThat(records()).hasSize(2_015);
        assertThat(robot.lookup(".record-list .button").<Node>queryAll()).allSatisfy(button -> assertThat(
                ((Labeled) button).getText() + button.getAccessibleText()).isNotBlank());
    }

    private void busy() {
        String longest = "Abdulrahman-Mohammedtahir Påhittad ".repeat(9).substring(0, 300);
        record(RecordKind.NAME, "NAME_TEXT", longest, "NAME_USED", longest);
        record(RecordKind.PHONE, "PHONE_NUMBER", "070-174 06 80", "PHONE_NOTE", "äldre nummer");
        record(RecordKind.ACCOUNT, "ACCOUNT_SERVICE", "Snapchat", "ACCOUNT_NAME", "samir_prov");
        record(RecordKind.CONTACT_WAY, "WAY_HOW", "sms", "WAY_WHEN", "efter klockan 15", "WAY_AGREED", "ringer upp",
                "WAY_CODE_WORD", "kanelbulle", "WAY_AGREED_ON", "2026-10-01");
        record(RecordKind.RELATIVE, "RELATIVE_NAME", "سمير", "RELATIVE_RELATION", "farbror", "RELATIVE_WHERE", "Irak");
        record(RecordKind.PLACEMENT, "PLACEMENT_TYPE", "HVB", "PLACEMENT_NAME", "Provgården", "PLACEMENT_FROM",
                "2025-01-01", "PLACEMENT_TO", "2025-06-30");
        record(RecordKind.PLACEMENT, "PLACEMENT_TYPE", "FOSTER_HOME", "PLACEMENT_NAME", "Familjen Prov",
                "PLACEMENT_FROM", "2025-09-01", "PLACEMENT_MUNICIPALITY", "Provköping");
        record(RecordKind.PLACEMENT, "PLACEMENT_TYPE", "OWN_HOUSING", "PLACEMENT_FROM", "2026-12-20");
        record(RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_NAME", "Lena Provström",
                "PROFESSIONAL_PHONE", "070-174 06 50", "PROFESSIONAL_FROM", "2025-02-01");
        record(RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "SOCIAL_SECRETARY", "PROFESSIONAL_NAME", "Kim Provsson",
                "PROFESSIONAL_ORGANISATION", "Barn och unga");
        record(RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_NAME", "Per Exempelsson",
                "PROFESSIONAL_FROM", "2024-02-01", "PROFESSIONAL_TO", "2025-01-31");
        record(RecordKind.PAPER, "PAPER_WHAT", "Pass", "PAPER_NUMBER", "P000", "PAPER_WHERE", "kassaskåpet",
                "PAPER_SINCE", "2025-03-01");
        record(RecordKind.PAPER, "PAPER_WHAT", "Bankkort", "PAPER_HANDED_OVER", "2026-11-01");
        record(RecordKind.OWN_WORDS, "WORDS_TEXT", "Jag vill bo kvar.", "WORDS_DAY", "2026-11-01", "WORDS_SITUATION",
                "vid frukosten");
    }
}
