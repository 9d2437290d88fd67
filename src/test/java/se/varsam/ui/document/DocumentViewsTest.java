package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static se.varsam.ui.Screens.await;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.HeldBackground;
import se.varsam.ui.kit.HeldPictures;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class DocumentViewsTest {
    private final FakeStatus status = new FakeStatus();
    private final FakePrinter printer = new FakePrinter();
    private final Visited visited = new Visited();
    private Stage stage;
    private Practice practice;
    private FxBackground background;
    private FxBackground drawing;
    private ChildId amina;
    private Screen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2008-12-20");
        practice.children().change(amina, ChildField.HEIGHT, "162 cm");
        practice.children().change(amina, ChildField.HAIR, "Svart, axellångt");
        practice.children().change(amina, ChildField.MOBILE, "070-000 00 00");
        practice.children().change(amina, ChildField.NATIVE_NAME, "أمينة");
        practice.checklists().refresh();
        background = new FxBackground(DocumentViewsTest::fault);
        drawing = new FxBackground(DocumentViewsTest::fault);
    }

    private static void fault(Throwable fault) {
        throw new AssertionError(fault);
    }

    @AfterEach
    void close() {
        Optional.ofNullable(screen).ifPresent(Screens::leave);
        background.close();
        drawing.close();
        practice.close();
    }

    private DocumentScreens documents() {
        return documents(background, drawing);
    }

    private DocumentScreens documents(Background work, Background drawn) {
        return new DocumentScreens(new DocumentDesk(practice.documents(), practice.children(), practice.episodes(),
                practice.checklists(), practice.today(), new Paper(Practice.pages(), printer, drawn),
                new Frame(work, visited, status, new FakeDialogs())), Practice.TEXTS);
    }

    private Screens form(DocumentKind kind, int width, int height) {
        return onFx(() -> {
            screen = documents().form(amina, kind);
            return Screens.show(stage, screen.root(), width, height);
        });
    }

    /** Pages are slow to make the first time: the fonts are read. */
    private static void awaitPages(FxRobot robot) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS,
                    () -> !robot.lookup("#preview-page").<Labeled>query().getText().isEmpty()
                            && !robot.lookup("#preview-working").query().isVisible());
        } catch (TimeoutException e) {
            throw new AssertionError("no pages", e);
        }
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    @Test
    void theReceiptTellsOfPapersAndLeadsToTheirList(FxRobot robot) {
        var records = practice.children().records();
        for (String what : new String[]{"Pass", "Bankkort"}) {
            records.change(records.add(amina, RecordKind.PAPER), RecordField.PAPER_WHAT, what);
        }
        Screens screens = form(DocumentKind.PAPER_RECEIPT, Screens.WIDTH, 960);
        awaitPages(robot);
        screens.picture("document-receipt");
        assertThat(robot.lookup("#question-papers .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Pass\nBankkort");
        fire(robot, "#question-papers .button");
        assertThat(visited.places).containsExactly(new Place.ChildPage(amina));
    }

    @Test
    void theFirstPictureOfAFormHoldsWhatIsInSight(FxRobot robot) {
        var held = new HeldPictures();
        var read = new HeldPictures();
        onFx(() -> {
            screen = documents(read, held).form(amina, DocumentKind.CONCERN_REPORT);
            return Screens.show(stage, screen.root());
        });
        int first = robot.lookup(".question-head").queryAll().size();
        assertThat(first).isBetween(4, 12);
        double early = height(robot);
        assertThat(onFx(read::allSeen)).as("the others come after the drawn page").isZero();
        assertThat(onFx(held::allSeen)).as("some at a time").isGreaterThan(2);
        assertThat(robot.lookup(".question-head").queryAll()).hasSizeGreaterThan(3 * first);
        assertThat(early).isCloseTo(height(robot), withinPercentage(12));
    }

    private double height(FxRobot robot) {
        return onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return robot.lookup("#groups").<VBox>query().getHeight();
        });
    }

    @Test
    void thePoliceChecklistLooksRight(FxRobot robot) {
        practice.away(amina);
        Screens screens = form(DocumentKind.POLICE_CHECKLIST, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        screens.picture("document-police");
        robot.clickOn("#missing-all");
        robot.clickOn("#jump-eyes");
        robot.write("Bruna").type(KeyCode.TAB);
        await(() -> robot.lookup("#jump-eyes").tryQuery().isEmpty());
        awaitPages(robot);
        screens.picture("document-police-jumped");
        robot.clickOn("#approve");
        robot.clickOn("#recipient").write("Polisen i Exempelby");
        screens.picture("document-police-approving");
        robot.clickOn("#approve-confirm");
        await(() -> robot.lookup("#approved").tryQuery().isPresent());
        awaitPages(robot);
        screens.picture("document-police-approved");
        screens.picture("document-police-approved", Colours.LIGHT, 150);
        assertThat(practice.documents().sent(amina)).hasSize(1);
        assertThat(robot.lookup("#missing-count").tryQuery()).as("that is the next one's").isEmpty();
        assertThat(robot.lookup("#save").query().isFocused()).isTrue();
        fire(robot, "#next");
        assertThat(robot.lookup("#before").<Labeled>query().getText()).startsWith("Visa den som godkändes 2026-11-21");
        screens.picture("document-police-next");
    }

    @Test
    void theSchoolGetsWhatIsTickedAndNothingElse(FxRobot robot) {
        practice.away(amina);
        Screens screens = form(DocumentKind.POLICE_CHECKLIST, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        robot.clickOn("#approve");
        await(() -> robot.lookup("#share-count").tryQuery().isPresent());
        screens.picture("share-police");
        choose(robot, "Skolan");
        await(() -> robot.lookup("#share-count").<Labeled>query().getText().startsWith("Skolan får 5 av 38"));
        assertThat(robot.lookup("#share-suicidal-thoughts").query().isDisabled()).isTrue();
        fire(robot, "#share-hair");
        await(() -> robot.lookup("#hindrance").<Labeled>query().getText().startsWith("Skriv varför"));
        assertThat(robot.lookup("#approve-confirm").query().isDisabled()).isTrue();
        awaitPages(robot);
        screens.picture("share-school-hindered");
        robot.clickOn("#share-reason").write("Läraren letar på stan.").type(KeyCode.TAB);
        await(() -> !robot.lookup("#approve-confirm").query().isDisabled());
        awaitPages(robot);
        screens.picture("share-school");
        robot.clickOn("#approve-confirm");
        await(() -> robot.lookup("#approved").tryQuery().isPresent());
        var kept = practice.documents().content(practice.documents().sent(amina).getFirst()).orElseThrow();
        assertThat(kept.recipient()).contains("school");
        assertThat(kept.reason()).isEqualTo("Läraren letar på stan.");
        assertThat(kept.given()).hasSize(6).containsKey("hair");
    }

    private static void choose(FxRobot robot, String title) {
        onFx(() -> {
            ComboBox<Recipient> box = robot.lookup("#share-recipient").queryComboBox();
            box.setValue(box.getItems().stream().filter(r -> r.title().equals(title)).findFirst().orElseThrow());
            return true;
        });
    }

    @Test
    void aPageForTheSocialjourThatGrowsTooLongSaysSo(FxRobot robot) {
        practice.away(amina);
        practice.children().change(amina, ChildField.SPECIAL_NEEDS,
                "Påhittat behov som är långt beskrivet. ".repeat(90));
        Screens screens = form(DocumentKind.ON_CALL_PAGE, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        await(() -> robot.lookup(".unprintable").<Labeled>query().getText().startsWith("Handlingen blev 2 sidor"));
        screens.picture("document-on-call-long");
    }

    @Test
    void aCompletionWithNothingNewCanNotBeApproved(FxRobot robot) {
        practice.away(amina);
        practice.documents().approve(amina, DocumentKind.POLICE_CHECKLIST, "Polisen", "", Optional.empty());
        Screens screens = form(DocumentKind.POLICE_COMPLETION, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        robot.clickOn("#approve");
        await(() -> robot.lookup("#hindrance").<Labeled>tryQuery().filter(l -> l.getText().startsWith("Inget är nytt"))
                .isPresent());
        assertThat(robot.lookup("#approve-confirm").query().isDisabled()).isTrue();
        screens.picture("completion-none");
    }

    @Test
    void theDefaultsOfWhoGetsWhatLookRightAndThoseBelowComeWhenTheFirstAreSeen(FxRobot robot) {
        var held = new HeldBackground(Runnable::run);
        Screens screens = onFx(() -> {
            screen = documents(held, drawing).sharing();
            return Screens.show(stage, screen.root());
        });
        robot.interact(held::next);
        assertThat(robot.lookup("#sharing-police-name").query().isVisible()).isTrue();
        assertThat(robot.lookup("#sharing-other-name").tryQuery()).isEmpty();
        robot.interact(held::all);
        screens.picture("sharing");
        screens.picture("sharing", Colours.DARK, 150);
        assertThat(robot.lookup("#sharing-school-health").query().isDisabled()).isTrue();
        fire(robot, "#sharing-housing-looks");
        robot.interact(held::all);
        assertThat(robot.lookup("#sharing-reset").query().isDisabled()).isFalse();
        assertThat(practice.documents().sharing().table().recipient("housing").gets()).contains("looks");
        fire(robot, "#sharing-reset");
        robot.interact(held::all);
        assertThat(robot.lookup("#sharing-reset").query().isDisabled()).isTrue();
        assertThat(practice.documents().sharing().isChanged()).isFalse();
    }

    @Test
    void theAccountOfAnAbsenceIsPrintedAndLeadsBack(FxRobot robot) {
        practice.away(amina);
        Screens screens = form(DocumentKind.AWAY_LOG, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        screens.picture("document-away-log");
        robot.clickOn("#print");
        await(() -> printer.jobs.size() == 1 && status.told.size() == 1);
        assertThat(printer.jobs).containsExactly("2026-001-away-log");
        robot.clickOn("#checklists");
        assertThat(visited.places).containsExactly(new Place.Away(amina));
    }

    @Test
    void opensAnEpisodeAndFitsASmallWindow(FxRobot robot) {
        Screens screens = form(DocumentKind.POLICE_CHECKLIST, 964, 600);
        awaitPages(robot);
        screens.picture("document-small");
        robot.clickOn("#openEpisode");
        await(() -> practice.episodes().current(amina).isPresent()
                && !robot.lookup("#noEpisode").query().isVisible());
        assertThat(practice.episodes().current(amina).orElseThrow().noticedAt())
                .isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 30));
    }

    @Test
    void theConcernReportLooksRight(FxRobot robot) {
        Screens screens = form(DocumentKind.CONCERN_REPORT, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        screens.picture("document-concern");
        robot.clickOn("#missing-all");
        robot.clickOn("#jump-concern");
        robot.write("Kom inte hem.");
        screens.picture("document-concern-typed");
    }

    @Test
    void approvesByKeyboardAlone(FxRobot robot) {
        form(DocumentKind.POLICE_CHECKLIST, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        onFx(() -> {
            robot.lookup("#approve").query().requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        await(() -> robot.lookup("#recipient").<TextField>tryQuery().filter(TextField::isFocused).isPresent());
        robot.write("Polisen").type(KeyCode.ENTER);
        await(() -> robot.lookup("#approved").tryQuery().isPresent());
        assertThat(practice.documents().sent(amina).getFirst().approved().recipient()).isEqualTo("Polisen");
    }

    @Test
    void theOpenItemsLookRight(FxRobot robot) {
        Screens screens = form(DocumentKind.OPEN_ITEMS, Screens.WIDTH, Screens.HEIGHT);
        awaitPages(robot);
        screens.picture("document-open-items");
        robot.clickOn("#print");
        await(() -> printer.jobs.size() == 1 && status.told.size() == 1);
        assertThat(printer.jobs).containsExactly("2026-001-open-items");
    }

    @Test
    void thePageForAStandInLooksRight(FxRobot robot) {
        practice.away(amina);
        practice.reminder("Omprövning av placering", Optional.of(amina), Practice.TODAY.minusDays(3));
        practice.reminder("Uppdatera kontaktlistan", Optional.empty(), Practice.TODAY.plusDays(40));
        practice.preferences().changePapers("Arkivskåpet i rum 214, hylla 3.");
        Screens screens = onFx(() -> {
            screen = documents().standIn();
            return Screens.show(stage, screen.root());
        });
        awaitPages(robot);
        screens.picture("document-stand-in");
        robot.clickOn("#days-60");
        awaitPages(robot);
        robot.clickOn("#print");
        await(() -> printer.jobs.size() == 1 && status.told.size() == 1);
        assertThat(printer.jobs).containsExactly("2026-11-21-stand-in");
        robot.clickOn("#papers");
        assertThat(visited.places).containsExactly(new Place.Preferences());
    }

    @Test
    void theListOfCopiesLooksRight(FxRobot robot) {
        var first = practice.documents().approve(amina, DocumentKind.POLICE_CHECKLIST, "Polisen i Exempelby", "Post",
                Optional.empty());
        practice.documents().approve(amina, DocumentKind.POLICE_CHECKLIST, "Polisen i Exempelby", "Post",
                Optional.of(first));
        practice.away(amina);
        practice.documents().sharing().choose(amina, DocumentKind.AWAY_NOTICE, "school");
        practice.documents().sharing().give(amina, DocumentKind.AWAY_NOTICE, "god-man", false);
        practice.documents().approve(amina, DocumentKind.AWAY_NOTICE, "Exempelskolan", "", Optional.empty());
        Screens screens = onFx(() -> {
            screen = documents().list();
            return Screens.show(stage, screen.root());
        });
        await(() -> robot.lookup("#table").queryTableView().getItems().size() == 3);
        onFx(() -> {
            robot.lookup("#table").queryTableView().requestFocus();
            return true;
        });
        robot.type(KeyCode.HOME);
        await(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        awaitPages(robot);
        await(() -> robot.lookup("#shared").<VBox>query().getChildren().size() == 4);
        assertThat(robot.lookup("#shared .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("Till: Skolan. 6 av 9 frågor gavs.", "Bortvalt: God man.",
                        "Ges aldrig: LMA-nummer och dossiernummer.");
        screens.picture("documents");
    }

    @Test
    void theEmptyListSaysWhereToStart() {
        Screens screens = onFx(() -> {
            screen = documents().list();
            return Screens.show(stage, screen.root());
        });
        await(() -> stage.getScene().getRoot().lookup(".empty-state .button") != null);
        screens.picture("documents-empty");
    }
}
