package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YieldingCopyTest {
    @TempDir
    Path disk;

    @Test
    void itGivesWayAndTheConnectionWorksOn() throws Exception {
        byte[] key = new byte[32];
        key[5] = 7;
        try (Connection connection = Database.open(disk.resolve("a.db"), key)) {
            Migrations.ofProgram().run(connection);
            var asked = new AtomicInteger();
            assertThat(YieldingCopy.make(connection, disk.resolve("b.db"), () -> asked.incrementAndGet() > 3))
                    .isEmpty();
            assertThat(asked).hasValue(4);
            try (var sql = connection.createStatement()) {
                sql.executeUpdate("INSERT INTO setting VALUES ('a', 'b')");
            }
            var copied = YieldingCopy.make(connection, disk.resolve("c.db"), () -> false);
            assertThat(copied.orElseThrow().rows()).containsEntry("setting", 1L).containsEntry("child", 0L);
            try (Connection copy = Database.open(disk.resolve("c.db"), key)) {
                assertThat(Contents.of(copy)).isEqualTo(copied.get());
            }
        }
    }
}
