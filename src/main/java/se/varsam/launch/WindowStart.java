package se.varsam.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.varsam.service.port.Today;
import se.varsam.ui.shell.Computer;
import se.varsam.ui.unlock.Given;

/** Opens the window, and waits until it is closed. */
final class WindowStart {
    private final Services services;
    private final Today today;

    WindowStart(Services services, Today today) {
        this.services = services;
        this.today = today;
    }

    /** Gives the exit code when the window was closed; {@code path} is what the way in begins with. */
    int run(Optional<Path> path) {
        var closed = new CountDownLatch(1);
        Given given = Given.of(path);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            var window = new ProgramWindow(stage, services, today, folders(),
                    new Computer(ZoneId.systemDefault(), Services.built()));
            window.show(given);
            FirstMinutes.ofTraining(window);
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
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
