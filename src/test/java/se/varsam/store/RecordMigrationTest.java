package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;

/** A register of the first version gets its first records of what it knew as single values. */
class RecordMigrationTest {
    private static final String CHILDREN = "INSERT INTO child (uid, file_year, file_number, created_at) VALUES"
            + " ('a', 2026, 1, '2026-01-02T03:04:05Z'), ('b', 2026, 2, '2026-01-02T03:04:05Z'),"
            + " ('c', 2026, 3, '2026-01-02T03:04:05Z')";
    private static final String FACTS = "INSERT INTO child_fact VALUES"
            + " (1, 'FIRST_NAME', 'Prov', NULL), (1, 'PLACEMENT_TYPE', 'HVB', NULL),"
            + " (1, 'PLACEMENT_NAME', 'Provgården', NULL), (1, 'ADDRESS', 'Påhittsvägen 1', NULL),"
            + " (1, 'GOD_MAN_NAME', 'Lena Provström', NULL), (1, 'GOD_MAN_EMAIL', NULL, 'lena@'),"
            + " (1, 'SOCIAL_SECRETARY_PHONE', '08-465 004 10', 'utkast'), (2, 'GOD_MAN_PHONE', '070-174 06 50', NULL),"
            + " (3, 'HAIR', 'brunt', NULL)";

    @TempDir
    Path folder;
    private Connection old;

    @BeforeEach
    void first() throws SQLException, IOException {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) 7);
        old = Database.open(folder.resolve("register.db"), key);
        try (var script = Objects.requireNonNull(getClass().getResourceAsStream("/db/migration/V001__register.sql"))) {
            new Migrations(List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8))).run(old);
        }
        try (var sql = old.createStatement()) {
            sql.execute(CHILDREN);
            sql.execute(FACTS);
        }
    }

    @AfterEach
    void close() throws SQLException {
        old.close();
    }

    @Test
    void everyValueAndDraftIsInARecordAndValuesStayWithTheChild() throws SQLException {
        old.close();
        try (var register = TestRegister.in(folder)) {
            List<Child> children = register.read(w -> w.children().all());
            Child first = children.getFirst();
            List<ChildRecord> records = register.read(w -> w.records().of(first.id()));
            assertThat(records).extracting(ChildRecord::kind).containsExactly(RecordKind.PLACEMENT,
                    RecordKind.PROFESSIONAL, RecordKind.PROFESSIONAL);
            assertThat(records).extracting(ChildRecord::facts).containsExactly(
                    Map.of(RecordField.PLACEMENT_TYPE, "HVB", RecordField.PLACEMENT_NAME, "Provgården",
                            RecordField.PLACEMENT_ADDRESS, "Påhittsvägen 1"),
                    Map.of(RecordField.PROFESSIONAL_ROLE, "GOD_MAN", RecordField.PROFESSIONAL_NAME, "Lena Provström"),
                    Map.of(RecordField.PROFESSIONAL_ROLE, "SOCIAL_SECRETARY", RecordField.PROFESSIONAL_PHONE,
                            "08-465 004 10"));
            Map<RecordField, String> godMan = register.read(w -> w.records().drafts(records.get(1)));
            Map<RecordField, String> secretary = register.read(w -> w.records().drafts(records.get(2)));
            assertThat(godMan).isEqualTo(Map.of(RecordField.PROFESSIONAL_EMAIL, "lena@"));
            assertThat(secretary).isEqualTo(Map.of(RecordField.PROFESSIONAL_PHONE, "utkast"));
            assertThat(first.facts().text(ChildField.PLACEMENT_NAME)).isEqualTo("Provgården");
            assertThat(first.facts().text(ChildField.GOD_MAN_NAME)).isEqualTo("Lena Provström");
            Map<ChildField, String> left = register.read(w -> w.children().drafts(first.id()));
            assertThat(left).isEmpty();

            List<ChildRecord> second = register.read(w -> w.records().of(children.get(1).id()));
            List<ChildRecord> third = register.read(w -> w.records().of(children.get(2).id()));
            assertThat(second).hasSize(1);
            assertThat(third).isEmpty();
            assertThat(register.one("SELECT count(*) FROM sqlite_temp_schema")).isEqualTo("0");
            assertThat(Sound.isSound(register.connection())).isTrue();
        }
    }
}
