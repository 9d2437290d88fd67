package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.Child;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFault.Kind;

/** What happens to an open register's files behind its back. Windows does not let it happen. */
@DisabledOnOs(OS.WINDOWS)
class InPlaceTest {
    @TempDir
    Path disk;
    private Path folder;
    private Path database;
    private TestRegister register;

    @BeforeEach
    void oneChildAcknowledged() throws IOException, SQLException {
        folder = Files.createDirectory(disk.resolve("Enheten.varsam"));
        database = folder.resolve("register.db");
        register = TestRegister.in(folder);
        register.change(w -> w.children().add(2026));
    }

    @Test
    void aFolderThatIsMovedTakesNoChangesAndComesBackWhole() throws IOException, SQLException {
        Path aside = Files.move(folder, disk.resolve("Papperskorg"));
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);
        assertThat(children(register)).as("still shown").hasSize(1);
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);

        Files.move(aside, folder);
        register.change(w -> w.children().add(2026));
        assertThat(reopened()).hasSize(2);
    }

    @Test
    void closedWhileMovedItHoldsAllThatWasAcknowledged() throws IOException, SQLException {
        Path aside = Files.move(folder, disk.resolve("Papperskorg"));
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);
        register.close();

        Files.move(aside, folder);
        assertThat(reopened()).hasSize(1);
    }

    @Test
    void aFolderThatIsRemovedIsTold() throws IOException {
        for (String file : List.of("register.db", "register.db-wal")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);
        register.close();
    }

    @Test
    void anotherFileInItsPlaceIsTold() throws IOException {
        Files.move(database, disk.resolve("gammal.db"));
        Files.copy(disk.resolve("gammal.db"), database);
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);
        register.close();
    }

    @Test
    void withoutItsLogNothingMoreIsAcknowledgedAndClosingSavesTheRest() throws IOException, SQLException {
        Files.delete(folder.resolve("register.db-wal"));
        assertThat(faultOfAChange()).isEqualTo(Kind.GONE);
        assertThat(reopened()).hasSize(1);
    }

    @Test
    void aFileCutOffIsTold() throws IOException, SQLException {
        assertThat(reopened()).hasSize(1);
        register = TestRegister.in(folder);
        assertThat(register.one("PRAGMA quick_check")).as("every page is in memory").isEqualTo("ok");
        try (var file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertThat(faultOfAChange()).isEqualTo(Kind.DAMAGED);
    }

    private Kind faultOfAChange() {
        var fault = catchThrowableOfType(RegisterFault.class,
                () -> register.change(w -> w.children().add(2026)));
        assertThat(fault.getCause()).hasMessageNotContaining("varsam");
        return fault.kind();
    }

    private List<Child> reopened() throws SQLException {
        register.close();
        try (var again = TestRegister.in(folder)) {
            assertThat(again.one("PRAGMA integrity_check")).isEqualTo("ok");
            return children(again);
        }
    }

    private static List<Child> children(TestRegister register) {
        return register.read(w -> w.children().all());
    }
}
