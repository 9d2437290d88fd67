package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Mends what points at rows that could not be saved. */
final class SalvagedParents {
    private final Connection from;
    private final Connection to;

    SalvagedParents(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** A row that points at nothing. */
    private record Orphan(String table, long row, String parent, int key) {}

    /**
     * Makes a card for each child of whom only parts are left, or only a line in an index, under the child's own file
     * number where anything still tells it; gives their ids.
     */
    List<Long> standIns() throws SQLException {
        Map<Long, int[]> numbers = fileNumbers();
        var missing = new TreeSet<Long>(numbers.keySet());
        for (Orphan orphan : orphans()) {
            if (orphan.parent().equals("child")) {
                number("SELECT \"" + column(orphan) + "\" FROM \"" + orphan.table() + "\" WHERE rowid = "
                        + orphan.row())
                        .ifPresent(missing::add);
            }
        }
        missing.removeIf(child -> number("SELECT id FROM child WHERE id = " + child).isPresent());
        for (long child : missing) {
            int[] number = Optional.ofNullable(numbers.get(child)).or(() -> fromLog(child)).filter(this::isFree)
                    .orElseGet(this::free);
            run("INSERT INTO child (id, uid, file_year, file_number, created_at) VALUES (" + child + ", '"
                    + UUID.randomUUID() + "', " + number[0] + ", " + number[1] + ", (SELECT coalesce(min(logged_at),"
                    + " '1970-01-01T00:00:00Z') FROM log_entry))");
        }
        return List.copyOf(missing);
    }

    /** Removes what belongs to nothing that was saved, and forgets links that may be absent; gives how many rows. */
    Map<String, Long> removeOrphans() throws SQLException {
        var removed = new TreeMap<String, Long>();
        for (List<Orphan> orphans = orphans(); !orphans.isEmpty(); orphans = orphans()) {
            for (Orphan orphan : orphans) {
                String row = " WHERE rowid = " + orphan.row();
                if (mayBeAbsent(orphan)) {
                    run("UPDATE \"" + orphan.table() + "\" SET \"" + column(orphan) + "\" = NULL" + row);
                } else {
                    run("DELETE FROM \"" + orphan.table() + "\"" + row);
                    removed.merge(orphan.table(), 1L, Long::sum);
                }
            }
        }
        return removed;
    }

    private List<Orphan> orphans() throws SQLException {
        var orphans = new TreeMap<String, Orphan>();
        try (var statement = to.createStatement();
                var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (rows.next()) {
                var orphan = new Orphan(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getInt(4));
                orphans.put(orphan.table() + " " + orphan.row(), orphan);
            }
        }
        return new ArrayList<>(orphans.values());
    }

    private String column(Orphan orphan) {
        return text("SELECT \"from\" FROM pragma_foreign_key_list('" + orphan.table() + "') WHERE id = " + orphan.key())
                .orElseThrow();
    }

    private boolean mayBeAbsent(Orphan orphan) {
        return text("SELECT \"notnull\" FROM pragma_table_info('" + orphan.table() + "') WHERE name = '"
                + column(orphan) + "'").filter("0"::equals).isPresent();
    }

    /** What the damaged table's own index tells of each child's file number. */
    private Map<Long, int[]> fileNumbers() throws SQLException {
        var numbers = new TreeMap<Long, int[]>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery("SELECT rowid, file_year, file_number FROM child"
                        + " INDEXED BY sqlite_autoindex_child_2")) {
            while (rows.next()) {
                numbers.put(rows.getLong(1), new int[]{rows.getInt(2), rows.getInt(3)});
            }
        } catch (SQLException e) {
            DamagedTable.damaged(e);
        }
        return numbers;
    }

    /** What the log calls the child. */
    private Optional<int[]> fromLog(long child) {
        return text(
                "SELECT e.subject FROM log_value v JOIN log_entry e ON e.id = v.entry_id WHERE v.child_id = " + child
                        + " AND e.subject IS NOT NULL LIMIT 1")
                .filter(subject -> subject.matches("\\d{4}-\\d{3,5}"))
                .map(subject -> new int[]{Integer.parseInt(subject.substring(0, 4)),
                        Integer.parseInt(subject.substring(5))});
    }

    private boolean isFree(int[] number) {
        return number("SELECT id FROM child WHERE file_year = " + number[0] + " AND file_number = " + number[1])
                .isEmpty();
    }

    private int[] free() {
        int year = number("SELECT substr(max(logged_at), 1, 4) FROM log_entry").orElse(1970L).intValue();
        int last = number("SELECT max(file_number) FROM child WHERE file_year = " + year).orElse(0L).intValue();
        return new int[]{year, last + 1};
    }

    private Optional<Long> number(String query) {
        return text(query).map(Long::valueOf);
    }

    private Optional<String> text(String query) {
        try (var statement = to.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = to.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
