package se.varsam.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.Salvaged.Table;

/**
 * Copies what can be read of a damaged database into an empty one of the same build, and mends what then doesn't hang
 * together: cards that only their parts are left of, rows without what they belong to, the links of the log.
 */
public final class Salvage {
    private final Connection from;
    private final Connection to;
    private final Map<String, Long> saved = new TreeMap<>();
    private final Map<String, Long> lost = new TreeMap<>();
    private final TreeSet<Long> children = new TreeSet<>();

    /**
     * From a copy of the damaged one to an empty one.
     */
    public Salvage(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What was found.
     *
     * @param tables
     *            that held something
     * @param whole
     *            file numbers of children who lost nothing that is known of
     * @param parts
     *            file numbers of the others
     * @param logBroken
     *            the first line whose link was made anew
     */
    public record Found(List<Table> tables, List<String> whole, List<String> parts, Optional<Long> logBroken) {}

    /** Copies and mends; empty when it was stopped. Throws when not even the list of tables can be read. */
    public Optional<Found> copy(Watch watch) throws SQLException {
        List<Part> schema = schema();
        run("PRAGMA foreign_keys=OFF");
        run("BEGIN");
        schema.stream().filter(part -> part.type().equals("table")).forEach(part -> make(part));
        List<String> tables = schema.stream().filter(part -> part.type().equals("table")).map(Part::name).toList();
        for (int i = 0; i < tables.size(); i++) {
            if (!watch.goesOn(i, tables.size())) {
                return Optional.empty();
            }
            copy(tables.get(i));
        }
        schema.stream().filter(part -> !part.type().equals("table")).forEach(part -> make(part));
        Optional<Long> broken = new SalvagedLog(to).mend();
        var parents = new SalvagedParents(from, to);
        children.addAll(parents.standIns());
        parents.removeOrphans().forEach((table, rows) -> {
            lost.merge(table, rows, Long::sum);
            saved.merge(table, -rows, Long::sum);
        });
        keepNumbers(tables);
        run("PRAGMA user_version=" + Migrations.versionOf(from));
        run("COMMIT");
        run("PRAGMA foreign_keys=ON");
        return Optional.of(found(broken));
    }

    private record Part(String type, String name, String sql) {}

    private List<Part> schema() throws SQLException {
        var parts = new ArrayList<Part>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery("SELECT type, name, sql FROM sqlite_schema"
                        + " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")) {
            while (rows.next()) {
                parts.add(new Part(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return parts;
    }

    private void make(Part part) {
        try {
            run(part.sql());
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private void copy(String name) throws SQLException {
        List<String> columns = columns(name);
        var table = new DamagedTable(from, name, columns);
        String places = "?" + ", ?".repeat(columns.size());
        try (var insert = to.prepareStatement("INSERT INTO \"" + name + "\" (rowid, \"" + String.join("\", \"", columns)
                + "\") VALUES (" + places + ")")) {
            table.read(highest(name), (number, values) -> insert(insert, number, values));
        }
        saved.put(name, table.saved());
        lost.put(name, (long) table.lost().size());
        children.addAll(name.equals("child") ? table.lost() : table.children());
    }

    private static void insert(PreparedStatement insert, long number, List<Object> values) throws SQLException {
        insert.setLong(1, number);
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 2, values.get(i) instanceof Optional<?> value ? value.orElse(null) : null);
        }
        insert.executeUpdate();
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = to.createStatement();
                var rows = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /** No number that was ever given is given again, also where the rows with the highest are gone. */
    private void keepNumbers(List<String> tables) throws SQLException {
        for (String table : tables) {
            long highest = highest(table);
            run("UPDATE sqlite_sequence SET seq = max(seq, " + highest + ") WHERE name = '" + table + "'");
            run("INSERT INTO sqlite_sequence (name, seq) SELECT name, " + highest + " FROM sqlite_schema WHERE name = '"
                    + table + "' AND sql LIKE '%AUTOINCREMENT%'"
                    + " AND NOT EXISTS (SELECT 1 FROM sqlite_sequence s WHERE s.name = '" + table + "')");
        }
    }

    /** The highest number that a row of a table ever had, as far as anything tells. */
    private long highest(String table) throws SQLException {
        long highest = 0;
        for (String query : List.of("SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'",
                "SELECT max(rowid) FROM \"" + table + "\"",
                table.equals("log_entry") ? "SELECT entry_id FROM log_head" : "SELECT 0")) {
            try {
                String found = Sound.one(from, query);
                highest = Math.max(highest, found == null || found.isEmpty() ? 0 : Long.parseLong(found));
            } catch (SQLException e) {
                DamagedTable.damaged(e);
            }
        }
        return highest;
    }

    private Found found(Optional<Long> broken) throws SQLException {
        var whole = new ArrayList<String>();
        var parts = new ArrayList<String>();
        try (var statement = to.createStatement();
                var rows = statement.executeQuery("SELECT id, printf('%04d-%03d', file_year, file_number)"
                        + " FROM child ORDER BY file_year, file_number")) {
            while (rows.next()) {
                (children.contains(rows.getLong(1)) ? parts : whole).add(rows.getString(2));
            }
        }
        List<Table> tables = saved.entrySet().stream().filter(e -> e.getValue() + lost.getOrDefault(e.getKey(), 0L) > 0)
                .map(e -> new Table(e.getKey(), e.getValue(), lost.getOrDefault(e.getKey(), 0L))).toList();
        return new Found(tables, whole, parts, broken);
    }

    private void run(String sql) throws SQLException {
        try (var statement = to.createStatement()) {
            statement.execute(sql);
        }
    }
}
