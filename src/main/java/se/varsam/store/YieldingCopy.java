package se.varsam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import se.varsam.service.port.RegisterContents;

/**
 * A copy of an open database in one consistent view, encrypted with the same key, that gives way as soon as somebody
 * else wants the connection.
 */
public final class YieldingCopy {
    private YieldingCopy() {}

    /**
     * Makes it. Empty when it gave way; then the target holds rubbish, which the caller removes.
     *
     * @param target
     *            not there yet
     * @param wanted
     *            whether somebody waits
     */
    public static Optional<RegisterContents> make(Connection connection, Path target, BooleanSupplier wanted)
            throws SQLException {
        return Yielding.run(connection, database -> {
            RegisterContents contents = Contents.of(database);
            try (var copy = database.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, target.toString());
                copy.execute();
            }
            return contents;
        }, wanted);
    }
}
