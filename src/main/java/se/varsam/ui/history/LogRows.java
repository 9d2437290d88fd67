package se.varsam.ui.history;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.collections.ObservableListBase;

import se.varsam.domain.register.LineNumbers;
import se.varsam.domain.register.LogEntry;

/**
 * The rows of a log that may have a million lines: all numbers, but only the lines that came into view, a block at a
 * time; of those read longest ago the memory is given back. A line that is shown already stays as it is when others are
 * shown around it. On the FX thread.
 */
final class LogRows extends ObservableListBase<LogRow> {
    /** How many lines are read at once: a few screens full. */
    static final int BLOCK = 100;
    /** How many blocks are kept. */
    private static final int KEPT = 20;

    private final Consumer<List<LogRow>> wanted;
    private final Map<Integer, List<LogRow>> blocks = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();
    /** Rows that were in blocks before other lines were shown. */
    private Map<Long, LogRow> known = new HashMap<>();
    private List<Long> numbers = List.of();

    /** Rows that ask for the lines of those that come into view. */
    LogRows(Consumer<List<LogRow>> wanted) {
        this.wanted = wanted;
    }

    /**
     * Shows other lines, by their numbers; gives whether all that were shown stay, with others before or behind them.
     *
     * @param falling
     *            the numbers, newest first
     */
    boolean show(List<Long> falling) {
        return show(falling, List.of());
    }

    /** The same; some of the lines are read already. */
    boolean show(List<Long> falling, List<LogEntry> read) {
        int shown = numbers.size();
        int more = falling.size() - shown;
        boolean behind = goesOn(falling);
        boolean before = !behind && more > 0 && shown > 0 && LineNumbers.isRun(numbers) && LineNumbers.isRun(falling)
                && falling.getLast().equals(numbers.getLast());
        keepKnown();
        read.forEach(line -> known.computeIfAbsent(line.number(), LogRow::new).read(line));
        List<Long> gone = numbers;
        numbers = falling;
        beginChange();
        if (before) {
            nextAdd(0, more);
        } else if (!behind) {
            nextReplace(0, falling.size(), new Gone(gone));
        } else if (more > 0) {
            nextAdd(shown, falling.size());
        }
        endChange();
        return before || behind;
    }

    /** Whether they are those shown, and perhaps more behind them. Of many that don't follow on each other: no. */
    private boolean goesOn(List<Long> falling) {
        int shown = numbers.size();
        if (shown == 0 || falling.size() < shown || !falling.getFirst().equals(numbers.getFirst())) {
            return false;
        }
        List<Long> same = falling.subList(0, shown);
        return LineNumbers.isRun(numbers) && LineNumbers.isRun(same) || shown <= KEPT * BLOCK && same.equals(numbers);
    }

    private void keepKnown() {
        var kept = new HashMap<Long, LogRow>();
        blocks.values().forEach(rows -> rows.forEach(row -> kept.put(row.number(), row)));
        known = kept;
        blocks.clear();
        order.clear();
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
        List<LogRow> rows = blocks.get(block);
        if (rows == null) {
            rows = numbers.subList(block * BLOCK, Math.min((block + 1) * BLOCK, numbers.size())).stream()
                    .map(number -> known.computeIfAbsent(number, LogRow::new)).toList();
            blocks.put(block, rows);
            order.addLast(block);
            List<LogRow> unread = rows.stream().filter(row -> row.line().get().isEmpty()).toList();
            if (!unread.isEmpty()) {
                wanted.accept(unread);
            }
            if (order.size() > KEPT) {
                blocks.remove(order.removeFirst()).forEach(row -> known.remove(row.number()));
            }
        }
        return rows;
    }

    /** How many rows are in memory. */
    int kept() {
        return known.size();
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
