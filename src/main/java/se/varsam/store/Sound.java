package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether a database is whole. */
public final class Sound {
    private static final int QUICK_PAGES = 16 * 1024;

    private Sound() {}

    /** Reads every page and index and follows every foreign key; seconds for hundreds of megabytes. */
    public static boolean isSound(Connection connection) throws SQLException {
        return "ok".equals(one(connection, "PRAGMA integrity_check"))
                && one(connection, "SELECT count(*) FROM pragma_foreign_key_check").equals("0");
    }

    /** Whether every page can be read, looked at only where that is quick: up to 64 MB. */
    public static boolean looksSound(Connection connection) throws SQLException {
        return Integer.parseInt(one(connection, "PRAGMA page_count")) > QUICK_PAGES
                || "ok".equals(one(connection, "PRAGMA quick_check(1)"));
    }

    /** The first column of the first row, as text. */
    static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
