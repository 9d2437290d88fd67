package se.varsam.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import se.varsam.store.Database;

/**
 * What every saved field is measured against: one row changed in a file with the register's own settings, committed.
 */
final class BareCommit implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement change;

    BareCommit(Path folder) throws SQLException {
        byte[] key = new byte[32];
        key[0] = 1;
        connection = Database.open(folder.resolve("bare.db"), key);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (id INTEGER NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT");
            statement.execute("INSERT INTO bare VALUES (1, '')");
        }
        change = connection.prepareStatement("UPDATE bare SET value = ? WHERE id = 1");
    }

    /** On disk when it returns. */
    int once(int number) {
        try {
            change.setString(1, "value " + number);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws SQLException {
        change.close();
        Database.close(connection);
    }
}
