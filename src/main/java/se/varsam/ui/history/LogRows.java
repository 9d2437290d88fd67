package se.varsam.ui.history;

import java.util.AbstractList;
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

    /** Shows the newest lines, read already, until all numbers are known; at most {@link #BLOCK}. */
    void begin(List<LogEntry> newest) {
        List<LogRow> rows = newest.stream().map(line -> new LogRow(line.number())).toList();
        fill(rows, newest);
        beginChange();
        replace(newest.stream().map(LogEntry::number).toList());
        keep(0, rows);
        endChange();
    }

    /** Shows other lines, by their numbers; gives whether they only go on after a block shown, which stays then. */
    boolean show(List<Long> other) {
        int shown = numbers.size();
        boolean more = shown == BLOCK && other.size() >= shown && other.subList(0, shown).equals(numbers);
        beginChange();
        if (!more) {
            replace(other);
        } else if (other.size() > shown) {
            numbers = other;
            nextAdd(shown, other.size());
        }
        endChange();
        return more;
    }

    private void replace(List<Long> other) {
        var before = new Gone(numbers);
        blocks.clear();
        order.clear();
        numbers = other;
        nextReplace(0, other.size(), before);
    }

    /** The rows there were, made when somebody asks for them: nobody does for all. */
    private static final class Gone extends AbstractList<LogRow> {
        private final List<Long> numbers;

        Gone(List<Long> numbers) {
            this.numbers = numbers;
        }

        @Override
        public LogRow get(int index) {
            return new LogRow(numbers.get(index));
        }

        @Override
        public int size() {
            return numbers.size();
        }
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
        keep(block, rows);
        wanted.accept(rows);
        return rows;
    }

    private void keep(int block, List<LogRow> rows) {
        blocks.put(block, rows);
        order.addLast(block);
        if (order.size() > KEPT) {
            blocks.remove(order.removeFirst());
        }
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
