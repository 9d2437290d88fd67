package se.varsam.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.collections.ObservableListBase;

import se.varsam.domain.register.LogEntry;

/**
 * The rows of a log that may have a hundred thousand lines: all numbers, but only the lines that came into view, a
 * block at a time; of those read longest ago the memory is given back. On the FX thread.
 */
final class LogRows extends ObservableListBase<LogRow> {
    /** How many lines are read at once: a few screens full. */
    static final int BLOCK = 100;
    /** How many blocks are kept. */
    private static final int KEPT = 20;

    private final Consumer<List<LogRow>> wanted;
    private final Map<Integer, List<LogRow>> blocks = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();
    private List<Long> numbers = List.of();

    /** Rows that ask for the lines of those that come into view. */
    LogRows(Consumer<List<LogRow>> wanted) {
        this.wanted = wanted;
    }

    /** Shows other lines, by their numbers. */
    void show(List<Long> other) {
        beginChange();
        var before = new ArrayList<LogRow>();
        numbers.forEach(number -> before.add(new LogRow(number)));
        blocks.clear();
        order.clear();
        numbers = other;
        nextReplace(0, numbers.size(), before);
        endChange();
    }

    @Override
    public LogRow get(int index) {
        int block = index / BLOCK;
        return block(block).get(index - block * BLOCK);
    }

    private List<LogRow> block(int block) {
        List<LogRow> known = blocks.get(block);
        if (known != null) {
            return known;
        }
        List<LogRow> rows = numbers.subList(block * BLOCK, Math.min((block + 1) * BLOCK, numbers.size())).stream()
                .map(LogRow::new).toList();
        blocks.put(block, rows);
        order.addLast(block);
        if (order.size() > KEPT) {
            blocks.remove(order.removeFirst());
        }
        wanted.accept(rows);
        return rows;
    }

    /** How many blocks are in memory. */
    int kept() {
        return blocks.size();
    }

    static void fill(List<LogRow> rows, List<LogEntry> lines) {
        var found = new HashMap<Long, LogEntry>();
        lines.forEach(line -> found.put(line.number(), line));
        rows.forEach(row -> {
            LogEntry line = found.get(row.number());
            if (line != null) {
                row.read(line);
            }
        });
    }

    @Override
    public int size() {
        return numbers.size();
    }
}
