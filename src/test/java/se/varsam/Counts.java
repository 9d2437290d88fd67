package se.varsam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a long test saw, and writes it to {@code target/torture}: a figure is told, not believed. */
public final class Counts {
    private final String title;
    private final Map<String, Integer> counted = new TreeMap<>();

    /** Counts under a title, which is the file's name too. */
    public Counts(String title) {
        this.title = title;
    }

    /** One more. */
    public void add(String what) {
        add(what, 1);
    }

    /** Some more. */
    public void add(String what, int more) {
        counted.merge(what, more, Integer::sum);
    }

    /** How many so far. */
    public int of(String what) {
        return counted.getOrDefault(what, 0);
    }

    /** How many of all. */
    public int all() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Adds a line to the file. */
    public void tell() {
        String line = counted.entrySet().stream().map(c -> c.getKey() + " " + c.getValue())
                .collect(Collectors.joining(", ", title + ": ", "\n"));
        try {
            Path folder = Files.createDirectories(Path.of("target/torture"));
            Files.writeString(folder.resolve(title.replace(' ', '-') + ".txt"), line, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
