package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.HeldPictures;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Section;

/** The page of a child with a lot going on: understood from one screen, by mouse or keyboard. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ChildPageTest {
    /** What a page has in the frame of a window of 1280×800, with its rail, bars and practice band. */
    private static final int WIDTH = 1104;
    private static final int HEIGHT = 676;

    @TempDir
    static Path folder;
    private static TestDesk desk;
    private static ChildId busy;
    private static ChildId empty;

    private final Texts texts = new Texts();
    private Screens screens;
    private Stage stage;

    @BeforeAll
    static void people() throws SQLException {
        desk = new TestDesk(folder);
        busy = desk.child("Amina", "Sagosson", "2009-05-05").id();
        desk.fact(busy, ChildField.ARRIVED_ON, "2025-03-02");
        desk.fact(busy, ChildField.MOBILE, "070-174 06 05");
        desk.fact(busy, ChildField.GOD_MAN_NAME, "Gunnel Godmansson");
        desk.fact(busy, ChildField.GOD_MAN_PHONE, "070-174 06 07");
        desk.fact(busy, ChildField.SOCIAL_SECRETARY_NAME, "Siv Påhittad");
        desk.fact(busy, ChildField.SOCIAL_SECRETARY_PHONE, "08-465 004 14");
        desk.fact(busy, ChildField.PLACEMENT_NAME, "HVB Exempelgården");
        desk.fact(busy, ChildField.PLACEMENT_PHONE, "08-465 004 13");
        desk.asylum(busy, AsylumStatus.SEEKER, "2025-03-04");
        desk.asylum(busy, AsylumStatus.REFUSED, "2026-08-01");
        var decision = desk.decided(busy, "2008-12-20", "2026-10-02");
        desk.ages.save(busy, decision.with(decision.fate()
                .appealed(Optional.of(java.time.LocalDate.of(2026, 10, 20)))));
        var first = desk.episodes.open(busy, LocalDateTime.of(2025, 12, 1, 17, 40)).toOptional().orElseThrow();
        desk.episodes.end(first.episode(), LocalDateTime.of(2025, 12, 9, 9, 5));
        desk.episodes.open(busy, LocalDateTime.of(2026, 11, 20, 17, 40));
        desk.checklists.refresh();
        empty = desk.children.add().id();
    }

    @Start
    void start(Stage stage) {
        this.stage = stage;
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void open() {
        desk.shown.clear();
        show(busy, WIDTH, HEIGHT);
    }

    private void show(ChildId id, int width, int height) {
        var root = Screens.onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return new ChildView(id, desk.desk, desk.notes, desk.navigator(), texts).root();
        });
        screens.replace(root);
    }

    private ChildView show(HeldPictures held) {
        var all = desk.desk;
        var seen = new ChildDesk(all.children(), all.episodes(), all.ages(), all.checklists(), held, all.status(),
                all.dialogs(), all.today());
        var view = Screens.onFx(() -> new ChildView(busy, seen, desk.notes, desk.navigator(), texts));
        screens.replace(view.root());
        return view;
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#timeline-told").queryLabeled().getText();
    }

    @Test
    void looksRight() {
        screens.picture("child-busy");
        screens.picture("child-busy", Colours.LIGHT, 150);
        screens.picture("child-busy", Colours.HIGH_CONTRAST, 100);
        show(busy, 848, 576);
        screens.picture("child-busy-narrow", Colours.LIGHT, 100);
        show(busy, 1500, 820);
        screens.picture("child-busy-wide", Colours.LIGHT, 100);
        show(empty, WIDTH, HEIGHT);
        screens.picture("child-empty", Colours.LIGHT, 100);
    }

    @Test
    void theFirstPictureHoldsWhatIsInSightAndKeepsTheRoomOfTheRest(FxRobot robot) {
        var held = new HeldPictures();
        ChildView view = show(held);
        double early = Screens.onFx(() -> {
            view.shown();
            view.root().layout();
            assertThat(nodes(view.root())).isLessThan(450);
            return robot.lookup("#sections").queryAs(Region.class).getHeight();
        });
        assertThat(robot.lookup(".section").queryAll()).as("the timeline and the first section").hasSize(2);
        assertThat(robot.lookup(".form-row .problem").queryAll()).as("nothing is wrong").isEmpty();
        assertThat(Screens.onFx(held::allSeen)).as("some at a time").isGreaterThan(3);
        assertThat(robot.lookup(".section").queryAll()).hasSize(21);
        assertThat(robot.lookup("#sections .list-view").queryAll()).as("lists of choices that nobody opened").isEmpty();
        Screens.onFx(() -> {
            view.root().layout();
            return view;
        });
        assertThat(early).isCloseTo(robot.lookup("#sections").queryAs(Region.class).getHeight(), withinPercentage(12));
    }

    @Test
    void whoScrollsFindsAllOfThePage(FxRobot robot) {
        var held = new HeldPictures();
        show(held);
        assertThat(robot.lookup("#history-open").tryQuery()).isEmpty();
        Screens.onFx(() -> {
            robot.lookup("#scroll").queryAs(ScrollPane.class).setVvalue(0.1);
            return held;
        });
        assertThat(robot.lookup("#history-open").tryQuery()).isPresent();
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent
                ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(ChildPageTest::nodes).sum()
                : 1;
    }

    @Test
    void theHeadSaysWhatIsDueAndEachLineLeadsToItsItem(FxRobot robot) {
        Node line = robot.lookup(".due-line .hyperlink").query();
        assertThat(line.getAccessibleText()).isNotBlank();
        robot.clickOn(line);
        assertThat(desk.shown).singleElement().isInstanceOf(Place.Checklists.class);
    }

    @Test
    void ownDeadlinesStandInTheHeadAndOnTheTimelineAndLeadToTheirPlan(FxRobot robot) {
        ChildId other = desk.child("Elin", "Påhittsson", "2012-05-05").id();
        var late = new Reminder(0, Optional.of(other), "Byt fotografi", "",
                new Schedule(TestDesk.TODAY.minusDays(3), Optional.empty(), Optional.empty()), Optional.empty(),
                List.of());
        long id = desk.checklists.reminders().add(late).toOptional().orElseThrow().id();
        show(other, WIDTH, HEIGHT);
        Screens.await(() -> robot.lookup("#due-own-" + id).tryQuery().isPresent());
        assertThat(robot.lookup(".due-line .hyperlink").<Labeled>queryAll().iterator().next().getId())
                .as("late before all that is only open").isEqualTo("due-own-" + id);
        assertThat(robot.lookup("#due-own-" + id).query().getAccessibleText()).contains("Byt fotografi", "Sent");
        assertThat(robot.lookup("#to-CASE").<Button>query().getGraphic()).as("not late in its own section").isNull();
        screens.picture("child-own-deadline");
        robot.clickOn("#due-own-" + id);
        robot.clickOn("#timeline-as-list");
        assertThat(robot.lookup("#timeline-list").<ListView<String>>query().getItems())
                .contains("Sedan 2026-11-18: Nu eller sent: Byt fotografi (egen bevakning).");
        robot.clickOn("#timeline-as-list");
        focusTimeline(robot);
        robot.push(KeyCode.HOME);
        Screens.await(() -> walkTo(robot, "Byt fotografi"));
        robot.push(KeyCode.ENTER);
        assertThat(desk.shown).containsExactly(new Place.Reminders(Optional.of(id)),
                new Place.Reminders(Optional.of(id)));
    }

    private static boolean walkTo(FxRobot robot, String words) {
        if (told(robot).contains(words)) {
            return true;
        }
        robot.push(KeyCode.RIGHT);
        return false;
    }

    @Test
    void theFirst48HoursAreMarkedWithTheWayToSuspectedTrafficking(FxRobot robot) {
        var arrived = desk.child("Nyanländ", "Påhittad", "2010-08-08").id();
        desk.fact(arrived, ChildField.ARRIVED_ON, "2026-11-21");
        show(arrived, WIDTH, HEIGHT);
        Screens.await(() -> robot.lookup("#first-hours-traf").tryQuery().isPresent());
        screens.picture("child-first-hours");
        Screens.onFx(() -> {
            robot.lookup("#first-hours-traf").queryButton().fire();
            robot.lookup("#more").<MenuButton>query().getItems().stream().filter(i -> "trafficking".equals(i.getId()))
                    .findFirst().orElseThrow().fire();
            return robot;
        });
        assertThat(desk.shown).endsWith(new Place.Trafficking(arrived), new Place.Trafficking(arrived));
    }

    @Test
    void theListOfSectionsMarksWhatIsLateOrMissing(FxRobot robot) {
        assertThat(robot.lookup("#to-EPISODE").query().getAccessibleText()).contains("barnet är borta");
        assertThat(robot.lookup("#to-PHOTO").query().getAccessibleText()).contains("saknas");
        assertThat(robot.lookup("#to-CONTACT").<Button>query().getGraphic()).isNull();
        show(empty, WIDTH, HEIGHT);
        assertThat(robot.lookup("#to-BIRTH").query().getAccessibleText()).contains("saknas");
        assertThat(robot.lookup("#to-EPISODE").<Button>query().getGraphic()).isNull();
    }

    @Test
    void theListOfSectionsStaysInSightWhileTheyAreScrolled(FxRobot robot) {
        Screens.onFx(() -> {
            robot.lookup("#to-PLACEMENT").<Button>query().fire();
            return true;
        });
        ScrollPane scroll = robot.lookup("#scroll").query();
        assertThat(scroll.getVvalue()).isPositive();
        assertThat(scroll.localToScreen(scroll.getBoundsInLocal())
                .contains(robot.lookup("#to-PLACEMENT").query().localToScreen(10, 10))).isTrue();
        assertThat(focusLiesIn(robot.lookup("#section-PLACEMENT").query())).isTrue();
    }

    @Test
    void thePageCanBeginAtASection(FxRobot robot) {
        var page = Screens.onFx(() -> new ChildView(busy, desk.desk, desk.notes, desk.navigator(), texts)
                .at(Optional.of("DESCRIPTION")));
        screens.replace(page.root());
        Screens.onFx(() -> {
            page.shown();
            return page;
        });
        Screens.await(() -> robot.lookup("#HEIGHT").query().isFocused());
        ScrollPane scroll = robot.lookup("#scroll").query();
        Node section = robot.lookup("#section-DESCRIPTION").query();
        double below = Screens.onFx(() -> section.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY());
        assertThat(below).isBetween(-4.0, scroll.getHeight() / 2);
    }

    @Test
    void thePageCanBeginAtAField(FxRobot robot) {
        var page = Screens.onFx(() -> new ChildView(busy, desk.desk, desk.notes, desk.navigator(), texts)
                .at(Optional.of("SCHOOL_CLASS")));
        screens.replace(page.root());
        Screens.onFx(() -> {
            page.shown();
            return page;
        });
        Screens.await(() -> robot.lookup("#SCHOOL_CLASS").query().isFocused());
        ScrollPane scroll = robot.lookup("#scroll").query();
        Node field = robot.lookup("#SCHOOL_CLASS").query();
        double below = Screens.onFx(() -> field.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY());
        assertThat(below).isBetween(0.0, scroll.getHeight());
    }

    @Test
    void thePageEndsWhereItsLastSectionEnds(FxRobot robot) {
        for (int width : new int[]{848, WIDTH, 1500}) {
            show(busy, width, HEIGHT);
            Screens.await(() -> robot.lookup("#section-HISTORY").tryQuery().isPresent());
            double left = Screens.onFx(() -> {
                stage.getScene().getRoot().layout();
                Node content = robot.lookup("#scroll").queryAs(ScrollPane.class).getContent();
                double last = robot.lookup(".section").queryAll().stream()
                        .mapToDouble(section -> section.localToScene(section.getLayoutBounds()).getMaxY()).max()
                        .orElseThrow();
                return content.localToScene(content.getLayoutBounds()).getMaxY() - last;
            });
            assertThat(left).as("empty room below the last section at %s", width).isBetween(0.0, 48.0);
        }
    }

    @Test
    void whatIsDueStandsBesideTheFactsAndInANarrowWindowBelowThem(FxRobot robot) {
        assertThat(isBeside(robot)).isTrue();
        show(busy, 700, HEIGHT);
        Screens.await(() -> Screens.onFx(() -> !isBeside(robot)));
        show(busy, WIDTH, HEIGHT);
        Screens.await(() -> Screens.onFx(() -> isBeside(robot)));
    }

    private static boolean isBeside(FxRobot robot) {
        Node due = robot.lookup("#due").query();
        Node facts = robot.lookup("#facts").query();
        return due.localToScene(0, 0).getX() > facts.localToScene(facts.getLayoutBounds()).getMaxX();
    }

    @Test
    void arrowsWalkTheTimelineAndEnterOpensWhereItIsWritten(FxRobot robot) {
        focusTimeline(robot);
        robot.push(KeyCode.HOME);
        assertThat(told(robot)).startsWith("2025-03-02: Ankomst");
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#timeline").query().getAccessibleText()).isEqualTo(told(robot)).contains("HVB");
        robot.push(KeyCode.ENTER);
        assertThat(focusLiesIn(robot.lookup("#section-PLACEMENT").query())).isTrue();
        focusTimeline(robot);
        robot.push(KeyCode.END);
        assertThat(told(robot)).contains("2027-05-05", "överklagade");
    }

    @Test
    void theTimelineShowsLessByKeysAndFollowsTheArrows(FxRobot robot) {
        focusTimeline(robot);
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS).push(KeyCode.HOME);
        assertThat(robot.lookup("#timeline-QUARTER").query().getPseudoClassStates().toString()).contains("selected");
        Screens.await(() -> robot.lookup(".tl-arrived").queryAll().size() == 1);
        screens.picture("child-timeline-quarter", Colours.LIGHT, 100);
        robot.clickOn("#timeline-YEAR");
        Screens.await(() -> robot.lookup(".tl-arrived").queryAll().isEmpty());
        screens.picture("child-timeline-year", Colours.LIGHT, 100);
    }

    @Test
    void bothBirthdaysStandThereWhileADecisionIsAppealed(FxRobot robot) {
        assertThat(robot.lookup(".tl-flag").<javafx.scene.control.Label>queryAll())
                .extracting(javafx.scene.control.Label::getText)
                .containsExactlyInAnyOrder("18 år 2026-12-20", "Annars 18 år 2027-05-05", "I dag");
    }

    @Test
    void theSameIsReadAsAListAndOnPaper(FxRobot robot) {
        robot.clickOn("#timeline-as-list");
        assertThat(robot.lookup("#timeline-list").<ListView<String>>query().getItems())
                .contains("2025-03-02: Ankomst till Sverige.", "2026-12-20: 18-årsdagen.");
        screens.picture("child-timeline-list", Colours.LIGHT, 100);
        robot.clickOn("#timeline-paper");
        assertThat(desk.shown).containsExactly(new Place.Form(busy, DocumentKind.CHILD_SUMMARY));
    }

    @Test
    void twoColumnsStandSideBySideInAWideWindow(FxRobot robot) {
        assertThat(robot.lookup(".sections").queryAll()).hasSize(1);
        show(busy, 1500, 820);
        assertThat(robot.lookup(".sections").queryAll()).hasSize(2);
        assertThat(Stream.of("IDENTITY", "CARD").map(id -> robot.lookup("#section-" + id).query().getParent())
                .distinct()).hasSize(2);
    }

    private static void focusTimeline(FxRobot robot) {
        Screens.onFx(() -> {
            robot.lookup("#timeline").query().requestFocus();
            return true;
        });
    }

    private boolean focusLiesIn(Node section) {
        return Screens.onFx(() -> {
            Node node = stage.getScene().getFocusOwner();
            while (node != null && node != section) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    @Test
    void nothingIsSaidOfProtectionBeforeTheChildIsRead() {
        var hidden = desk.child("Samir", "Påhittad", "2008-12-20").id();
        desk.fact(hidden, ChildField.PROTECTED_IDENTITY, "yes");
        var page = new ChildViewModel(hidden, desk.desk, texts, TestDesk.HandPause::new);
        var section = Covered.section(new Section("Identitet"), page, texts);
        Node cover = section.getContent().getFirst();
        assertThat(cover.isVisible()).isFalse();
        page.open();
        assertThat(cover.isVisible()).isTrue();
        assertThat(section.getContent().getLast().isVisible()).isFalse();
    }
}
