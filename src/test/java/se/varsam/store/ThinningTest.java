package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.store.ChildTables.ChildTable;

/** What is thinned is gone: from every table, from memory, from the pages of the file. */
class ThinningTest {
    private static final int PAGE = 4096;
    /** SQLCipher 4: vector and checksum at the end of each page, the salt at the start of the first. */
    private static final int RESERVED = 80;
    private static final int VECTOR = 16;
    private static final String MARKER = "Zqxjgallrad";

    @TempDir
    Path folder;

    @Test
    void nothingOfTheChildIsLeftAndAllOfTheOthers() throws SQLException, IOException, GeneralSecurityException {
        Map<String, String> others;
        try (var register = TestRegister.in(folder)) {
            ChildId child = FullFile.add(register, 1, MARKER);
            ChildId other = FullFile.add(register, 2, "Annan");
            String large = MARKER.repeat(2000); // over pages of its own
            register.change(w -> w.children().change(child, ChildField.MARKS, large));
            register.change(w -> w.log().change(child, "MARKS", "", MARKER));
            register.change(w -> w.log().change(other, "MARKS", "", "kvar"));
            register.read(w -> w.children().all());
            others = counts(register, other);

            Map<String, Long> removed = register.write(w -> {
                w.log().add(LogAction.THINNED, child);
                return w.thinnings().thin(child);
            });
            register.rewrite();

            assertThat(removed.keySet()).containsAll(ChildTables.ALL.stream().map(ChildTable::name).toList());
            assertThat(removed.values()).noneMatch(rows -> rows == 0);
            assertThat(counts(register, child).values()).containsOnly("0");
            assertThat(counts(register, other)).isEqualTo(others);
            assertThat(register.one("SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
            assertThat(register.<Boolean>read(w -> w.children().find(child).isPresent()
                    || w.children().all().stream().anyMatch(c -> c.id().equals(child)))).isFalse();
            List<LogEntry> lines = register.read(w -> w.log().entries());
            assertThat(lines).hasSize(3);
            assertThat(register.<Boolean>read(w -> w.log().firstBroken().isEmpty())).isTrue();
            assertThat(register.<Boolean>read(w -> w.log().values(lines.getFirst()).isEmpty())).isTrue();
            assertThat(register.<Boolean>read(w -> w.log().values(lines.get(1)).isPresent())).isTrue();
            assertThat(pagesWith("Annan")).as("the search sees what is there").isNotEmpty();
            assertThat(pagesWith(MARKER)).isEmpty();
            assertThat(Files.size(folder.resolve("register.db-wal"))).isZero();
        }
        assertThat(pagesWith(MARKER)).isEmpty();
    }

    @Test
    void theSearchOfPagesFindsWhatIsNotThinned() throws SQLException, IOException, GeneralSecurityException {
        try (var register = TestRegister.in(folder)) {
            FullFile.add(register, 1, MARKER);
            register.rewrite();
            assertThat(pagesWith(MARKER)).isNotEmpty();
        }
    }

    private static Map<String, String> counts(TestRegister register, ChildId child) throws SQLException {
        var counts = new TreeMap<String, String>();
        for (ChildTable table : ChildTables.ALL) {
            counts.put(table.name() + "." + table.link(), register.one("SELECT count(*) FROM " + table.name()
                    + " WHERE " + table.of(child.value())));
        }
        return counts;
    }

    /** The numbers of the pages that hold a text, decrypted one by one; the register's key is the test's. */
    private List<Integer> pagesWith(String text) throws IOException, GeneralSecurityException {
        byte[] file = Files.readAllBytes(folder.resolve("register.db"));
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        var found = new java.util.ArrayList<Integer>();
        for (int page = 0; page < file.length / PAGE; page++) {
            int start = page * PAGE;
            int end = start + PAGE - RESERVED;
            int salt = page == 0 ? VECTOR : 0;
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(file, end, VECTOR));
            String content = new String(cipher.doFinal(file, start + salt, PAGE - RESERVED - salt),
                    StandardCharsets.ISO_8859_1);
            if (content.contains(text)) {
                found.add(page);
            }
        }
        return found;
    }
}
