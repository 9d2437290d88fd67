package se.varsam.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import se.varsam.domain.shared.Refusal;
import se.varsam.pdf.Printer;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Today;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.backup.ClosingView;
import se.varsam.ui.backup.Copier;
import se.varsam.ui.backup.IdleBackup;
import se.varsam.ui.kit.DrawnTexts;
import se.varsam.ui.kit.FaultReporter;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.FxDialogs;
import se.varsam.ui.kit.IdleMemory;
import se.varsam.ui.kit.Theme;
import se.varsam.ui.shell.Computer;
import se.varsam.ui.shell.FrameTools;
import se.varsam.ui.shell.FrameView;
import se.varsam.ui.unlock.Desk;
import se.varsam.ui.unlock.Entrance;
import se.varsam.ui.unlock.Given;

/**
 * The program's one window: the way in while the register is locked, the frame with its pages while it is open. The
 * title is neutral. Made and used on the FX thread.
 */
final class ProgramWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    /** In the sizes that JavaFX asks for on each system: any other it scales before the window is shown. */
    private static final List<String> ICONS = List.of("varsam-128.png", "varsam-32.png");

    private final Stage stage;
    private final Services services;
    private final Today today;
    private final Computer computer;
    private final StackPane root = new StackPane();
    private final WindowTools tools;
    private final Registers registers;
    private final Entrance entrance;
    private @Nullable Session session;
    private @Nullable FrameView frame;
    private final IdleBackup idle;
    private @Nullable ClosingView closing;

    /**
     * A window, not yet shown.
     *
     * @param today
     *            the day that dates count from
     * @param folders
     *            where settings lie and registers are suggested
     */
    ProgramWindow(Stage stage, Services services, Today today, Folders folders) {
        this(stage, services, today, folders, new Computer(Today.ZONE, Optional.empty()));
    }

    /** The same on a computer whose clock may be doubted. */
    ProgramWindow(Stage stage, Services services, Today today, Folders folders, Computer computer) {
        this.computer = computer;
        this.stage = stage;
        this.services = services;
        this.today = today;
        var settings = new SettingsFile(folders.settings());
        var theme = new Theme(settings.current().appearance());
        var dialogs = new FxDialogs(stage, theme, services.texts());
        var faults = new FaultReporter(dialogs, ProgramWindow::words,
                fault -> fault instanceof RegisterFault r && r.kind() != RegisterFault.Kind.OTHER);
        Thread.setDefaultUncaughtExceptionHandler(faults);
        this.tools = new WindowTools(services.texts(), settings, theme, dialogs, new FxBackground(faults::report),
                new FxBackground(faults::report), services::dataFiles,
                new WindowTools.Copying(services.files().backups(), new Copier(new FxBackground(faults::report))));
        this.registers = services.registers(today);
        this.entrance = new Entrance(new Desk(registers, new Printer(), settings,
                new Desk.Folders(folders.documents(), folders.practice()), dialogs, tools.background(),
                services.texts()),
                this::opened);
        var scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(services.texts().get("shell.window"));
        ICONS.forEach(name -> stage.getIcons().add(new Image(
                String.valueOf(ProgramWindow.class.getResource("/icons/" + name)))));
        stage.setOnCloseRequest(this::closing);
        this.idle = new IdleBackup(scene, services.clock(), tools.copying().copier());
        IdleMemory.over(scene, tools.background().busy(), tools.drawing().busy(),
                tools.copying().copier().worker().busy());
        tools.copying().copier().worker().run(tools.copying().backups()::tidy);
    }

    /**
     * Places on this computer.
     *
     * @param settings
     *            the program's own settings
     * @param documents
     *            where new registers are suggested
     * @param practice
     *            the practice register
     */
    record Folders(Path settings, Path documents, Path practice) {}

    WindowTools tools() {
        return tools;
    }

    Stage stage() {
        return stage;
    }

    /** The open register, empty while locked. */
    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** The frame's way to other pages, empty while locked. */
    Optional<FrameView> frame() {
        return Optional.ofNullable(frame);
    }

    /** Shows the window with the way in. */
    void show() {
        show(new Given.Nothing());
    }

    /** The same, the way in beginning with what the program was started with. */
    void show(Given given) {
        root.getChildren().setAll(entrance.root());
        Optional<Refusal> told = entrance.begin(given);
        stage.show();
        // aside first: a dialog that is waited for while JavaFX starts is never drawn
        told.ifPresent(why -> tools.background().run(() -> why, tools.dialogs()::tell));
    }

    /** Shows the frame over an open register. */
    void opened(Session now) {
        session = now;
        var view = new FrameView(now, new FrameTools(tools.background(), services.texts(),
                services.clock().withZone(Today.ZONE), computer),
                new PageMaker(now, () -> services.wholeFiles(now.register(), today),
                        tools.whileOpen(() -> now.equals(session)), now.clock().today(today)),
                this::lock);
        frame = view;
        root.getChildren().setAll(view.root());
        idle.over(now.backups(), view.root());
        view.begin();
        tools.background().run(() -> now.preferences().isPractice(), this::entitle);
        // looks at all children: what is read for the first picture needn't wait for it
        tools.background().afterPicture(() -> {
            if (view.equals(frame)) {
                refresh(now, view);
            }
        });
    }

    private void refresh(Session now, FrameView view) {
        tools.background().run(() -> now.checklists().refresh(), changed -> {
            if (changed > 0 && view.equals(frame)) {
                view.readAnew();
            }
        });
    }

    private void entitle(boolean practice) {
        stage.setTitle(services.texts().get(practice ? "shell.window.practice" : "shell.window"));
    }

    /**
     * Locks: what is half typed is kept, the register closed, and nothing of it left on screen from the next frame on.
     * The way in is seen at once and lets nobody in before that is done.
     */
    private void lock(String why) {
        Session was = session;
        if (was == null) {
            return;
        }
        try {
            leave();
            tools.copying().copier().stop();
        } finally { // whatever a page can't keep, nothing of it may stay on show
            frame = null;
            session = null;
            entitle(false);
            root.getChildren().setAll(entrance.root());
            Runnable letIn = entrance.locked(was.register().folder(), why);
            // what follows from the last saving still reads the register
            tools.background().whenQuiet(
                    () -> tools.background().run(() -> {
                        lockAll(was);
                        return true;
                    }, _ -> {
                        DrawnTexts.forget();
                        letIn.run();
                    }, letIn));
        }
    }

    /**
     * The user closes the window: what is half typed is kept, then a backup made when one is due, then it closes,
     * whatever came of that. Asked twice, it closes at once.
     */
    private void closing(WindowEvent asked) {
        Session open = session;
        if (closing != null) {
            asked.consume();
            closing.skip();
        } else if (open == null) {
            close();
        } else {
            asked.consume();
            leave();
            var view = new ClosingView(tools.copying().copier(), services.texts(), this::end);
            closing = view;
            root.getChildren().clear();
            tools.background().run(open.backups()::isDueAtClose, due -> {
                if (due) {
                    root.getChildren().setAll(view.root());
                    view.shown();
                    view.make(open.backups());
                } else {
                    view.skip();
                }
            }, view::skip);
        }
    }

    private void end() {
        close();
        stage.hide();
    }

    /** Keeps what is half typed and locks, when the window closes: also a register made or opened just now. */
    void close() {
        Optional<Session> was = session();
        leave();
        tools.background().run(() -> was.ifPresentOrElse(this::lockAll, registers::lockAll));
        tools.close();
    }

    /** Locks; what the start page would begin with is noted before, since what was done last may have changed it. */
    private void lockAll(Session was) {
        try {
            was.checklists().dueToday().note(Services.version());
        } catch (RegisterFault _) {
            // the next unlocking reads all: nothing else is lost by it
        } finally {
            registers.lockAll();
        }
    }

    private void leave() {
        if (frame != null) {
            frame.leave();
        }
        frame = null;
        session = null;
    }

    private static Refusal words(Throwable fault) {
        return fault instanceof RegisterFault register
                ? Refusal.of("refusal.fault." + register.kind().name())
                : Refusal.of("refusal.fault.PROGRAM");
    }
}
