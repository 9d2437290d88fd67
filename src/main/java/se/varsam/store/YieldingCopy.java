package se.varsam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteException;

import se.varsam.service.port.RegisterContents;

/**
 * A copy of an open database in one consistent view, encrypted with the same key, that gives way as soon as somebody
 * else wants the connection.
 */
public final class YieldingCopy {
    /** SQLite asks this often, in steps of its virtual machine: well below a millisecond. */
    private static final int EVERY = 200;

    private static final int INTERRUPTED = 9;

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
        ProgressHandler.setHandler(connection, EVERY, new ProgressHandler() {
            @Override
            protected int progress() {
                return wanted.getAsBoolean() ? 1 : 0;
            }
        });
        try (var copy = connection.prepareStatement("VACUUM INTO ?")) {
            RegisterContents contents = Contents.of(connection);
            copy.setString(1, target.toString());
            copy.execute();
            return Optional.of(contents);
        } catch (SQLiteException e) {
            if ((e.getResultCode().code & 0xFF) == INTERRUPTED) {
                return Optional.empty();
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }
}
