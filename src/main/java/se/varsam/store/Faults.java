package se.varsam.store;

import java.sql.SQLException;

import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteException;

import se.varsam.service.port.RegisterFault;

/**
 * Turns errors of the database into faults without their texts, which may hold values: the cause keeps the error's code
 * and the place in the program only.
 */
final class Faults {
    private Faults() {}

    static RegisterFault of(SQLException error) {
        return SqlTrouble.of(error).asFault(wordless(nameOf(error), error));
    }

    static RegisterFault of(DataAccessException error) {
        SQLException sql = error.getCause(SQLException.class);
        return sql == null
                ? SqlTrouble.OTHER.asFault(wordless(error.getClass().getName(), error))
                : SqlTrouble.of(sql).asFault(wordless(nameOf(sql), error));
    }

    private static String nameOf(SQLException error) {
        return error instanceof SQLiteException e ? e.getResultCode().name() : "SQL " + error.getErrorCode();
    }

    private static Exception wordless(String code, Exception error) {
        var safe = new SQLException(code);
        safe.setStackTrace(error.getStackTrace());
        return safe;
    }
}
