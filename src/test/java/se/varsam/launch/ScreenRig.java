package se.varsam.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.OwnDetails;
import se.varsam.i18n.Texts;
import se.varsam.service.Progress;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.backup.Copier;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Place;
import se.varsam.ui.shell.FrameTools;
import se.varsam.ui.shell.FrameView;
import se.varsam.ui.unlock.Desk;
import se.varsam.ui.unlock.Entrance;

/**
 * The real way in and the real frame with all its pages on a real register, in one window, for tests that walk all
 * screens. Only the dialogs are made up. What goes wrong on any thread is remembered in {@link #faults}.
 */
final class ScreenRig implements AutoCloseable {
    final FakeDialogs dialogs = new FakeDialogs();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    final List<String> locked = new ArrayList<>();
    final Texts texts = new Texts();
    final Stage stage;
    final Screens pictures;
    final WindowTools tools;
    private final Path folder;
    private final Registers registers;
    private final Thread.@Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private boolean draws = true;
    private final Clock clock;
    private final Today today;
    private @Nullable Session session;
    private final Services services;
    private @Nullable FrameView frame;

    /** A small window, quick to draw; settings and registers come into the folder. */
    static ScreenRig in(Path folder) throws TimeoutException {
        return in(folder, 640, 480);
    }

    /** A window of a size. */
    static ScreenRig in(Path folder, int width, int height) throws TimeoutException {
        return in(folder, width, height, TestSessions.CLOCK);
    }

    /** A window of a size where it is the time that a clock tells, also when that goes on. */
    static ScreenRig in(Path folder, int width, int height, Clock clock) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // a window of our own: of its own one the test tool remembers every event, and with it every page left
        return Screens.onFx(() -> {
            var stage = new Stage();
            return new ScreenRig(stage, Screens.show(stage, new StackPane(), width, height), folder, clock);
        });
    }

    private ScreenRig(Stage stage, Screens pictures, Path folder, Clock clock) {
        this.stage = stage;
        this.folder = folder;
        this.clock = clock.withZone(Today.ZONE);
        this.today = Today.of(clock);
        this.pictures = pictures;
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> faults.add(fault));
        services = new Services(clock, texts, Map.of(), "test", new Argon2Cost(8 * 1024, 1, 1));
        this.registers = services.registers(today);
        this.tools = new WindowTools(texts, new SettingsFile(folder), pictures.theme(), dialogs,
                new FxBackground(faults::add), new FxBackground(faults::add), services::dataFiles,
                new WindowTools.Copying(
                        services.files().backups(), new Copier(new FxBackground(faults::add))));
    }

    /** Opens the practice register and shows its first page. */
    Session practice() {
        return open(registers.practice(folder.resolve("Övning.varsam"), Progress.UNWATCHED).toOptional().orElseThrow());
    }

    /** Opens a new, empty register and shows its first page. */
    Session empty() {
        return empty(TestSessions.OWN);
    }

    /** Opens a new, empty register of a user and shows its first page. */
    Session empty(OwnDetails own) {
        return open(registers.create(folder.resolve("Arbete.varsam"), TestSessions.PASSPHRASE.toCharArray(), own)
                .toOptional().orElseThrow().session());
    }

    private Session open(Session opened) {
        session = opened;
        frame = Screens.onFx(() -> {
            var view = new FrameView(opened, new FrameTools(tools.background(), texts, clock),
                    new PageMaker(opened, () -> services.wholeFiles(opened.register(), today), tools, today),
                    locked::add);
            root(view.root());
            view.begin();
            return view;
        });
        calm();
        return opened;
    }

    /** A way in with nothing known yet: it begins with the welcome. */
    Entrance entrance() {
        Entrance entrance = Screens.onFx(() -> {
            var made = new Entrance(new Desk(registers, new FakePrinter(), tools.settings(),
                    new Desk.Folders(folder, folder.resolve("Övning.varsam")), dialogs, tools.background(), texts),
                    opened -> session = opened);
            root(made.root());
            made.begin();
            return made;
        });
        calm();
        layOut(); // what scrolls is found first when it has been laid out
        return entrance;
    }

    /** The child whose name starts so. */
    ChildId child(String start) {
        return session().children().all().stream().filter(c -> c.shownName().startsWith(start)).map(Child::id)
                .findFirst().orElseThrow();
    }

    /** Presses a button and waits for what follows. */
    void press(String button) {
        does(((Button) node(button))::fire);
        layOut();
    }

    /** Puts a text into a field as if pasted. */
    void type(String field, String text) {
        does(() -> ((TextInputControl) node(field)).setText(text));
    }

    private void root(Parent root) {
        stage.getScene().setRoot(root);
    }

    /** The open register. */
    Session session() {
        return Objects.requireNonNull(session);
    }

    /** The frame around the pages. */
    FrameView frame() {
        return Objects.requireNonNull(frame);
    }

    /** Goes to a page and waits until it is filled. */
    void show(Place place) {
        Screens.onFx(() -> {
            frame().show(place);
            return place;
        });
        calm();
        layOut();
    }

    /** Lays all of it out at once: only then is what scrolls in its place. */
    void layOut() {
        Screens.onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage;
        });
    }

    /** Waits until a frame was drawn: a clock that was moved looks like a sleep, after which the next key is lost. */
    void drawn() {
        var once = new CountDownLatch(1);
        Runnable listener = once::countDown;
        Scene scene = stage.getScene();
        does(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        await(once);
        does(() -> scene.removePostLayoutPulseListener(listener));
    }

    /** Does something on the FX thread and waits for what follows from it. */
    void does(Runnable work) {
        Screens.onFx(() -> {
            work.run();
            return work;
        });
        calm();
    }

    /** The node with a selector; a failure names it. */
    Node node(String selector) {
        return Objects.requireNonNull(stage.getScene().getRoot().lookup(selector), selector);
    }

    /** Draws no pages of documents from now on: most of the time of a test that only types. */
    void drawNothing() {
        tools.drawing().close();
        draws = false;
    }

    /** Waits until nothing is done aside any longer. */
    void calm() {
        do {
            pass(tools.background());
            if (draws) {
                pass(tools.drawing());
            }
        } while (!Screens.onFx(tools::isIdle));
    }

    private static void pass(FxBackground background) {
        var passed = new CountDownLatch(1);
        background.run(() -> true, _ -> passed.countDown());
        await(passed);
    }

    private static void await(CountDownLatch passed) {
        try {
            passed.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (frame != null) {
            does(frame::leave);
        }
        does(stage::hide);
        tools.close();
        if (session != null) {
            session.close();
        }
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
