package se.varsam.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * A digest of every row of every table, and of the schema with its version: two databases with the same are the same.
 */
public final class TableDump {
    private TableDump() {}

    /** The digest, in hex. */
    public static String of(Connection connection) throws SQLException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var tables = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var found = statement
                            .executeQuery("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY 1")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            rows(connection, "SELECT * FROM sqlite_schema ORDER BY type, name", digest);
            rows(connection, "PRAGMA user_version", digest);
            for (String table : tables) {
                rows(connection, "SELECT * FROM \"" + table + "\"", digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rows(Connection connection, String query, MessageDigest digest) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    byte[] value = rows.getBytes(i);
                    digest.update(value == null ? new byte[]{'-'} : value);
                    digest.update("|".getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
