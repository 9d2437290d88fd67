package se.varsam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import org.sqlite.JDBC;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/**
 * Opens the encrypted database: SQLCipher 4 format, a raw 32-byte key, one connection that holds the file alone until
 * it is closed. The only class that knows the driver's settings.
 */
public final class Database {
    /** How long to wait for another holder to let go, in milliseconds: the time a program needs to lock and end. */
    private static final int PATIENCE = 300;

    /**
     * In this order. Exclusive locking before the first read, so that the write-ahead log needs no shared memory file.
     */
    private static final List<String> SETTINGS = List.of("busy_timeout=" + PATIENCE, "locking_mode=EXCLUSIVE",
            "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY",
            "trusted_schema=OFF");

    private Database() {}

    /**
     * Opens or makes a database file and takes it for this connection alone. Afterwards the file may not be opened in
     * this process by other means than SQLite: closing any such stream gives up SQLite's lock on Linux and macOS.
     * <p>
     * Be sure of the key first. With a key that isn't this file's, and a write-ahead log left by a crash, closing
     * writes rubbish into the file (tried).
     *
     * @param file
     *            its directory exists; no {@code ?} in its path, which the driver would take for settings
     * @param key
     *            32 bytes; the caller wipes them
     * @throws SQLException
     *             as {@link SqlTrouble} tells apart
     */
    public static Connection open(Path file, byte[] key) throws SQLException {
        if (key.length != 32 || file.toString().contains("?")) {
            throw new IllegalArgumentException("not a key, or not a path for the driver");
        }
        // The settings hold the key in clear: never print or keep them.
        Properties settings = SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(key).build().toProperties();
        Connection connection = JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), settings);
        try {
            for (String setting : SETTINGS) {
                run(connection, "PRAGMA " + setting);
            }
            run(connection, "BEGIN EXCLUSIVE");
            run(connection, "COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** An empty database that lies nowhere and is gone when it is closed. */
    static Connection inMemory() throws SQLException {
        return JDBC.createConnection(JDBC.PREFIX + ":memory:", new Properties());
    }

    /**
     * Encrypts a closed database anew, in place, under another key. Only for a copy: killed meanwhile, it is lost.
     *
     * @param fresh
     *            32 bytes; the caller wipes them
     */
    public static void rekey(Path file, byte[] key, byte[] fresh) throws SQLException {
        if (fresh.length != 32) {
            throw new IllegalArgumentException("not a key");
        }
        try (Connection connection = open(file, key)) {
            run(connection, "PRAGMA journal_mode=DELETE");
            run(connection, "PRAGMA rekey=\"x'" + HexFormat.of().formatHex(fresh) + "'\"");
        }
    }

    /** Writes the log file's content into the database file and closes. */
    public static void close(Connection connection) throws SQLException {
        try (connection) {
            run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
