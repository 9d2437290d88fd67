package se.varsam.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.service.port.UnitOfWork;

/**
 * Makes the unit of work of an opened database.
 *
 * @param catalog
 *            where a run's checklist version is looked up
 * @param clock
 *            for the times in the log; not the day that dates count from
 * @param account
 *            the computer account's name, for the log
 */
public record UnitOfWorkMaker(ChecklistCatalog catalog, Clock clock, Supplier<String> account) {
    /** The same with another clock. */
    public UnitOfWorkMaker by(Clock other) {
        return new UnitOfWorkMaker(catalog, other, account);
    }

    /**
     * Lets the driver, the migrations, the checks at opening and the queries be tried out on an empty database in
     * memory: no file is made or opened. Gives what they gave.
     */
    public <T> T tryOut(Function<UnitOfWork, T> use) {
        try (Connection connection = Database.inMemory()) {
            Migrations.ofProgram().run(connection);
            if (!Sound.looksSound(connection) || !Sound.hasShape(connection)) {
                throw new IllegalStateException("the migrations do not lead to the schema");
            }
            return use.apply(UnitOfWork.inside(SqliteWork.over(connection, this)));
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be tried out", e);
        }
    }

    /** Takes the migrated connection over: {@link SqliteUnitOfWork#close()} closes it. */
    public SqliteUnitOfWork over(Connection connection) throws SQLException {
        return new SqliteUnitOfWork(connection, this);
    }
}
