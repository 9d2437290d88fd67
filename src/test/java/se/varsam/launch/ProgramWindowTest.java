package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;
import se.varsam.service.BackupService;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.ui.Screens;

/** The real window on real registers, by keyboard alone. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ProgramWindowTest {
    private static final String PASSPHRASE = "gul hatt under valvet 7";

    @TempDir
    private Path home;

    private final Texts texts = new Texts();
    private Stage stage;
    private Services services;
    private ProgramWindow window;
    private Screens screens;

    @Start
    void start(Stage first) {
        stage = first;
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        services = new Services(clock, texts, Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        window = new ProgramWindow(stage, services, Today.of(clock),
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("config/new/Övning.varsam")));
        window.show();
        screens = Screens.of(stage, window.tools().theme());
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            window.close();
            return window;
        });
    }

    private boolean shows(String id) {
        return Screens.onFx(() -> stage.getScene().getRoot().lookup(id) instanceof Node node && node.isVisible());
    }

    private boolean focused(String id) {
        return Screens.onFx(() -> stage.getScene().getFocusOwner() instanceof Node node && id.equals(node.getId()));
    }

    private static void all(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    }

    private void lock(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Screens.await(() -> focused("passphrase"));
        assertThat(shows("#rail")).as("nothing of the register").isFalse();
    }

    private void createAsFarAsTheRecoveryKey(FxRobot robot) {
        robot.type(KeyCode.SPACE).type(KeyCode.TAB);
        screens.paste("Påhittköping");
        robot.type(KeyCode.ENTER);
        Screens.await(() -> focused("passphrase"));
        screens.paste(PASSPHRASE);
        robot.type(KeyCode.TAB);
        screens.paste(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> focused("next"));
    }

    /** Makes a register and opens it; its recovery key. */
    private String create(FxRobot robot) {
        createAsFarAsTheRecoveryKey(robot);
        String key = Screens.onFx(() -> stage.getScene().getRoot().lookupAll(".key-text").stream()
                .map(n -> ((Label) n).getText()).collect(Collectors.joining("-")));
        robot.type(KeyCode.SPACE);
        screens.paste(key);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> shows("#rail"));
        return key;
    }

    @Test
    void closedAtTheRecoveryKeyTheRegisterIsLocked(FxRobot robot) {
        createAsFarAsTheRecoveryKey(robot);
        close();
        assertThat(home.resolve("Register.varsam").toFile().list()).containsExactlyInAnyOrder("register.db",
                "keys.json");
        try (var register = services.files()
                .open(home.resolve("Register.varsam"), new Secret.Passphrase(PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow()) {
            List<LogAction> log = register.work()
                    .read(w -> w.log().entries().stream().map(LogEntry::action).toList());
            assertThat(log).endsWith(LogAction.LOCKED, LogAction.OPENED);
        }
    }

    @Test
    void whatUnlockingShowsIsPlayedWithoutAWindow() {
        List<Parent> drawn = new ArrayList<>();
        var emptied = new AtomicInteger();
        Parent wayIn = Screens.onFx(() -> stage.getScene().getRoot());
        Rehearsal.play(window, services, () -> {
            Window.getWindows().forEach(shown -> drawn.add(shown.getScene().getRoot()));
            return true;
        }, emptied::incrementAndGet);
        assertThat(emptied).as("what it took is given back").hasValue(1);
        assertThat(drawn).as("nobody sees it").containsOnly(wayIn);
        assertThat(stage.isShowing()).as("and it closes nothing").isTrue();
        assertThat(shows("#rail")).isFalse();
        assertThat(window.session()).isEmpty();
        assertThat(home.toFile().list()).as("no file is made").isNullOrEmpty();
        Rehearsal.play(window, services, () -> false, emptied::incrementAndGet);
        assertThat(emptied).as("not once somebody waits for what was unlocked").hasValue(1);
    }

    @Test
    void closedTheWindowMakesABackupFirst(FxRobot robot) throws IOException {
        create(robot);
        Path copies = Files.createDirectory(home.resolve("kopior"));
        window.session().orElseThrow().backups().changeFolder(copies.toString());
        Screens.onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        Screens.await(() -> Screens.onFx(() -> !stage.isShowing()));
        assertThat(Files.list(copies)).hasSize(1);
        try (var register = services.files()
                .open(home.resolve("Register.varsam"), new Secret.Passphrase(PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow()) {
            assertThat(new BackupService(register).state().past().last()).isPresent();
        }
    }

    @Test
    void createLockAndOpenAgain(FxRobot robot) {
        String key = create(robot);
        assertThat(stage.getTitle()).isEqualTo("Varsam");
        screens.picture("app-first");

        lock(robot);
        robot.write("fel").type(KeyCode.ENTER);
        Screens.await(() -> shows(".problem"));
        all(robot);
        screens.paste(PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Screens.await(() -> shows("#rail"));
        assertThat(shows("#warningText")).as("tells of the wrong try").isTrue();
        screens.picture("app-wrong-try");

        aListIsToStart();
        lock(robot);
        List<Integer> running = runningWhenOverviewComes();
        robot.type(KeyCode.TAB, KeyCode.TAB).type(KeyCode.ENTER);
        Screens.await(() -> focused("recoveryKey"));
        screens.paste(key.toLowerCase(Locale.ROOT).replace("-", " "));
        robot.type(KeyCode.ENTER);
        Screens.await(() -> shows("#rail"));
        assertThat(home.resolve("Register.varsam")).isDirectory();
        Screens.await(() -> running() > 0);
        assertThat(running).as("what looks at all children comes after the picture").containsOnly(0);
    }

    /** As if a day had begun since: a child soon 18, behind the back of what starts lists. */
    private void aListIsToStart() {
        window.session().orElseThrow().register().work().change(w -> w.children().save(w.children().add(2026).id(),
                new AgeDecision(0, Kind.REGISTERED, PartialDate.of(LocalDate.of(2008, 12, 20)),
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), Origin.UNKNOWN, Fate.NONE)));
    }

    private int running() {
        return window.session().orElseThrow().register().work().read(w -> w.runs().ofOpenCards().size());
    }

    /** How many lists run when the columns come into sight. */
    private List<Integer> runningWhenOverviewComes() {
        List<Integer> running = new CopyOnWriteArrayList<>();
        Screens.onFx(() -> {
            Parent root = stage.getScene().getRoot();
            root.getChildrenUnmodifiable().addListener((InvalidationListener) _ -> noteRunning(root, running));
            return root;
        });
        return running;
    }

    /** Soon enough: the lists wait for the picture after the columns have come. */
    private void noteRunning(Parent root, List<Integer> running) {
        Node columns = root.lookup("#columns");
        if (columns == null) {
            Platform.runLater(() -> noteRunning(root, running));
        } else if (columns.isVisible()) {
            running.add(running());
        } else {
            columns.visibleProperty().addListener((_, _, _) -> running.add(running()));
        }
    }

    @Test
    void practiceIsMarkedAndTheWindowStaysNeutral(FxRobot robot) {
        robot.clickOn("#practice");
        Screens.await(() -> shows("#rail") && stage.getTitle().endsWith("ÖVNING"));
        Screens.await(() -> shows(".practice-band"));
        screens.picture("app-practice");
        assertThat(Files.exists(home.resolve("config/new/Övning.varsam"))).isTrue();
        robot.clickOn("#monthView");
        Screens.await(() -> focused("day-2026-11-21"));
        screens.picture("app-month");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        Screens.await(() -> shows("#reminders"));
        robot.clickOn("#reminders");
        Screens.await(() -> shows("#TITLE"));
        screens.picture("app-reminders");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        Screens.await(() -> shows("#standIn"));
        robot.clickOn("#standIn");
        Screens.await(() -> shows("#preview-page") && !shows("#preview-working"));
    }
}
