package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteException;

/** Long work on an open database that gives way as soon as somebody else wants the connection. */
public final class Yielding {
    /** SQLite asks this often, in steps of its virtual machine: well below a millisecond. */
    private static final int EVERY = 200;

    private static final int INTERRUPTED = 9;

    private Yielding() {}

    /** The work. */
    @FunctionalInterface
    public interface Task<T> {
        /** Does it; what it changed in the database stays when it gives way. */
        T run(Connection connection) throws SQLException;
    }

    /**
     * Does it. Empty when it gave way.
     *
     * @param wanted
     *            whether somebody waits
     */
    static <T> Optional<T> run(Connection connection, Task<T> task, BooleanSupplier wanted) throws SQLException {
        ProgressHandler.setHandler(connection, EVERY, new ProgressHandler() {
            @Override
            protected int progress() {
                return wanted.getAsBoolean() ? 1 : 0;
            }
        });
        try {
            return Optional.of(task.run(connection));
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
