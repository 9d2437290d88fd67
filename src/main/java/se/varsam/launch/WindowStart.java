package se.varsam.launch;

import com.sun.glass.ui.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import se.varsam.cli.ExitCode;
import se.varsam.domain.shared.Lazy;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.ui.shell.Computer;
import se.varsam.ui.unlock.Given;

/**
 * Opens the window, and waits until it is closed. The window toolkit and the wiring take their time beside each other;
 * the window is shown with its content, and only then is made ready what comes next.
 */
final class WindowStart {
    private final Supplier<Services> services;
    private final Today today;

    /** A window over services that are made when first asked for, by whichever thread. */
    WindowStart(Supplier<Services> services, Today today) {
        this.services = services;
        this.today = today;
    }

    /** The window of the program, when no command was named. */
    static WindowStart ofTheProgram() {
        Clock clock = Clock.systemUTC();
        return new WindowStart(new Lazy<>(() -> {
            Logging.start();
            Logging.warnings();
            return Services.onThisComputer(clock, new Texts());
        }), Today.of(clock));
    }

    /** Gives the exit code when the window was closed; {@code path} is what the way in begins with. */
    int run(Optional<Path> path) {
        Given given = Given.of(path);
        var ended = new CompletableFuture<ExitCode>();
        Thread.ofPlatform().daemon().name("varsam-wiring").start(() -> {
            var unused = services.get();
        });
        Platform.startup(() -> open(given, ended));
        return ended.join().number();
    }

    private void open(Given given, CompletableFuture<ExitCode> ended) {
        boolean opened = false;
        try {
            // by it the desktop finds the menu entry, and so the icon, of a window: otherwise they are all "java"
            Application.GetApplication().setName("Varsam");
            var stage = new Stage();
            stage.setOnHidden(_ -> ended.complete(ExitCode.OK));
            var window = new ProgramWindow(stage, services.get(), today, folders(),
                    new Computer(ZoneId.systemDefault(), Services.built()));
            window.show(given);
            if (!FirstMinutes.ofTraining(window)) { // the cache is for what stands between the user and the window
                WarmUp.after(window, services.get());
            }
            opened = true;
        } finally {
            if (!opened) {
                ended.complete(ExitCode.FAULT); // there is nothing to close
            }
        }
    }

    private static ProgramWindow.Folders folders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = Files.isDirectory(home.resolve("Documents"))
                ? home.resolve("Documents")
                : Files.isDirectory(home.resolve("Dokument")) ? home.resolve("Dokument") : home;
        return new ProgramWindow.Folders(settings(home), documents, settings(home).resolve("Övning.varsam"));
    }

    /** Where programs keep their settings on this system. */
    static Path settings() {
        return settings(Path.of(System.getProperty("user.home", ".")));
    }

    private static Path settings(Path home) {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(System.getenv().getOrDefault("APPDATA", home.toString()), "Varsam");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Application Support/Varsam")
                : Path.of(System.getenv().getOrDefault("XDG_CONFIG_HOME", home.resolve(".config").toString()),
                        "varsam");
    }
}
