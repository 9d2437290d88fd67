package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.PhotoShare;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.note.NoteField;
import se.varsam.i18n.Texts;
import se.varsam.photo.DrawnPortrait;
import se.varsam.photo.ScaledPhotos;
import se.varsam.service.NoteService;
import se.varsam.store.TestRegister;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** Pictures of every screen about children, with a dozen made-up ones. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ChildScreensTest {
    private static final String LONG = "Abdulrahman-Mohammedtahir Påhittad ".repeat(9).substring(0, 300);

    @TempDir
    static Path folder;
    private static TestDesk desk;
    private static ChildId samir;

    private final Texts texts = new Texts();
    private Screens screens;
    private Stage stage;

    @BeforeAll
    static void people() throws SQLException {
        desk = new TestDesk(folder);
        samir = desk.child("Samir", "Påhittad", "2008-12-20").id();
        full(samir);
        desk.child("Åsa", "Exempelsson", "2010-03-04");
        desk.child("Asa", "Exempelsson", "2011-07-30");
        desk.child("مريم", "الخيالي", "2009-02-11");
        desk.child("ሰላም", "ምሳሌ", "2009-09-12");
        desk.child(LONG, "Långnamn", "2010-01-01");
        ChildId turning = desk.child("Nadia", "Fiktiv", "2008-12-05").id();
        desk.asylum(turning, AsylumStatus.PERMIT, "2026-01-10");
        ChildId partial = desk.child("Yonas", "Uppdiktad", "2009").id();
        desk.asylum(partial, AsylumStatus.SEEKER, "2025-05-01");
        ChildId maybe = desk.child("Farid", "Ovisson", "2008").id();
        desk.asylum(maybe, AsylumStatus.REFUSED, "2026-06-01");
        ChildId appealed = desk.child("Amina", "Sagosson", "2009-05-05").id();
        var decision = desk.decided(appealed, "2008-06-01", "2026-11-16");
        desk.ages.save(appealed, decision.with(decision.fate().appealed(Optional.of(LocalDate.of(2026, 11, 20)))));
        ChildId hidden = desk.child("Hemlig", "Skyddad", "2010-10-10").id();
        desk.fact(hidden, ChildField.PROTECTED_IDENTITY, "yes");
        ChildId gone = desk.child("Leyla", "Borta", "2010-08-08").id();
        desk.episodes.open(gone, LocalDateTime.of(2026, 11, 20, 17, 40));
        Child closed = desk.child("Karim", "Flyttad", "2009-09-09");
        desk.children.close(closed.id(), CardState.Reason.MOVED, "");
    }

    private static void full(ChildId id) {
        desk.asylum(id, AsylumStatus.SEEKER, "2025-02-03");
        desk.fact(id, ChildField.NATIVE_NAME, "سمير");
        desk.fact(id, ChildField.MOBILE, "070-174 06 05");
        desk.fact(id, ChildField.GOD_MAN_NAME, "Gunnel Godmansson");
        desk.fact(id, ChildField.GOD_MAN_PHONE, "070-174 06 07");
        desk.fact(id, ChildField.PLACEMENT_PHONE, "08-465 004 13");
        desk.fact(id, ChildField.SOCIAL_SECRETARY_PHONE, "08-465 004 14");
        desk.fact(id, ChildField.PLACEMENT_TYPE, "HVB");
        desk.fact(id, ChildField.MARKS, "Ärr över höger ögonbryn, glasögon.");
        note(id, "2026-11-12 14:00", "Besök på boendet. Samir vill börja spela fotboll igen.", true);
        note(id, "2026-11-20", "Ringde skolan. Mentorn ringer tillbaka på måndag och berättar om närvaron. ".repeat(3),
                false);
    }

    private static void note(ChildId id, String at, String text, boolean sign) {
        var notes = new NoteService(desk.register, () -> TestDesk.TODAY, TestRegister.CLOCK);
        long note = notes.begin(Optional.of(id)).note().id();
        notes.keep(note, NoteField.AT, at);
        notes.keep(note, NoteField.TEXT, text);
        notes.finish(note);
        if (sign) {
            notes.sign(note);
        }
    }

    @Start
    void start(Stage stage) {
        this.stage = stage;
        screens = Screens.show(stage, new VBox());
    }

    @AfterEach
    void back() {
        desk.shown.clear();
        size(Screens.WIDTH, Screens.HEIGHT);
    }

    private <T extends Screen> T show(Supplier<T> maker) {
        T screen = Screens.onFx(maker::get);
        screens.replace(screen.root());
        return screen;
    }

    private void size(int width, int height) {
        Screens.onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
    }

    private void scroll(FxRobot robot, String pane, double to) {
        ScrollPane scroll = robot.lookup(pane).query();
        Screens.onFx(() -> {
            scroll.setVvalue(to);
            return to;
        });
    }

    @Test
    void list(FxRobot robot) {
        show(() -> new ChildListView(desk.desk, desk.navigator(), texts));
        screens.picture("child-list");
        Set<Node> chips = robot.lookup("#table .chips").queryAll();
        robot.clickOn("#search").write("ley").eraseText(3);
        assertThat(robot.lookup("#table .chips").<Node>queryAll()).as("none made anew").isNotEmpty()
                .containsAll(chips);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.clickOn("#new-FIRST_NAME").write("Asa");
        robot.clickOn("#new-birth-date").write("2011-08-01");
        screens.picture("child-list-new");
        assertThat(robot.lookup("#new-possible .hyperlink").<Node>queryAll()).allSatisfy(
                link -> assertThat(link.getAccessibleHelp()).contains("namnet"));
        assertThat(robot.lookup("#table").<TableView<?>>query().getItems()).hasSize(12);
    }

    @Test
    void page(FxRobot robot) {
        show(() -> new ChildView(samir, desk.desk, desk.notes, desk.navigator(), texts));
        for (int part = 0; part < 6; part++) {
            scroll(robot, "#scroll", part / 5.0);
            screens.picture("child-page-" + part);
        }
        assertThat(robot.lookup("#name").queryLabeled().getText()).isEqualTo("Samir Påhittad");
        robot.clickOn("#to-NOTES");
        screens.picture("child-page-notes");
        robot.clickOn("#notes-all");
        assertThat(desk.shown).containsExactly(new Place.Notes(samir, Optional.empty()));
    }

    /** What a page has left in the frame of a window of 1024×700. */
    @Test
    void narrow() {
        size(800, 600);
        show(() -> new ChildListView(desk.desk, desk.navigator(), texts));
        screens.picture("child-list-narrow");
        ChildId longest = desk.children.all().stream().filter(c -> c.shownName().length() > 250).findFirst()
                .orElseThrow().id();
        show(() -> new ChildView(longest, desk.desk, desk.notes, desk.navigator(), texts));
        screens.picture("child-page-narrow");
        ChildId appealed = desk.children.all().stream().filter(c -> c.shownName().startsWith("Amina")).findFirst()
                .orElseThrow().id();
        show(() -> new AgeView(appealed, desk.desk, desk.navigator(), texts));
        screens.picture("child-age-narrow");
    }

    @Test
    void away(FxRobot robot) {
        ChildId id = desk.children.all().stream().filter(c -> c.shownName().startsWith("Leyla")).findFirst()
                .orElseThrow().id();
        var episode = desk.episodes.current(id).orElseThrow();
        desk.episodes.change(episode, EpisodeField.CLOTHES, "Svart jacka, blå jeans, vita skor.");
        show(() -> new ChildView(id, desk.desk, desk.notes, desk.navigator(), texts));
        robot.clickOn("#away");
        assertThat(desk.shown).endsWith(new Place.Away(id));
        Screens.onFx(() -> {
            robot.lookup("#to-EPISODE").queryButton().fire();
            return robot;
        });
        screens.picture("child-away");
        Screens.onFx(() -> {
            robot.lookup("#episode-return").queryButton().fire();
            return robot;
        });
        assertThat(desk.shown).endsWith(new Place.Returned(id));
    }

    @Test
    void ages(FxRobot robot) {
        show(() -> new AgeView(samir, desk.desk, desk.navigator(), texts));
        screens.picture("child-age");
        robot.clickOn("#add");
        robot.clickOn("#age-birth-date").write("2008-03-03");
        screens.picture("child-age-whatif");
        scroll(robot, ".age-scroll", 1);
        screens.picture("child-age-whatif-end");
        assertThat(robot.lookup("#what-if-sentence").queryLabeled().getText()).contains("Fyllde 18");
    }

    @Test
    void aProtectedChildIsCoveredUntilAskedFor(FxRobot robot) {
        ChildId id = desk.children.all().stream().filter(c -> c.facts().isProtected()).findFirst().orElseThrow().id();
        byte[] jpeg = new ScaledPhotos().read(DrawnPortrait.png()).toOptional().orElseThrow();
        desk.children.addPhoto(id, jpeg, Optional.of(LocalDate.of(2026, 3, 1)), "Barnet sa ja");
        desk.children.addPhoto(id, jpeg, Optional.of(LocalDate.of(2025, 3, 1)), "");
        var photo = desk.children.pictures().of(id).getFirst();
        desk.children.pictures().share(photo, new PhotoShare(0, TestDesk.TODAY, "Polisen", "Efterlysning"));
        show(() -> new ChildView(id, desk.desk, desk.notes, desk.navigator(), texts));
        assertThat(robot.lookup("#name").queryLabeled().getText()).isEqualTo("2026-011");
        screens.picture("child-page-protected");
        robot.clickOn("#reveal");
        assertThat(robot.lookup("#name").queryLabeled().getText()).isEqualTo("Hemlig Skyddad");
        robot.clickOn("#to-PHOTO");
        assertThat(robot.lookup("#photo-old").query().isVisible()).isTrue();
        robot.clickOn("Lämnat till …");
        screens.picture("child-photos");
        robot.clickOn("#to-HISTORY");
        robot.clickOn("#bin-open");
        assertThat(desk.shown).containsExactly(new Place.Bin(Optional.of(id)));
    }
}
