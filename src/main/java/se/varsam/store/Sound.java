package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Whether a database is whole. */
public final class Sound {
    private static final int QUICK_PAGES = 512;

    private Sound() {}

    /** Reads every page and index and follows every foreign key; seconds for hundreds of megabytes. */
    public static boolean isSound(Connection connection) throws SQLException {
        return hasSoundPages(connection) && hasSoundReferences(connection);
    }

    /** Reads every page and index. */
    public static boolean hasSoundPages(Connection connection) throws SQLException {
        return "ok".equals(one(connection, "PRAGMA integrity_check(1)"));
    }

    /** Follows every foreign key. */
    public static boolean hasSoundReferences(Connection connection) throws SQLException {
        return one(connection, "SELECT count(*) FROM pragma_foreign_key_check").equals("0");
    }

    /** How many pages there are. */
    public static long pages(Connection connection) throws SQLException {
        return Long.parseLong(one(connection, "PRAGMA page_count"));
    }

    /**
     * What unlocking can wait for, whatever the size: the file is as long as it says, the tables that all else needs
     * can be read. Every page is looked at only up to 2 MB.
     */
    public static boolean looksSound(Connection connection) throws SQLException {
        for (String table : List.of("setting", "log_head", "child_key")) {
            one(connection, "SELECT count(*) FROM " + table);
        }
        return pages(connection) > QUICK_PAGES
                || "ok".equals(one(connection, "PRAGMA quick_check(1)"));
    }

    /**
     * Takes what a crash left in the write-ahead log into the file; gives how many frames of it were whole. The file is
     * then as long as the database says, or cut off.
     */
    public static int takeInLog(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
            return rows.next() ? rows.getInt(2) : 0;
        }
    }

    /** How long the file has to be when everything has been taken in, in bytes. */
    public static long length(Connection connection) throws SQLException {
        return pages(connection) * Long.parseLong(one(connection, "PRAGMA page_size"));
    }

    /** Whether the tables and columns are those that this program was built for. */
    public static boolean hasShape(Connection connection) throws SQLException {
        return Shape.fits(connection);
    }

    /** The first column of the first row, as text. */
    static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
