package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.benchmark.Figures;
import se.varsam.benchmark.MadeUpRegister;
import se.varsam.benchmark.Samples;
import se.varsam.benchmark.ServiceFigures;
import se.varsam.benchmark.SharedRegisters;
import se.varsam.i18n.Texts;
import se.varsam.launch.FeltTime.Felt;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.ui.Screens;

/**
 * Measures the program on made-up registers: {@code mvn -Pdist,benchmark verify}. No test, and no part of the ordinary
 * run: a figure over its goal is told, and only what can't be measured fails.
 */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ProgramBenchmark {
    private static final int SMALL = 10;
    private static final int MIDDLING = 100;
    private static final int UNLOCKS = 7;

    @TempDir
    private Path home;

    private final Today today = () -> SharedRegisters.DAY;
    private final int children = Integer.getInteger("varsam.children", 10_000);
    private Registers registers;
    private ProgramWindow window;
    private Figures figures;

    @Start
    void start(Stage first) {
        // a window of our own: of its own one the test tool remembers every event, and with it every page left
        var stage = new Stage();
        Locale.setDefault(Texts.SWEDISH);
        Services services = SharedRegisters.services();
        registers = services.registers(today);
        figures = new Figures("Measured on made-up children: " + children + " (seed " + SharedRegisters.SEED + ")");
        window = new ProgramWindow(stage, services, today,
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("practice.varsam")));
        window.show();
    }

    @Test
    void measure() throws IOException, SQLException {
        make(children);
        make(MIDDLING);
        make(SMALL);
        try {
            unlocking();
            try (Session many = open(children); Session few = open(SMALL)) {
                new ServiceFigures(many, few, figures, SharedRegisters.DAY).measure(home);
            }
            inTheWindow();
        } finally {
            figures.write("benchmark-" + children); // also what was measured before something could not be
        }
        Screens.onFx(() -> {
            window.close();
            return true;
        });
    }

    private Path folder(int size) {
        return home.resolve(size + ".varsam");
    }

    private void make(int size) throws IOException {
        if (!folder(size).toFile().exists()) {
            SharedRegisters.copy(size, home);
        }
    }

    private Session open(int size) {
        return registers.open(folder(size), new Secret.Passphrase(MadeUpRegister.PASSPHRASE.toCharArray()))
                .toOptional().orElseThrow();
    }

    private void unlocking() {
        var times = new ArrayList<Samples>();
        for (int size : List.of(children, SMALL)) {
            long[] taken = new long[UNLOCKS];
            for (int i = -1; i < UNLOCKS; i++) {
                long start = System.nanoTime();
                try (Session session = open(size)) {
                    assertThat(session.checklists().agenda().now()).isNotNull();
                    taken[Math.max(i, 0)] = System.nanoTime() - start;
                }
            }
            times.add(new Samples(taken));
        }
        figures.compare("unlocked until Översikt is read, " + children + " children", times.getFirst(), "10 children",
                times.getLast(), 1.5);
    }

    private record Window(Felt overview, Felt page, Felt changes, Felt list, Felt filter, Felt sort, Felt key) {}

    private void inTheWindow() {
        pagesFirst();
        window(MIDDLING); // warms up what all three use, so that the first is not measured cold
        Window few = window(SMALL);
        Window some = window(MIDDLING);
        Window many = window(children);
        compare("first page, Översikt", many.overview(), "10", few.overview(), 1.5);
        compare("a child's page, click to idle", many.page(), "10", few.page(), 1.2);
        compare("Ändringar", many.changes(), "10", few.changes(), 1.2);
        compare("the list of children, opened", many.list(), "100", some.list(), 2);
        compare("the list of children, all instead of open cards", many.filter(), "100", some.filter(), 2);
        compare("the list of children, sorted by a column", many.sort(), "100", some.sort(), 2);
        compare("a key stroke in search", many.key(), "10", few.key(), 2);
        figures.within("window: a key stroke in search, laid out", many.key().laidOut(), 16);
    }

    private void pagesFirst() {
        try (Session session = open(children)) {
            Screens.onFx(() -> {
                window.opened(session);
                return true;
            });
            new PageFigures(window, session).measure(figures, children);
            Screens.onFx(() -> {
                window.frame().orElseThrow().leave();
                return true;
            });
        }
    }

    private void compare(String what, Felt felt, String size, Felt baseline, double goal) {
        figures.compare("window: " + what + ", laid out", felt.laidOut(), size + " children", baseline.laidOut(),
                goal);
        figures.compare("window: " + what + ", painted", felt.painted(), size + " children", baseline.painted(),
                goal);
    }

    private Window window(int size) {
        try (Session session = open(size)) {
            Screens.onFx(() -> {
                window.opened(session);
                return true;
            });
            var felt = new WindowFigures(window, session);
            var of = new Window(felt.overview(), felt.childPage(), felt.changes(), felt.list(), felt.filter(),
                    felt.sort(), felt.key());
            Screens.onFx(() -> {
                window.frame().orElseThrow().leave();
                return true;
            });
            return of;
        }
    }
}
