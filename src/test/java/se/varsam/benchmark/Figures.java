package se.varsam.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of one run, as a table in Markdown: each beside what it is measured against, in the same run. */
public final class Figures {
    private static final Path FOLDER = Path.of("target/benchmark");

    private final List<String> lines = new ArrayList<>();
    private final String title;

    /** A table of its own. */
    public Figures(String title) {
        this.title = title;
    }

    /** A figure that is only told. */
    public void tell(String what, Samples figure) {
        line(what, figure, "", "", "");
    }

    /** A figure beside another of the same run; no goal is set. */
    public void beside(String what, Samples figure, String baselineName, Samples baseline) {
        line(what, figure, text("%s: %.2f", baselineName, baseline.median()),
                text("%.2f", figure.median() / baseline.median()), "");
    }

    /** What was not measured, and why. */
    public void leftOut(String what, String why) {
        line(text("| %s | not measured: %s | | | | | | | |", what, why));
    }

    /** A figure and how many times its baseline the median is, with what is aimed at. */
    public void compare(String what, Samples figure, String baselineName, Samples baseline, double goal) {
        double ratio = figure.median() / baseline.median();
        line(what, figure, text("%s: %.2f", baselineName, baseline.median()), text("%.2f", ratio),
                text("≤ %s%s", goal, ratio > goal ? " **missed**" : ""));
    }

    /**
     * A figure, a baseline and how many times it the median is, with a goal and what would be better still.
     *
     * @param aim
     *            less than the goal
     */
    public void compare(String what, Samples figure, String baselineName, Samples baseline, double goal, double aim) {
        double ratio = figure.median() / baseline.median();
        line(what, figure, text("%s: %.2f", baselineName, baseline.median()), text("%.2f", ratio),
                text("≤ %s, aim %s%s", goal, aim, ratio > goal ? " **missed**" : ""));
    }

    /** A figure of which 95 of a hundred are to stay within so many milliseconds. */
    public void within(String what, Samples figure, double milliseconds) {
        line(what, figure, "", "",
                text("95 %% ≤ %.0f ms%s", milliseconds, figure.most() > milliseconds ? " **missed**" : ""));
    }

    private void line(String what, Samples figure, String baseline, String ratio, String goal) {
        line(text("| %s | %d | %.2f | %.2f | %.2f | %.2f | %s | %s | %s |", what, figure.count(),
                figure.min(), figure.median(), figure.most(), figure.max(), baseline, ratio, goal));
    }

    private void line(String line) {
        lines.add(line);
        System.out.println(line); // a long run shows that it goes on
    }

    /** Writes the table to {@code target/benchmark/NAME.md}, prints it, and joins it with those written before. */
    public void write(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        String table = "# " + title + "\n\n" + machine()
                + "\n\nMilliseconds, or MB where it says so; the baseline is the median of the same run, the ratio median"
                + " to median.\n\n"
                + "| what | times | min | median | 95 % | max | baseline | ratio | goal |\n"
                + "|---|---:|---:|---:|---:|---:|---|---:|---|\n" + String.join("\n", lines) + "\n";
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
        System.out.println("\n" + table + "\n" + file);
        join();
    }

    /** All tables of this run in one file. */
    private static void join() throws IOException {
        Path all = FOLDER.resolve("table.md");
        try (Stream<Path> files = Files.list(FOLDER)) {
            var text = new StringBuilder();
            for (Path one : files.filter(f -> f.toString().endsWith(".md") && !f.equals(all)).sorted().toList()) {
                text.append(Files.readString(one)).append('\n');
            }
            Files.writeString(all, text);
        }
    }

    private static String machine() {
        Runtime here = Runtime.getRuntime();
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return text(
                "%d cores, busy with %.1f at the end of the run (more than the cores: read all of it as upper bounds);"
                        + " %.1f GB memory, heap up to %d MB; %s %s (%s); Java %s",
                here.availableProcessors(),
                system.getSystemLoadAverage(), system.getTotalMemorySize() / 1e9, here.maxMemory() >> 20,
                property("os.name"), property("os.version"), property("os.arch"), property("java.runtime.version"));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String text(String pattern, Object... parts) {
        return String.format(Locale.ROOT, pattern, parts);
    }
}
