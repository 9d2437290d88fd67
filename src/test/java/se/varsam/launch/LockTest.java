package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.Labeled;
import javafx.scene.Parent;
import javafx.scene.input.ClipboardContent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import se.varsam.MovingClock;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.Progress;
import se.varsam.service.Registers;
import se.varsam.service.port.Today;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.Dialogs.Question;
import se.varsam.ui.kit.OwnClipboard;
import se.varsam.ui.kit.Place;

/** Whatever is open: once it is locked only the way in is seen; once it is hidden nothing is, and then all of it again. */
@SuppressWarnings("NullAway.Init") // filled before all
class LockTest {
    @TempDir
    private static Path home;
    private static final Texts TEXTS = new Texts();
    private static final MovingClock CLOCK = new MovingClock(TestSessions.CLOCK.instant());
    private static Stage stage;
    private static ProgramWindow window;
    private static Screens screens;
    private static int[] wayIn;

    private final List<Boolean> answers = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var services = new Services(CLOCK, TEXTS, Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        Path folder = home.resolve("Övning.varsam");
        services.registers(Today.of(CLOCK)).practice(folder, Progress.UNWATCHED).toOptional().orElseThrow().close();
        new SettingsFile(home.resolve("config")).change(used -> used.used(folder));
        onFx(() -> {
            stage = new Stage();
            window = new ProgramWindow(stage, services, Today.of(CLOCK),
                    new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("Övning.varsam")));
            window.show();
        });
        screens = Screens.of(stage, window.tools().theme());
        open();
        press(KeyCode.F12, false);
        screens.picture("app-hidden");
        press(KeyCode.F12, false);
        lock();
        wayIn = pixels(shot(stage.getScene()));
    }

    @AfterAll
    static void close() {
        onFx(() -> {
            window.close();
            stage.hide();
        });
    }

    private static void onFx(Runnable work) {
        Screens.onFx(() -> {
            work.run();
            return work;
        });
    }

    private static void calm() {
        Screens.await(() -> Screens.onFx(() -> window.tools().isIdle()));
    }

    @BeforeEach
    void opened() {
        open();
    }

    private static void open() {
        if (window.session().isEmpty()) {
            onFx(() -> {
                ((TextInputControl) node("#passphrase")).setText(Registers.PRACTICE_PASSPHRASE);
                ((Button) node("#unlock")).fire();
            });
            Screens.await(() -> Screens.onFx(() -> window.session().isPresent() && window.tools().isIdle()));
        }
    }

    private static ChildId away() {
        return window.session().orElseThrow().episodes().current().getFirst().child();
    }

    private static void go(Place place) {
        onFx(() -> window.frame().orElseThrow().show(place));
        calm();
    }

    /** Presses a key where the keyboard is: in the window opened last. */
    private static void press(KeyCode code, boolean control) {
        onFx(() -> {
            Scene scene = front();
            Event.fireEvent(Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot()),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
    }

    private static void lock() {
        press(KeyCode.L, true);
        calm();
        onFx(() -> stage.getScene().getRoot().requestFocus()); // no caret that blinks
    }

    private static WritableImage shot(Scene scene) {
        return Screens.onFx(() -> scene.snapshot(null));
    }

    private static int[] pixels(WritableImage shot) {
        int w = (int) shot.getWidth();
        var pixels = new int[w * (int) shot.getHeight()];
        shot.getPixelReader().getPixels(0, 0, w, (int) shot.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0,
                w);
        return pixels;
    }

    private static Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    /** What may lie over a page, or be one. */
    enum Open {
        NOTHING, DIALOG, DIALOG_IN_DIALOG, SEARCH, DROPPED_LIST, FIELD_MENU, HINT, NOTE_PANEL, HELP, PREVIEW, PHONE, ACUTE, WINDOW
    }

    private void open(Open what) {
        switch (what) {
            case NOTHING -> go(new Place.ChildList());
            case DIALOG, DIALOG_IN_DIALOG -> {
                go(new Place.ChildList());
                ask();
                if (what == Open.DIALOG_IN_DIALOG) {
                    ask();
                }
            }
            case SEARCH -> {
                press(KeyCode.K, true);
                onFx(() -> ((TextInputControl) node("#search")).setText("a"));
                Screens.await(() -> Window.getWindows().size() > 1);
            }
            case DROPPED_LIST -> {
                go(new Place.ChildPage(away()));
                onFx(() -> ((ComboBox<?>) node(".combo-box")).show());
            }
            case FIELD_MENU -> {
                go(new Place.ChildPage(away()));
                onFx(() -> new ContextMenu(new MenuItem("Påhittad Person")).show(node("#FIRST_NAME"), 50, 50));
            }
            case HINT -> onFx(() -> new Tooltip("Påhittad Person").show(stage, 60, 60));
            case NOTE_PANEL -> {
                go(new Place.ChildPage(away()));
                press(KeyCode.F8, false);
                calm();
                onFx(() -> ((TextInputControl) node("#note-panel #TEXT")).setText("halvskriven åäö"));
            }
            case HELP -> press(KeyCode.F1, false);
            case PREVIEW -> go(Place.policeChecklist(away()));
            case PHONE -> go(new Place.PhoneView(away()));
            case ACUTE -> go(new Place.Away(away()));
            case WINDOW -> onFx(() -> {
                var second = new Stage();
                second.initOwner(stage);
                second.setScene(new Scene(new Label("Påhittad Person")));
                second.show();
            });
        }
    }

    private void ask() {
        int windows = Window.getWindows().size();
        Platform.runLater(() -> answers.add(window.tools().dialogs().ask(
                new Question("Ta bort Påhittad Person?", "Det går inte att ångra.", "Ta bort"))));
        Screens.await(() -> Window.getWindows().size() > windows);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheWayInIsLeft(Open what) {
        open(what);
        var page = Screens.onFx(() -> new WeakReference<>(window.frame().orElseThrow().root()));
        lock();
        assertThat(Window.getWindows()).containsExactly(stage);
        assertThat(Arrays.equals(pixels(shot(stage.getScene())), wayIn)).as("the way in, and nothing else").isTrue();
        assertThat(answers).doesNotContain(true).hasSize(
                what == Open.DIALOG ? 1 : what == Open.DIALOG_IN_DIALOG ? 2 : 0);
        for (int i = 0; i < 5 && page.get() != null; i++) {
            System.gc();
            onFx(() -> stage.getScene().getRoot().layout());
        }
        assertThat(page.get()).as("the pages are let go").isNull();
    }

    @Test
    void whatWasHalfTypedInThePanelIsThereAgain() {
        open(Open.NOTE_PANEL);
        lock();
        open();
        go(new Place.ChildPage(away()));
        press(KeyCode.F8, false);
        calm();
        assertThat(Screens.onFx(() -> ((TextInputControl) node("#note-panel #TEXT")).getText()))
                .isEqualTo("halvskriven åäö");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTHING", "DIALOG_IN_DIALOG", "SEARCH", "NOTE_PANEL", "PHONE", "ACUTE", "WINDOW"})
    void oneKeyHidesItAllAndShowsItAgain(Open what) {
        open(what);
        onFx(() -> window.tools().theme().appearance().get()); // whatever was to be drawn is
        List<Window> windows = List.copyOf(Window.getWindows());
        Scene front = front();
        int[] before = still(front);
        press(KeyCode.F12, false);
        for (Window each : List.copyOf(Window.getWindows())) {
            assertThat(each).isInstanceOf(Stage.class);
            assertThat(Screens.onFx(() -> texts(each.getScene().getRoot()))).as("said of nothing but itself")
                    .containsExactly(TEXTS.get("guard.covered"), TEXTS.get("guard.show", "F12"));
            assertThat(Screens.onFx(() -> each.getScene().getFocusOwner().getId())).isEqualTo("uncover");
        }
        press(KeyCode.F9, false); // goes nowhere
        press(KeyCode.F12, false);
        calm();
        assertThat(Window.getWindows()).containsExactlyElementsOf(
                windows.stream().filter(Stage.class::isInstance).toList());
        assertThat(Arrays.equals(still(front), before)).as("as it was").isTrue();
        lock();
    }

    @Test
    void itLocksWhileHiddenAndTheWayInIsSeen() {
        open(Open.DIALOG);
        press(KeyCode.F12, false);
        lock();
        assertThat(Window.getWindows()).containsExactly(stage);
        assertThat(Arrays.equals(pixels(shot(stage.getScene())), wayIn)).isTrue();
        assertThat(answers).containsExactly(false);
    }

    /** What comes up while all is hidden is hidden too. */
    @Test
    void aDialogThatComesLaterIsHiddenToo() {
        go(new Place.ChildList());
        press(KeyCode.F12, false);
        ask();
        assertThat(Screens.onFx(() -> texts(front().getRoot()))).contains(TEXTS.get("guard.covered"))
                .noneMatch(text -> text.contains("Person"));
        onFx(((Button) front().lookup("#uncover"))::fire);
        assertThat(Screens.onFx(() -> texts(front().getRoot()))).anyMatch(text -> text.contains("Person"));
        lock();
    }

    @Test
    void whatWasCopiedIsTakenBackUnlessSomebodyElseCopied() {
        onFx(() -> OwnClipboard.put("0700-000000"));
        lock();
        assertThat(clipboard()).isNull();
        open();
        onFx(() -> {
            OwnClipboard.put("0700-000000");
            var foreign = new ClipboardContent();
            foreign.putString("någon annans");
            Clipboard.getSystemClipboard().setContent(foreign);
        });
        lock();
        assertThat(clipboard()).isEqualTo("någon annans");
    }

    @Test
    void whatIsCopiedFromAFieldIsTakenBackToo() {
        go(new Place.ChildPage(away()));
        onFx(() -> {
            var field = (TextField) node("#FIRST_NAME");
            field.requestFocus();
            field.selectAll();
        });
        press(KeyCode.C, true);
        assertThat(clipboard()).isEqualTo(Screens.onFx(() -> ((TextField) node("#FIRST_NAME")).getText()));
        lock();
        assertThat(clipboard()).isNull();
    }

    private static @Nullable String clipboard() {
        return Screens.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private static Scene front() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).toList().getLast().getScene();
    }

    /** A picture without a caret that blinks. */
    private static int[] still(Scene scene) {
        onFx(() -> scene.getRoot().requestFocus());
        return pixels(shot(scene));
    }

    /** The texts that are drawn. */
    private static List<String> texts(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        Stream<String> own = node instanceof Labeled labeled && !labeled.getText().isBlank()
                ? Stream.of(labeled.getText())
                : node instanceof TextInputControl input ? Stream.of(input.getText()) : Stream.of();
        return Stream.concat(own, node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> texts(child).stream())
                : Stream.of()).toList();
    }

    @Test
    void afterASleepTheFirstFrameIsTheWayIn() {
        go(new Place.ChildPage(away()));
        ask();
        List<Boolean> seen = new ArrayList<>();
        onFx(() -> {
            Runnable first = () -> seen.add(window.frame().isPresent() || Window.getWindows().size() > 1);
            stage.getScene().addPostLayoutPulseListener(first);
            CLOCK.move(Duration.ofHours(1));
        });
        Screens.await(() -> !seen.isEmpty());
        assertThat(seen).containsOnly(false);
        calm();
        assertThat(((Label) node("#why")).getText()).contains("hade vilat");
    }
}
