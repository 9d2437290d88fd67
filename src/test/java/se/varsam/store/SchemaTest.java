package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
    private static final String TABLES = " FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table'"
            + " AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    @TempDir
    Path folder;
    private TestRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyTableIsStrict() throws SQLException {
        assertThat(register.one("SELECT count(*)" + TABLES)).isEqualTo("46");
        assertThat(register.one("SELECT group_concat(t.name)" + TABLES + " AND t.strict = 0")).isNull();
    }

    /** A nullable key makes jOOQ lose rows without a word. */
    @Test
    void everyKeyIsNotNull() throws SQLException {
        assertThat(register.one("SELECT group_concat(t.name || '.' || c.name) FROM pragma_table_list t"
                + " JOIN pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table'"
                + " AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND c.pk > 0 AND c.\"notnull\" = 0")).isNull();
        assertThat(register.one("SELECT group_concat(t.name)" + TABLES
                + " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.pk > 0)")).isNull();
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(register.one("SELECT group_concat(t.name || '.' || f.\"from\") FROM pragma_table_list t"
                + " JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' AND NOT EXISTS ("
                + " SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) n"
                + " WHERE n.seqno = 0 AND n.name = f.\"from\")"
                + " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f.\"from\" AND c.pk = 1)"))
                .isNull();
    }

    @Test
    void theDriverIsTheOneTheFilesWereMadeWith() throws SQLException {
        assertThat(register.one("SELECT sqlite_version()")).isEqualTo("3.40.1");
        assertThat(register.one("SELECT sqlite3mc_version()")).contains("1.5.5");
        assertThat(register.one("PRAGMA foreign_keys")).isEqualTo("1");
        assertThat(register.one("PRAGMA secure_delete")).isEqualTo("1");
    }
}
