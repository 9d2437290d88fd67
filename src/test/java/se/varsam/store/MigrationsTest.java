package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.shared.Outcome;

class MigrationsTest {
    private static final String ONE = "CREATE TABLE one(x TEXT) STRICT; CREATE TRIGGER t AFTER INSERT ON one BEGIN "
            + "DELETE FROM one WHERE x = 'no'; END;";
    private static final String TWO = "CREATE TABLE two(x TEXT) STRICT; INSERT INTO one VALUES('yes');";

    @TempDir
    Path folder;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = Database.open(folder.resolve("a.db"), DatabaseTest.key(1));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void runsOnlyWhatIsMissing() throws SQLException {
        assertThat(new Migrations(List.of(ONE)).run(connection)).isEqualTo(Outcome.done(1));
        assertThat(new Migrations(List.of(ONE, TWO)).run(connection)).isEqualTo(Outcome.done(2));
        assertThat(new Migrations(List.of(ONE, TWO)).run(connection)).isEqualTo(Outcome.done(2));
        assertThat(Sound.one(connection, "SELECT count(*) FROM one")).isEqualTo("1");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void refusesANewerDatabase() throws SQLException {
        new Migrations(List.of(ONE, TWO)).run(connection);
        assertThat(new Migrations(List.of(ONE)).run(connection))
                .isEqualTo(Outcome.refused("refusal.register.newer"));
        assertThat(Sound.one(connection, "PRAGMA user_version")).isEqualTo("2");
    }

    @Test
    void aScriptThatFailsLeavesNothingBehind() throws SQLException {
        new Migrations(List.of(ONE)).run(connection);
        var broken = new Migrations(List.of(ONE, TWO + " INSERT INTO nowhere VALUES(1);"));
        assertThatThrownBy(() -> broken.run(connection)).isInstanceOf(SQLException.class);
        assertThat(Sound.one(connection, "PRAGMA user_version")).isEqualTo("1");
        assertThat(Sound.one(connection, "SELECT count(*) FROM sqlite_schema WHERE name='two'")).isEqualTo("0");
        assertThat(Sound.one(connection, "SELECT count(*) FROM one")).isEqualTo("0");
    }

    @Test
    void theProgramKnowsAllScripts() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(Migrations.SCRIPTS);
        }
        assertThat(Migrations.ofProgram().run(connection)).isEqualTo(Outcome.done(Migrations.SCRIPTS.size()));
    }
}
