package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import se.varsam.store.schema.DefaultSchema;

/**
 * Whether a database has the tables and columns that the program was built for, no more and no fewer. Its version
 * number alone doesn't tell: scripts were still changed before the first release.
 */
final class Shape {
    private static final String FOUND = "SELECT group_concat(line, char(10)) FROM (SELECT m.name || '.' || c.name AS line"
            + " FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
            + " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1)";

    private Shape() {}

    /** Whether it fits. */
    static boolean fits(Connection connection) throws SQLException {
        return new TreeSet<>(Arrays.asList(Sound.one(connection, FOUND).split("\n"))).equals(expected());
    }

    private static TreeSet<String> expected() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> table.fieldStream().map(field -> table.getName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
