package se.varsam.store;

import java.sql.SQLException;

import org.sqlite.SQLiteException;

import se.varsam.service.port.RegisterFault;

/** What an SQL error means for the user. The error's own text may hold values: it is never shown or logged. */
public enum SqlTrouble {
    /** Another connection holds the file. */
    IN_USE,
    /** The first page can't be read with this key: another key, or damaged. */
    NOT_A_DATABASE,
    /** A page is damaged or missing. */
    DAMAGED,
    /** The disk, or what the database may grow to, is full. */
    FULL,
    /** The file or its folder can't be written. */
    READ_ONLY,
    /** The file can't be reached: unplugged, removed, no rights. */
    GONE,
    /** Anything else: a fault of the program. */
    OTHER;

    /** Sorts an error by SQLite's primary result code. */
    public static SqlTrouble of(SQLException error) {
        int code = error instanceof SQLiteException e ? e.getResultCode().code : error.getErrorCode();
        return switch (code & 0xFF) {
            case 5, 6 -> IN_USE;
            case 26 -> NOT_A_DATABASE;
            case 11 -> DAMAGED;
            case 13 -> FULL;
            case 3, 8, 23 -> READ_ONLY;
            case 10, 14 -> GONE;
            default -> OTHER;
        };
    }

    /** As a fault during work on an open register. */
    public RegisterFault asFault(Throwable cause) {
        return new RegisterFault(switch (this) {
            case FULL -> RegisterFault.Kind.FULL;
            case READ_ONLY -> RegisterFault.Kind.READ_ONLY;
            case GONE, IN_USE -> RegisterFault.Kind.GONE;
            case DAMAGED, NOT_A_DATABASE -> RegisterFault.Kind.DAMAGED;
            case OTHER -> RegisterFault.Kind.OTHER;
        }, cause);
    }
}
