package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import se.varsam.service.port.RegisterContents;

/** Counts what a database holds. */
public final class Contents {
    private Contents() {}

    /** Every table's rows, and the end of the log. */
    public static RegisterContents of(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (String table : tables(connection)) {
            rows.put(table, Long.valueOf(Sound.one(connection, "SELECT count(*) FROM \"" + table + "\"")));
        }
        String newest = Sound.one(connection, "SELECT logged_at FROM log_entry ORDER BY id DESC LIMIT 1");
        return new RegisterContents(rows, Optional.of(newest).filter(t -> !t.isEmpty()).map(Instant::parse),
                Sound.one(connection, "SELECT hex(hash) FROM log_head").toLowerCase(Locale.ROOT));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
