package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** What can be measured alone: {@code -Dvarsam.parts=WINDOW,PAGES}. */
    private enum Part {
        UNLOCK("unlocking, without a window"), SERVICES("what the services take for one child"), REGISTER(
                "what reads a whole register"), WINDOW("what is felt in the window"), PAGES(
                        "first showings of pages"), SLOW("the log checked and reviewed, the report of all children");

        private final String what;

        Part(String what) {
            this.what = what;
        }
    }

    private static final int SMALL = 10;
    private static final int MIDDLING = 100;
    private static final int UNLOCKS = 7;
    private static final int TIMES = 20;
    /** To warm up. */
    private static final int FEW = 5;

    @TempDir
    private Path home;

    private final Today today = () -> SharedRegisters.DAY;
    private final int children = Integer.getInteger("varsam.children", 10_000);
    private final EnumSet<Part> parts = Arrays
            .stream(System.getProperty("varsam.parts", "UNLOCK,SERVICES,REGISTER,WINDOW,PAGES").split(","))
            .map(Part::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    private Services services;
    private Registers registers;
    private ProgramWindow window;
    private Figures figures;

    @Start
    void start(Stage first) {
        // a window of our own: of its own one the test tool remembers every event, and with it every page left
        var stage = new Stage();
        Locale.setDefault(Texts.SWEDISH);
        services = SharedRegisters.services();
        registers = services.registers(today);
        figures = new Figures("Measured on made-up children: " + children + " (seed " + SharedRegisters.SEED + ")");
        window = new ProgramWindow(stage, services, today,
                new ProgramWindow.Folders(home.resolve("config"), home, home.resolve("practice.varsam")));
        window.show();
    }

    @Test
    void measure() throws IOException, SQLException {
        SharedRegisters.copy(SMALL, folder(SMALL).getParent());
        SharedRegisters.copy(children, many().getParent());
        try {
            part(Part.UNLOCK, this::unlocking);
            services();
            if (parts.contains(Part.WINDOW)) {
                SharedRegisters.copy(MIDDLING, folder(MIDDLING).getParent());
                inTheWindow();
            }
            pages();
        } finally {
            EnumSet.complementOf(parts).forEach(part -> figures.leftOut(part.what, "not asked for (varsam.parts)"));
            figures.write("benchmark-" + children); // also what was measured before something could not be
            SharedRegisters.remove(many());
        }
        Screens.onFx(() -> {
            window.close();
            return true;
        });
    }

    private void part(Part part, Runnable work) {
        if (parts.contains(part)) {
            work.run();
        }
    }

    /** The register whose size is asked for: a copy of its own, since the small ones are opened beside it. */
    private Path many() {
        return home.resolve("many").resolve(children + ".varsam");
    }

    private Path folder(int size) {
        return home.resolve("beside").resolve(size + ".varsam");
    }

    private Session open(Path folder) {
        return registers.open(folder, new Secret.Passphrase(MadeUpRegister.PASSPHRASE.toCharArray())).toOptional()
                .orElseThrow();
    }

    private void unlocking() {
        Samples[] pair = Samples.pair(1, UNLOCKS, _ -> unlocked(many()), _ -> unlocked(folder(SMALL)));
        figures.compare("unlocked until Översikt is read, " + children + " children", pair[0], "10 children", pair[1],
                1.5);
    }

    private boolean unlocked(Path folder) {
        try (Session session = open(folder)) {
            assertThat(session.checklists().agenda().now()).isNotNull();
            return true;
        }
    }

    private void services() throws SQLException {
        if (Collections.disjoint(parts, Set.of(Part.SERVICES, Part.REGISTER, Part.SLOW))) {
            return;
        }
        try (Session many = open(many()); Session few = open(folder(SMALL))) {
            if (parts.contains(Part.SERVICES)) {
                new ServiceFigures(many, few, figures).measure(home);
            }
            var whole = new RegisterFigures(many, few, services, today, figures);
            part(Part.REGISTER, () -> whole.measure(home));
            part(Part.SLOW, whole::slow);
        }
    }

    private record Window(Felt overview, Felt page, Felt changes, Felt list, Felt filter, Felt sort, Felt listKey,
            Felt key) {}

    private void inTheWindow() {
        window(folder(MIDDLING), FEW); // warms up what all three use, so that the first is not measured cold
        Window few = window(folder(SMALL), TIMES);
        Window some = window(folder(MIDDLING), TIMES);
        Window many = window(many(), TIMES);
        compare("first page, Översikt", many.overview(), "10", few.overview(), 1.5);
        compare("a child's page, click to idle", many.page(), "10", few.page(), 1.2);
        compare("Ändringar", many.changes(), "10", few.changes(), 1.2);
        compare("the list of children, opened", many.list(), "100", some.list(), 2);
        compare("the list of children, all instead of open cards", many.filter(), "100", some.filter(), 2);
        compare("the list of children, sorted by a column", many.sort(), "100", some.sort(), 2);
        compare("a key stroke in search", many.key(), "10", few.key(), 2);
        compare("a key stroke in the list's search", many.listKey(), "10", few.listKey(), 2);
        figures.within("window: a key stroke in search, our own work", many.key().worked(), 16);
        figures.within("window: a key stroke in the list's search, our own work", many.listKey().worked(), 16);
    }

    private void pages() {
        if (Collections.disjoint(parts, Set.of(Part.PAGES, Part.SLOW))) {
            return;
        }
        try (Session session = open(many())) {
            opened(session);
            var pages = new PageFigures(window, session);
            part(Part.PAGES, () -> pages.measure(figures, children));
            part(Part.SLOW, () -> pages.slow(figures, children));
            left();
        }
    }

    private void compare(String what, Felt felt, String size, Felt baseline, double goal) {
        String whose = size + " children";
        figures.compare("window: " + what + ", laid out", felt.laidOut(), whose, baseline.laidOut(), goal);
        figures.compare("window: " + what + ", painted", felt.painted(), whose, baseline.painted(), goal);
        figures.compare("window: " + what + ", our own work", felt.worked(), whose, baseline.worked(), goal);
    }

    private void opened(Session session) {
        Screens.onFx(() -> {
            window.opened(session);
            return true;
        });
    }

    private void left() {
        Screens.onFx(() -> {
            window.frame().orElseThrow().leave();
            return true;
        });
    }

    private Window window(Path folder, int times) {
        try (Session session = open(folder)) {
            opened(session);
            var felt = new WindowFigures(window, session, times);
            var of = new Window(felt.overview(), felt.childPage(), felt.changes(), felt.list(), felt.filter(),
                    felt.sort(), felt.keyInList(), felt.key());
            left();
            return of;
        }
    }
}
