package se.varsam.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.jooq.exception.DataAccessException;

import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * Transactions on the register's one connection, one at a time, in the order they were asked for. A change is on disk,
 * in the files that were opened, when {@link #write} returns; when anything throws, nothing of it is kept and the next
 * transaction starts clean.
 */
public final class SqliteUnitOfWork implements UnitOfWork, AutoCloseable {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Connection connection;
    private final InPlace files;
    private final SqliteWork work;
    private boolean closed;

    SqliteUnitOfWork(Connection connection, UnitOfWorkMaker from) throws SQLException {
        this.connection = connection;
        this.files = InPlace.of(connection);
        this.work = SqliteWork.over(connection, from);
    }

    @Override
    public <T> T write(Function<Work, T> task) {
        return inTurn(() -> transaction("BEGIN IMMEDIATE", "COMMIT", w -> {
            T result = task.apply(w);
            files.check();
            return result;
        }));
    }

    /** Reads; a task that tries to change something fails. */
    @Override
    public <T> T read(Function<Work, T> task) {
        return inTurn(() -> {
            run("PRAGMA query_only=ON");
            try {
                return transaction("BEGIN", "ROLLBACK", task);
            } finally {
                run("PRAGMA query_only=OFF");
            }
        });
    }

    /**
     * Copies the whole database, encrypted with the same key, unless somebody waits for a turn or comes to: then empty,
     * and what lies at the target is to be removed.
     *
     * @param target
     *            not there yet
     */
    public Optional<RegisterContents> copyTo(Path target) {
        return inTurn(() -> YieldingCopy.make(connection, target, turn::hasQueuedThreads));
    }

    /** Looks at the whole database, unless somebody waits for a turn or comes to, or it is stopped: then empty. */
    public <T> Optional<T> givingWay(Yielding.Task<T> task, BooleanSupplier stopped) {
        return inTurn(() -> Yielding.run(connection, task, () -> turn.hasQueuedThreads() || stopped.getAsBoolean()));
    }

    /**
     * Writes the database file anew, so that no page of it holds what was removed, and empties the write-ahead log.
     */
    public void rewrite() {
        inTurn(() -> {
            run("VACUUM");
            run("PRAGMA wal_checkpoint(TRUNCATE)");
            files.check();
            return true;
        });
    }

    /** Waits for the running transaction, writes the log file into the database file and closes it. */
    @Override
    public void close() {
        turn.lock();
        try {
            if (!closed) {
                closed = true;
                Database.close(connection);
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            turn.unlock();
        }
    }

    private <T> T inTurn(Task<T> task) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction inside another");
        }
        turn.lock();
        try {
            if (closed) {
                throw new RegisterFault(RegisterFault.Kind.CLOSED, new IllegalStateException("locked"));
            }
            return task.run();
        } catch (SQLException e) {
            throw Faults.of(e);
        } catch (DataAccessException e) {
            throw Faults.of(e);
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(String begin, String end, Function<Work, T> task) throws SQLException {
        run(begin);
        boolean ended = false;
        try {
            T result = task.apply(work);
            run(end);
            ended = true;
            return result;
        } finally {
            if (!ended) {
                rollBack();
            }
        }
    }

    /** SQLite has already rolled back by itself after some errors; what throws here would hide the first error. */
    private void rollBack() {
        work.forget();
        try {
            run("ROLLBACK");
        } catch (SQLException _) {
            // nothing to roll back; a transaction still open would stop the next BEGIN
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Task<T> {
        T run() throws SQLException;
    }
}
