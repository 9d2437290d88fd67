package se.varsam.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** Counts of rows. */
final class Rows {
    private Rows() {}

    /** A change of a known thing must meet exactly one row; otherwise it is rolled back. */
    static void one(int changed) {
        if (changed != 1) {
            throw new IllegalArgumentException("no such row");
        }
    }

    /** Takes a row as the driver gives it. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Reads row by row as the driver gives them, where there may be as many as a large register has: a record made of
     * each costs more than the reading. A value that can't be one, which only damage leaves, is a fault without its
     * text.
     */
    static void each(ResultQuery<?> query, Reader reader) {
        whilst(query, row -> {
            reader.read(row);
            return true;
        });
    }

    /** Takes a row as the driver gives it, and tells whether to go on. */
    @FunctionalInterface
    interface Follower {
        boolean read(ResultSet row) throws SQLException;
    }

    /** The same, as long as the reader goes on. */
    static void whilst(ResultQuery<?> query, Follower reader) {
        try (ResultSet rows = query.fetchResultSet()) {
            boolean on = true;
            while (on && rows.next()) {
                on = reader.read(rows);
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading rows", e);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            var damaged = new DataAccessException(e.getClass().getName()); // its own text holds what was read
            damaged.setStackTrace(e.getStackTrace());
            throw damaged;
        }
    }

    /** The day in a column; empty when there is none. */
    static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(IsoText::day);
    }

    /** The number in a column; empty when there is none. */
    static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
