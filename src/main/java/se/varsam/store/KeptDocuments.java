package se.varsam.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Whether the approved copies are byte for byte what was approved.
 *
 * @param looked
 *            how many there are
 * @param changed
 *            how many are not
 */
public record KeptDocuments(long looked, long changed) {
    /** Reads all of them, one at a time. */
    public static KeptDocuments of(Connection connection) throws SQLException {
        long looked = 0;
        long changed = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT sha256, pdf FROM sent_document")) {
            while (rows.next()) {
                looked++;
                if (!rows.getString(1).equals(sha256(rows.getBytes(2)))) {
                    changed++;
                }
            }
        }
        return new KeptDocuments(looked, changed);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
