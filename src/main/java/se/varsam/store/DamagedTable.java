package se.varsam.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what can be read of a table with damaged pages: in order as far as that goes, then row by row. Which rows there
 * should be is told by the table's indexes, or by the highest number there ever was.
 */
final class DamagedTable {
    /** So many numbers are tried one by one where nothing tells which rows there are. */
    private static final long MOST_TRIES = 200_000;

    private final Connection from;
    private final String name;
    private final List<String> columns;
    /** Rows that an index tells of, and the child that they are about where it tells that too. */
    private final NavigableMap<Long, Optional<Long>> known = new TreeMap<>();
    private final TreeSet<Long> read = new TreeSet<>();
    private final TreeSet<Long> lost = new TreeSet<>();

    DamagedTable(Connection from, String name, List<String> columns) {
        this.from = from;
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** Takes a row. */
    interface Sink {
        void take(long number, List<Object> values) throws SQLException;
    }

    /** Hands on all that can be read. */
    void read(long highest, Sink sink) throws SQLException {
        if (!inOrder(sink)) {
            askIndexes();
            TreeSet<Long> rest = new TreeSet<>(known.keySet());
            if (rest.isEmpty()) {
                long first = read.isEmpty() ? 1 : read.last() + 1;
                for (long i = first; i <= Math.min(highest, first + MOST_TRIES); i++) {
                    rest.add(i);
                }
            }
            rest.removeAll(read);
            oneByOne(rest, sink);
        }
    }

    long saved() {
        return read.size();
    }

    /** The numbers of the rows that could not be read. */
    TreeSet<Long> lost() {
        return lost;
    }

    /** The children that lost rows are about, as far as that is known. */
    List<Long> children() {
        return lost.stream().flatMap(row -> known.getOrDefault(row, Optional.empty()).stream()).distinct().toList();
    }

    private boolean inOrder(Sink sink) throws SQLException {
        try (var all = from.prepareStatement(select() + " ORDER BY rowid"); var rows = all.executeQuery()) {
            while (rows.next()) {
                take(rows, sink);
            }
            return true;
        } catch (SQLException e) {
            damaged(e);
            return false;
        }
    }

    private void oneByOne(TreeSet<Long> numbers, Sink sink) throws SQLException {
        for (long number : numbers) {
            if (!readOne(number, sink)) {
                lost.add(number);
            }
        }
    }

    /** Whether it was read, or there is none and nothing says that there should be. */
    private boolean readOne(long number, Sink sink) throws SQLException {
        // a statement that has failed once can't be used again
        try (var one = from.createStatement();
                var rows = one.executeQuery(select() + " WHERE rowid = " + number)) {
            if (!rows.next()) {
                return !known.containsKey(number);
            }
            take(rows, sink);
            return true;
        } catch (SQLException e) {
            damaged(e);
            return false;
        }
    }

    private void take(ResultSet rows, Sink sink) throws SQLException {
        var values = new ArrayList<Object>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(Optional.ofNullable(rows.getObject(i + 2)));
        }
        long number = rows.getLong(1);
        sink.take(number, values);
        read.add(number);
    }

    private String select() {
        return "SELECT rowid, \"" + String.join("\", \"", columns) + "\" FROM \"" + name + "\"";
    }

    private void askIndexes() throws SQLException {
        for (String index : list("SELECT name FROM pragma_index_list('" + name + "') WHERE partial = 0")) {
            boolean tellsChild = !name.equals("child")
                    && list("SELECT name FROM pragma_index_info('" + index + "')").contains("child_id");
            try (var statement = from.createStatement();
                    var rows = statement.executeQuery("SELECT rowid, " + (tellsChild ? "child_id" : "NULL") + " FROM \""
                            + name + "\" INDEXED BY \"" + index + "\" ORDER BY rowid")) {
                while (rows.next()) {
                    long child = rows.getLong(2);
                    known.merge(rows.getLong(1), rows.wasNull() ? Optional.empty() : Optional.of(child),
                            (old, now) -> old.isPresent() ? old : now);
                }
            } catch (SQLException e) {
                damaged(e); // another index may know
            }
        }
    }

    private List<String> list(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = from.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Anything but damage is a fault. */
    static void damaged(SQLException e) throws SQLException {
        SqlTrouble trouble = SqlTrouble.of(e);
        if (trouble != SqlTrouble.DAMAGED && trouble != SqlTrouble.NOT_A_DATABASE && trouble != SqlTrouble.GONE) {
            throw e;
        }
    }
}
