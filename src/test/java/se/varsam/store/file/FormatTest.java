package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.Passphrase;
import se.varsam.crypto.RecoveryKey;
import se.varsam.store.Database;

/** Files kept from the first version: whatever changes in program or driver, they must open. */
class FormatTest {
    private static final String RECOVERY_KEY = "XEN6-63YY-6ZDY-BK4Z-KPFD-1TT6-G9PC";

    @TempDir
    Path disk;

    @Test
    void keyFileAndDatabaseOfTheFirstVersionOpen() throws Exception {
        RegisterRig.copy(Path.of("src/test/resources/format"), disk.resolve("gammal.varsam"));
        var folder = new RegisterFolder(disk.resolve("gammal.varsam"));
        KeyFile keys = RegisterRig.done(folder.keyFile());
        byte[] key = keys.unlock(Slot.PASSPHRASE, Passphrase.bytes(RegisterRig.PASSPHRASE.toCharArray()))
                .orElseThrow();
        assertThat(keys.unlock(Slot.RECOVERY, RecoveryKey.read(RECOVERY_KEY.toCharArray()).orElseThrow()))
                .contains(key);
        assertThat(keys.isGenuine(key)).isTrue();
        assertThat(KeyFileText.write(keys)).isEqualTo(Files.readAllBytes(folder.keys()));
        try (var database = Database.open(folder.database(), key);
                var sql = database.createStatement();
                var rows = sql.executeQuery("SELECT x FROM t")) {
            assertThat(rows.getString(1)).isEqualTo("räksmörgås");
        }
    }
}
