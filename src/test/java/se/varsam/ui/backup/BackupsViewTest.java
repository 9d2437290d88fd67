package se.varsam.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.MovingClock;
import se.varsam.domain.register.BackupNeed;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.ScreenWalk;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FxBackground;

/** Säkerhetskopior on a real register: chosen, made, listed, tried. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class BackupsViewTest {
    @TempDir
    private Path folder;

    private final TestSessions sessions = new TestSessions();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Session session;
    private FxBackground background;
    private Copier copier;
    private Screens screens;
    private BackupsView view;
    private Path copies;

    @Start
    void start(Stage stage) throws IOException {
        session = sessions.create(folder.resolve("Arbete.varsam"));
        session.register().work().change(w -> {
            w.children().add(2026);
            w.log().add(LogAction.ADDED);
        });
        copies = Files.createDirectory(folder.resolve("kopior"));
        background = worker();
        copier = new Copier(worker());
        var place = new StackPane();
        screens = Screens.show(stage, place, 1024, 700);
        view = new BackupsView(new BackupDesk(session.backups(), sessions.files().backups(), background, copier,
                dialogs, new FakeStatus(), new BackupDesk.Paper(tried -> session.documents()
                        .pdf(session.documents().rehearsalSheet(tried, session.name())).bytes(),
                        (_, _) -> Outcome.done(true)),
                new Texts()));
        place.getChildren().add(view.root());
        view.shown();
    }

    private List<String> findings() {
        return Screens.onFx(() -> new ScreenWalk(view.root().getScene(), new HashSet<>()).findings());
    }

    private static FxBackground worker() {
        return new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
    }

    @AfterEach
    void stop() {
        copier.close();
        background.close();
        session.close();
    }

    private static String text(FxRobot robot, String id) {
        return Screens.onFx(() -> robot.lookup(id).queryLabeled().getText());
    }

    private static String problems(FxRobot robot) {
        return Screens.onFx(() -> String.join("|", robot.lookup(".problem").queryAll().stream()
                .filter(Node::isVisible).map(n -> ((Label) n).getText()).toList()));
    }

    @Test
    void whileTheWindowClosesABackupIsMadeAndCanBeSkipped(FxRobot robot) throws IOException {
        session.backups().changeFolder(copies.toString());
        var closed = new AtomicInteger();
        var hold = new CountDownLatch(1);
        ClosingView closing = closing(closed);
        Screens.onFx(() -> {
            copier.worker().run(() -> waitFor(hold));
            closing.make(session.backups());
            return closing;
        });
        screens.replace(closing.root());
        screens.picture("closing");
        robot.clickOn("#skip");
        assertThat(closed).as("closes at once, whatever runs").hasValue(1);
        hold.countDown();
        Screens.await(this::idle);
        assertThat(copies).as("nothing half made is left").isEmptyDirectory();

        ClosingView again = closing(closed);
        Screens.onFx(() -> {
            again.make(session.backups());
            return again;
        });
        Screens.await(() -> closed.get() == 2);
        assertThat(Files.list(copies)).hasSize(1);

        session.register().work().change(w -> w.log().add(LogAction.ADDED));
        Files.delete(Files.list(copies).findFirst().orElseThrow());
        Files.delete(copies);
        ClosingView gone = closing(closed);
        Screens.onFx(() -> {
            gone.make(session.backups());
            return gone;
        });
        Screens.await(() -> closed.get() == 3);
        assertThat(session.backups().state().need()).as("told at the next chance").contains(BackupNeed.FAILED);
    }

    @Test
    void oneIsMadeOnceADayWhileNobodyWorks() throws IOException {
        session.backups().changeFolder(copies.toString());
        var clock = new MovingClock(TestSessions.CLOCK.instant());
        var idle = Screens.onFx(() -> new IdleBackup(view.root().getScene(), clock, copier));
        clock.move(IdleBackup.IDLE.minusSeconds(1));
        look(idle);
        assertThat(copies).as("somebody works").isEmptyDirectory();
        clock.move(Duration.ofSeconds(1));
        look(idle);
        assertThat(Files.list(copies)).hasSize(1);
        session.register().work().change(w -> w.log().add(LogAction.ADDED));
        look(idle);
        assertThat(Files.list(copies)).as("one a day").hasSize(1);
    }

    private void look(IdleBackup idle) {
        Screens.onFx(() -> {
            idle.look(session.backups());
            return idle;
        });
        Screens.await(this::idle);
    }

    private ClosingView closing(AtomicInteger closed) {
        return Screens.onFx(() -> new ClosingView(copier, new Texts(), closed::incrementAndGet));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void tryWith(FxRobot robot, String passphrase) {
        Screens.onFx(() -> {
            robot.lookup("#secret").queryTextInputControl().setText(passphrase);
            robot.lookup("#rehearse").queryButton().fire();
            return robot;
        });
    }

    private boolean idle() {
        return Screens.onFx(() -> !background.busy().get() && !copier.worker().busy().get());
    }

    @Test
    void aFolderIsChosenABackupMadeListedAndTried(FxRobot robot) throws IOException {
        Screens.await(() -> text(robot, "#past").startsWith("Ingen"));
        screens.picture("backups-empty");
        robot.clickOn("#make");
        Screens.await(() -> text(robot, "#problem").contains("R-130"));

        robot.clickOn("#backup-folder");
        screens.paste("kopior");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> problems(robot).contains("R-131"));
        dialogs.willChoose(copies);
        robot.clickOn("#choose");
        Screens.await(() -> robot.lookup(".notice-soon").tryQuery().isPresent() && idle());
        assertThat(session.backups().state().plan().folder()).isEqualTo(copies.toString());

        robot.clickOn("#make");
        Screens.await(() -> text(robot, "#told").contains("1 barn") && idle());
        assertThat(Files.list(copies)).hasSize(1);
        assertThat(text(robot, "#past")).contains("2026-11-21 14:32");

        tryWith(robot, "fel lösenfras");
        Screens.await(() -> problems(robot).contains("R-76") && idle());
        tryWith(robot, TestSessions.PASSPHRASE);
        Screens.await(() -> text(robot, "#receipt").contains("1 barn") && idle());
        assertThat(robot.lookup("#secret").queryTextInputControl().getText()).isEmpty();
        screens.picture("backups", Colours.LIGHT, 150);
        assertThat(findings()).isEmpty();
        screens.picture("backups", Colours.LIGHT, 100);
        assertThat(findings()).isEmpty();
        screens.whole("backups-whole",
                Screens.onFx(() -> ((ScrollPane) robot.lookup("#backups").query()).getContent()));
        Path pdf = folder.resolve("kvitto.pdf");
        dialogs.willChoose(pdf);
        Screens.onFx(() -> {
            robot.lookup("#save-receipt").queryButton().fire();
            return robot;
        });
        Screens.await(() -> Files.exists(pdf) && idle());
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(session.backups().state().past().rehearsal().map(r -> r.children())).isEqualTo(Optional.of(1L));
    }
}
