package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.ui.Screens.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.register.LogReview;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Screens;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.today.ReviewNotice;

/** The review of the log on screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class LogReviewViewTest {
    @TempDir
    Path folder;
    private final FakeStatus status = new FakeStatus();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinter printer = new FakePrinter();
    private final Visited visited = new Visited();
    private Practice practice;
    private FxBackground drawing;
    private Screens screens;
    private LogReviewView view;
    private ManualPause whileTyping;

    @Start
    void start(Stage stage) {
        practice = Practice.in(folder);
        practice.children().opened(practice.child("Amina", "Exempel", "2008-12-20"));
        drawing = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        screens = Screens.show(stage, page().root());
    }

    private LogReviewView page() {
        var desk = new DocumentDesk(practice.documents(), practice.children(), practice.episodes(),
                practice.checklists(), practice.today(), new Paper(Practice.pages(), printer, drawing),
                new Frame(new DirectBackground(), visited, status, dialogs));
        whileTyping = new ManualPause();
        view = new LogReviewView(new LogReviewViewModel(desk, Practice.TEXTS, whileTyping, new ManualPause()),
                Practice.TEXTS);
        return view;
    }

    @AfterEach
    void close() {
        drawing.close();
        practice.close();
    }

    private static void awaitPages(FxRobot robot) {
        Screens.await(() -> !robot.lookup("#preview-page").<Labeled>query().getText().isEmpty()
                && !robot.lookup("#preview-working").query().isVisible());
    }

    @Test
    void isRemarkedSignedKeptAndPrinted(FxRobot robot) throws Exception {
        awaitPages(robot);
        assertThat(robot.lookup("#review-due").<Labeled>query().getText()).contains("2026-12-21");
        robot.clickOn("#review-remark");
        screens.paste("Gick igenom stickprovet.");
        onFx(() -> {
            view.leave();
            return view;
        });
        assertThat(practice.documents().logReviews().remark()).as("nothing typed is lost")
                .isEqualTo("Gick igenom stickprovet.");
        screens.replace(onFx(() -> page().root()));
        awaitPages(robot);
        assertThat(robot.lookup("#review-remark").<TextInputControl>query().getText())
                .isEqualTo("Gick igenom stickprovet.");
        screens.picture("log-review");
        screens.picture("log-review", Colours.LIGHT, 150);

        robot.clickOn("#review-months");
        onFx(() -> {
            robot.lookup("#review-months").<Integer>queryComboBox().setValue(3);
            return robot;
        });
        assertThat(practice.documents().logReviews().next().months()).isEqualTo(3);
        onFx(() -> {
            status.undo();
            return status;
        });
        assertThat(robot.lookup("#review-months").<Integer>queryComboBox().getValue()).isEqualTo(1);

        dialogs.willAnswer(false).willAnswer(true);
        fire(robot, "#review-sign");
        assertThat(practice.documents().logReviews().all()).isEmpty();
        fire(robot, "#review-sign");
        assertThat(practice.documents().logReviews().all()).singleElement().satisfies(review -> {
            assertThat(review.by()).isEqualTo("Siv Påhittad");
            assertThat(review.remark()).isEqualTo("Gick igenom stickprovet.");
        });
        awaitPages(robot);
        ComboBox<Optional<LogReview>> signed = robot.lookup("#review-signed").queryComboBox();
        assertThat(signed.getValue()).isPresent();
        assertThat(robot.lookup("#review-sign").query().isDisabled()).isTrue();
        screens.picture("log-review-signed", Colours.LIGHT, 100);

        Path file = folder.resolve("k.pdf");
        dialogs.willChoose(file);
        fire(robot, "#review-save");
        Screens.await(() -> Files.exists(file));
        assertThat(dialogs.suggested).last().isEqualTo("log-review-2026-11-21.pdf");
        assertThat(Files.readAllBytes(file)).isEqualTo(practice.documents().logReviews()
                .pdf(practice.documents().logReviews().all().getFirst()));
        fire(robot, "#review-log");
        assertThat(visited.places).containsExactly(new Place.Log());
    }

    @Test
    void theOverviewTellsWhenTheDayHasCome(FxRobot robot) {
        awaitPages(robot);
        LocalDate due = practice.documents().logReviews().next().due();
        for (LocalDate day : List.of(due.minusDays(1), due)) {
            screens.replace(onFx(() -> new StackPane(new ReviewNotice(practice.documents().logReviews(),
                    new DirectBackground(), visited, Practice.TEXTS, () -> day))));
            assertThat(robot.lookup("#review-due").tryQuery().isPresent()).isEqualTo(day.equals(due));
        }
        fire(robot, "#review-due");
        assertThat(visited.places).containsExactly(new Place.LogReview());
    }

    private static void fire(FxRobot robot, String id) {
        onFx(() -> {
            robot.lookup(id).queryAs(ButtonBase.class).fire();
            return robot;
        });
    }
}
