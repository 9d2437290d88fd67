package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final byte[] KEY = key(7);

    @TempDir
    Path folder;

    @Test
    void keepsTheFileForItselfWithoutSharedMemory() throws Exception {
        Path file = folder.resolve("a.db");
        try (var first = Database.open(file, KEY)) {
            run(first, "CREATE TABLE t(x TEXT) STRICT");
            assertThat(Files.exists(folder.resolve("a.db-shm"))).isFalse();
            assertThatThrownBy(() -> Database.open(file, KEY)).isInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(SqlTrouble.of((SQLException) e)).isEqualTo(SqlTrouble.IN_USE));
            run(first, "INSERT INTO t VALUES('still mine')");
        }
        Database.open(file, KEY).close();
    }

    @Test
    void usesTheSettingsThatTheFileFormatPromises() throws Exception {
        try (var c = Database.open(folder.resolve("a.db"), KEY)) {
            var settings = new TreeMap<String, String>();
            for (String name : List.of("journal_mode", "synchronous", "locking_mode", "foreign_keys", "secure_delete",
                    "temp_store")) {
                settings.put(name, Sound.one(c, "PRAGMA " + name));
            }
            assertThat(settings).isEqualTo(Map.of("journal_mode", "wal", "synchronous", "2", "locking_mode",
                    "exclusive", "foreign_keys", "1", "secure_delete", "1", "temp_store", "2"));
            assertThat(Sound.one(c, "SELECT sqlite_version()")).isEqualTo("3.40.1");
            assertThat(Sound.one(c, "SELECT sqlite3mc_version()")).contains("1.5.5");
        }
    }

    @Test
    void tellsAnotherKeyFromDamageByThePageRead() throws Exception {
        Path file = folder.resolve("a.db");
        try (var c = Database.open(file, KEY)) {
            run(c, "CREATE TABLE t(x TEXT) STRICT");
            run(c, "INSERT INTO t VALUES('" + "x".repeat(50_000) + "')");
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(trouble(file, key(8))).isEqualTo(SqlTrouble.NOT_A_DATABASE);
        assertThat(Arrays.equals(Files.readAllBytes(file), before)).isTrue();
        byte[] flipped = before.clone();
        flipped[9_000] ^= 1;
        Files.write(file, flipped);
        try (var c = Database.open(file, KEY)) {
            assertThat(Sound.isSound(c)).isFalse();
        }
        Files.write(file, Arrays.copyOf(before, before.length - 8192));
        assertThat(trouble(file, KEY)).isEqualTo(SqlTrouble.DAMAGED);
    }

    private static SqlTrouble trouble(Path file, byte[] key) {
        try (var c = Database.open(file, key)) {
            return SqlTrouble.OTHER;
        } catch (SQLException e) {
            return SqlTrouble.of(e);
        }
    }

    static void run(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
