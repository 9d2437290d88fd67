package se.varsam.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that each saved field needs: put into words and prepared when it is needed first, then kept until its
 * connection is closed, since both take longer than what it does. What was bound to it is let go at once.
 */
final class KeptStatement {
    private final DSLContext sql;
    private final Supplier<? extends QueryPart> query;
    private @Nullable PreparedStatement prepared;

    /** Over the connection of a context; the values in the query are of no account, only that they are there. */
    KeptStatement(DSLContext sql, Supplier<? extends QueryPart> query) {
        this.sql = sql;
        this.query = query;
    }

    /** Takes a row as the driver gives it, and makes something of it. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows; the values in the order of the query, as the driver takes them: texts, whole numbers, bytes. */
    void run(@Nullable Object... values) {
        with(values, PreparedStatement::executeUpdate);
    }

    /** Reads the first row, if there is any. */
    <T> Optional<T> first(Reader<T> reader, @Nullable Object... values) {
        return with(values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        });
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(@Nullable Object[] values, Use<T> use) {
        try {
            PreparedStatement statement = prepared(values.length);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            T result = use.of(statement);
            statement.clearParameters();
            return result;
        } catch (SQLException e) {
            drop(e);
            throw new DataAccessException("a kept statement", e);
        }
    }

    /** After an error the driver gives a statement up, mostly: it is prepared anew the next time. */
    private void drop(SQLException why) {
        PreparedStatement failed = prepared;
        prepared = null;
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                why.addSuppressed(e);
            }
        }
    }

    private PreparedStatement prepared(int values) throws SQLException {
        PreparedStatement known = prepared;
        if (known == null) {
            String words = sql.render(query.get());
            known = sql.connectionResult(connection -> connection.prepareStatement(words));
            if (known.getParameterMetaData().getParameterCount() != values) {
                throw new IllegalStateException("asks for other values: " + words);
            }
            prepared = known;
        }
        return known;
    }
}
