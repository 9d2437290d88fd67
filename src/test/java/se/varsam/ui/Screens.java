package se.varsam.ui;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Theme;

/**
 * Shows a screen's root in a dressed window and takes pictures of it, for UI tests.
 *
 * <pre>
 * &#64;Start
 * void start(Stage stage) {
 *     screens = Screens.show(stage, screen.root());
 * }
 * 
 * &#64;Test
 * void looksRight() {
 *     screens.picture("child");
 * } // target/screens/child-light.png and -dark.png
 * </pre>
 */
public final class Screens {
    /** The room a page has in the frame at 1280×800. */
    public static final int WIDTH = 1180;
    /** See {@link #WIDTH}. */
    public static final int HEIGHT = 760;

    private static final Path FOLDER = Path.of("target/screens");
    private static final Map<Colours, String> NAMES = Map.of(Colours.LIGHT, "light", Colours.DARK, "dark",
            Colours.HIGH_CONTRAST, "contrast");

    private final Stage stage;
    private final Theme theme;

    private Screens(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
    }

    /**
     * TestFX keeps every event of its window for reports, and with each the page that it came from: all that was tested
     * so far in this process. Its list begins anew with each window it is given.
     */
    private static void forgetEvents() {
        var testFx = FxToolkit.toolkitContext();
        testFx.setRegisteredStage(testFx.getRegisteredStage());
    }

    /** Shows a root at the size of a page; call on the FX thread ({@code @Start}). */
    public static Screens show(Stage stage, Parent root) {
        return show(stage, root, WIDTH, HEIGHT);
    }

    /** Shows a root at a size of its own; call on the FX thread. */
    public static Screens show(Stage stage, Parent root, int width, int height) {
        Locale.setDefault(Texts.SWEDISH);
        forgetEvents();
        var theme = new Theme(Appearance.DEFAULT);
        var scene = new Scene(root, width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.setTitle("Varsam");
        stage.show();
        return new Screens(stage, theme);
    }

    /** Takes over a window that the program itself has dressed. */
    public static Screens of(Stage stage, Theme theme) {
        return new Screens(stage, theme);
    }

    /** The theme, for the pieces that need it. */
    public Theme theme() {
        return theme;
    }

    /** Shows another root in the same window; callable from the test's thread. */
    public void replace(Parent root) {
        onFx(() -> {
            stage.getScene().setRoot(root);
            return root;
        });
        waitForFxEvents();
    }

    /** Writes {@code target/screens/NAME-light.png} and {@code NAME-dark.png}. */
    public void picture(String name) {
        picture(name, Colours.LIGHT, 100);
        picture(name, Colours.DARK, 100);
        dress(Appearance.DEFAULT);
    }

    /** Writes one picture, {@code NAME-COLOURS.png}, at a text size in percent. */
    public void picture(String name, Colours colours, int textPercent) {
        dress(new Appearance(colours, textPercent));
        write(name + "-" + NAMES.get(colours) + (textPercent == 100 ? "" : "-" + textPercent),
                onFx(() -> stage.getScene().getRoot().snapshot(null, null)));
    }

    /** Writes one picture of a node, {@code NAME.png}: all of a page, also what is not in sight. */
    public void whole(String name, Node node) {
        write(name, onFx(() -> node.snapshot(null, null)));
    }

    /** Writes two pictures of a node that stands in a window of its own, a list that drops down once it is opened. */
    public void pictureOf(String name, Runnable open, Supplier<Node> node) {
        for (Colours colours : List.of(Colours.DARK, Colours.LIGHT)) {
            dress(new Appearance(colours, 100));
            open.run();
            write(name + "-" + NAMES.get(colours), onFx(() -> node.get().snapshot(null, null)));
        }
    }

    /** A picture styles and lays out what it shows: it need not wait for the window to do so. */
    private void dress(Appearance appearance) {
        onFx(() -> {
            theme.appearance().set(appearance);
            return appearance;
        });
        for (int i = 0; i < 2; i++) {
            onFx(() -> appearance); // what was put off until later
        }
    }

    private static void write(String name, WritableImage shot) {
        int w = (int) shot.getWidth();
        int h = (int) shot.getHeight();
        var pixels = new int[w * h];
        shot.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), QuickPng.of(pixels, w));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits, at most a minute, until a condition holds: the last thing that a screen changes. */
    public static void await(Callable<Boolean> condition) {
        try {
            waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        waitForFxEvents();
    }

    /**
     * Types a text where the keyboard is, key by key as a robot does, but without a robot's pause of a twentieth of a
     * second after each: for all but short words.
     */
    public void type(String text) {
        onFx(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(this::key);
            return text;
        });
        waitForFxEvents();
    }

    private void key(String character) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(kind,
                    kind == KeyEvent.KEY_TYPED ? character : "", "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** Puts a long text in where the keyboard is, as if pasted. */
    public void paste(String text) {
        onFx(() -> {
            ((TextInputControl) stage.getScene().getFocusOwner()).replaceSelection(text);
            return text;
        });
        waitForFxEvents();
    }

    /** Leaves a screen, as going to another does. */
    public static void leave(Screen screen) {
        onFx(() -> {
            screen.leave();
            return screen;
        });
    }

    /** Does something on the FX thread and hands its result back. */
    public static <T> T onFx(Callable<T> work) {
        try {
            return asyncFx(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
