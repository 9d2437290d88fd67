package se.varsam.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.varsam.benchmark.BareWindow;
import se.varsam.benchmark.Figures;
import se.varsam.benchmark.MadeUpRegister;
import se.varsam.benchmark.PackagedProgram;
import se.varsam.benchmark.Samples;
import se.varsam.benchmark.SharedRegisters;
import se.varsam.benchmark.VirtualScreen;

/**
 * Starts the packaged program on a virtual screen and looks when it can be read, by turns with a bare JavaFX window of
 * the same runtime, options and kind of cache; then unlocks, shows each page for the first time, and looks at the
 * memory. Fails where Xvfb or the program folder is missing.
 */
class StartBenchmark {
    private static final int UNLOCKS = 5;
    private static final long QUIET = 1_500;
    private static final int TYPING_MILLIS = 4_000;
    private static final List<String> PAGES = List.of("ChildList", "ChildPage 3", "Checklists 4", "Age 5", "Changes 6",
            "Notes 7", "PoliceChecklist 8", "ConcernReport 9", "Documents", "Month", "Readiness", "Reminders",
            "Thinning", "Log", "Backups", "Preferences", "About", "Today");
    /** No pages of every day, some of them slow: shown for the first time once only, at the end. */
    private static final List<String> RARE = List.of("WhoIsAway", "PhoneView 10", "StandIn", "Bin", "Phrases",
            "Sharing",
            "Extract 11", "Keys", "Check", "PeriodReport", "LogReview");

    @TempDir
    private Path home;
    private final int children = Integer.getInteger("varsam.children", 10_000);
    private final int starts = Math.max(Samples.ENOUGH, Integer.getInteger("varsam.starts", 11));
    private final long minutes = Long.getLong("varsam.minutes", 3);
    private final Map<String, List<Long>> measured = new LinkedHashMap<>();

    @Test
    void measure() throws IOException, InterruptedException {
        Path many = SharedRegisters.copy(children, home);
        Path ten = SharedRegisters.copy(10, home);
        PackagedProgram varsam = PackagedProgram.varsam();
        PackagedProgram bare = varsam.alone(BareWindow.class, home);
        PackagedProgram quickly = bare.startedAs(varsam, "quickly");
        PackagedProgram driven = varsam.driven(Driven.class, home);
        try (var screen = new VirtualScreen(Integer.getInteger("varsam.display", 84), home)) {
            for (int i = -1; i < starts; i++) {
                start(screen, bare, "bare", settings(i + "b"), i);
                start(screen, quickly, "bare, our starter", settings(i + "q"), i);
                start(screen, varsam, "unlock", knows(ten, i + "u"), i);
                start(screen, varsam, "welcome", settings(i + "w"), i);
            }
            for (int i = -1; i < UNLOCKS; i++) {
                drive(screen, driven, ten, i, "10", 0);
                drive(screen, driven, many, i, "many", i == UNLOCKS - 1 ? minutes : 0);
            }
        } finally {
            tell(); // also what was measured before something could not be
        }
    }

    private void tell() throws IOException {
        var figures = new Figures("Start, first pages and memory of the packaged program, " + children + " children");
        tell(figures, "packaged start to the unlock window, readable", "unlock", "bare window", "bare", 1.5, 1.25);
        tell(figures, "packaged start to the first welcome, readable", "welcome", "bare window", "bare", 1.5, 1.25);
        of("bare, our starter").ifPresent(bare -> figures.tell("a bare window that our own starter starts", bare));
        tell(figures, "unlock to Översikt, readable, " + children + " children", "opened many", "10 children",
                "opened 10", 1.5);
        tell(figures, "the same", "opened many", "start of a bare window", "bare", 1);
        for (String page : Stream.concat(PAGES.stream(), RARE.stream()).toList()) {
            tell(figures, "first showing of " + page.replaceAll(" \\d+", ""), "page " + page,
                    "start of a bare window", "bare", 0.6);
        }
        tell(figures, "resident memory at Översikt (MB), " + children + " children", "memory many", "bare window",
                "memory bare", 1.8, 1.5);
        tell(figures, "the same, 10 children (MB)", "memory 10", "bare window", "memory bare", 1.8, 1.5);
        of("memory unlock").ifPresent(memory -> figures.tell("resident memory at the unlock window (MB)", memory));
        tell(figures, "resident memory in minute " + minutes + " of use (MB)", "memory used", "first minute",
                "memory first", 1.2);
        figures.write("start-" + children);
    }

    /** The goal, and where there is one what would be better still. */
    private void tell(Figures figures, String what, String figure, String baselineName, String baseline,
            double... goals) {
        Optional<Samples> measured = of(figure);
        Optional<Samples> beside = of(baseline);
        if (measured.isEmpty() || beside.isEmpty()) {
            figures.leftOut(what, "it could not be, or not often enough");
        } else if (goals.length == 1) {
            figures.compare(what, measured.get(), baselineName, beside.get(), goals[0]);
        } else {
            figures.compare(what, measured.get(), baselineName, beside.get(), goals[0], goals[1]);
        }
    }

    private Optional<Samples> of(String what) {
        List<Long> values = measured.getOrDefault(what, List.of());
        if (values.size() == 1) {
            return Optional.of(Samples.once(values.getFirst()));
        }
        return Optional.of(values).filter(all -> all.size() >= Samples.ENOUGH)
                .map(all -> new Samples(all.stream().mapToLong(Long::longValue).toArray()));
    }

    private void keep(String what, long value, int number) {
        if (number >= 0) { // the first warms up what the system keeps of files
            measured.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
        }
    }

    private Path settings(String name) throws IOException {
        return Files.createDirectories(home.resolve("config-" + name + "/varsam"));
    }

    private Path knows(Path register, String name) throws IOException {
        Path folder = settings(name);
        Files.writeString(folder.resolve("settings.properties"), "recent.1=" + register + "\n");
        return folder;
    }

    private void start(VirtualScreen screen, PackagedProgram program, String what, Path settings, int number)
            throws IOException, InterruptedException {
        var builder = program.builder(Map.of("DISPLAY", screen.display(), "XDG_CONFIG_HOME",
                String.valueOf(settings.getParent())));
        builder.redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile());
        screen.look();
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            keep(what, screen.readable(QUIET) - start, number);
            keep("memory " + what, PackagedProgram.resident(process), number);
        } finally {
            end(process);
        }
    }

    /** Unlocks once somebody could have typed the passphrase; then goes to every page for the first time. */
    private void drive(VirtualScreen screen, PackagedProgram driven, Path register, int number, String what, long use)
            throws IOException, InterruptedException {
        var builder = driven.builder(Map.of("DISPLAY", screen.display()), register.toString(),
                settings(what + number).toString());
        screen.look();
        Process process = builder.redirectError(home.resolve("said.txt").toFile()).start();
        try (var orders = process.outputWriter(); var answers = process.inputReader()) {
            screen.readable(QUIET);
            Thread.sleep(TYPING_MILLIS);
            screen.look();
            var said = new Orders(orders, answers);
            keep("opened " + what, said.felt(screen, "unlock " + MadeUpRegister.PASSPHRASE), number);
            keep("memory " + what, PackagedProgram.resident(process), number);
            for (String page : what.equals("many") ? PAGES : List.<String>of()) {
                screen.look();
                keep("page " + page, said.felt(screen, "go " + page), number);
            }
            if (use > 0) {
                long begin = System.nanoTime();
                use(process, said, "memory first", begin, TimeUnit.MINUTES.toNanos(1));
                use(process, said, "memory used", begin, TimeUnit.MINUTES.toNanos(use));
                for (String page : RARE) {
                    screen.look();
                    keep("page " + page, said.felt(screen, "go " + page), number);
                }
            }
        } finally {
            end(process);
        }
    }

    /** Goes from page to page and searches, child after child; the memory of the last moments counts. */
    private void use(Process process, Orders said, String what, long begin, long length) throws IOException {
        var seen = new ArrayList<Long>();
        for (int round = 0; System.nanoTime() - begin < length || seen.size() < UNLOCKS; round++) {
            String page = PAGES.get(round % PAGES.size()).replaceAll(" \\d+", " " + round);
            said.say(round % 5 == 0 ? "search " + "saraexem".substring(0, 1 + round % 8) : "go " + page);
            said.say("idle");
            seen.add(PackagedProgram.resident(process));
        }
        seen.subList(seen.size() - UNLOCKS, seen.size()).forEach(value -> keep(what, value, 0));
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
