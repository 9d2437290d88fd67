package se.varsam.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import se.varsam.domain.shared.Outcome;

/**
 * Brings a database to the newest schema. The database's {@code user_version} counts the scripts already run. Released
 * scripts are never edited: append one.
 */
public final class Migrations {
    /** The scripts under {@code /db/migration}, oldest first; the place in the list is the version, from 1. */
    static final List<String> SCRIPTS = List.of("V001__register.sql", "V002__records.sql", "V003__notes.sql",
            "V004__deadlines.sql", "V005__photos.sql", "V006__links.sql", "V007__away_steps.sql",
            "V008__contact.sql", "V009__return.sql", "V010__sent_answers.sql", "V011__call_notes.sql",
            "V012__by_hand.sql", "V013__thinning.sql", "V014__log.sql", "V015__one_schema.sql",
            "V016__what_is_sought.sql");

    private final List<String> scripts;

    /** Scripts as SQL texts, oldest first. */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The program's own. */
    public static Migrations ofProgram() {
        return new Migrations(SCRIPTS.stream().map(Migrations::text).toList());
    }

    private static String text(String name) {
        try (var in = Migrations.class.getResourceAsStream("/db/migration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that this program works with. */
    public int newest() {
        return scripts.size();
    }

    /** The version that a database has; 0 when it is empty. */
    public static int versionOf(Connection connection) throws SQLException {
        return Integer.parseInt(Sound.one(connection, "PRAGMA user_version"));
    }

    /**
     * Runs what is missing in one transaction, checked before and after. Gives the version; refuses a newer or damaged
     * database and changes nothing then.
     */
    public Outcome<Integer> run(Connection connection) throws SQLException {
        int version = versionOf(connection);
        if (version > scripts.size()) {
            return Outcome.refused("refusal.register.newer");
        }
        if (version == scripts.size()) {
            return Outcome.done(version);
        }
        if (version > 0 && !Sound.isSound(connection)) {
            return Outcome.refused("refusal.register.damaged");
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (String script : scripts.subList(version, scripts.size())) {
                statement.executeUpdate(script);
            }
            statement.executeUpdate("PRAGMA user_version=" + scripts.size());
            if (!Sound.isSound(connection)) {
                throw new SQLException("unsound after migration");
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return Outcome.done(scripts.size());
    }
}
