package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.shared.Refusal;

class GivenTest {
    @TempDir
    Path disk;

    private Path register(String name) throws IOException {
        Path folder = Files.createDirectory(disk.resolve(name));
        Files.createFile(folder.resolve("register.db"));
        Files.createFile(folder.resolve("keys.json"));
        return folder;
    }

    private static Given given(Path path) {
        return Given.of(Optional.of(path));
    }

    @Test
    void nothing() {
        assertThat(Given.of(Optional.empty())).isEqualTo(new Given.Nothing());
    }

    @Test
    void aRegisterByItsFilesOrItsName() throws IOException {
        Path register = register("Omdöpt utan ändelse");
        assertThat(given(register)).isEqualTo(new Given.Register(register));
        assertThat(given(register.resolve("register.db"))).isEqualTo(new Given.Register(register));
        assertThat(given(register.resolve("keys.json"))).isEqualTo(new Given.Register(register));
        Path damaged = Files.createDirectory(disk.resolve("Halvt.varsam"));
        assertThat(given(damaged.resolve("../Halvt.varsam"))).isEqualTo(new Given.Register(damaged));
    }

    @Test
    void aBackup() throws IOException {
        Path backup = Files.createFile(disk.resolve("varsam-2026-11-21.varsamkopia"));
        assertThat(given(backup)).isEqualTo(new Given.Backup(backup));
    }

    @Test
    void neither() throws IOException {
        Path other = Files.createFile(disk.resolve("brev.txt"));
        Path alone = Files.createFile(disk.resolve("register.db"));
        for (Path path : new Path[]{other, alone, disk}) {
            assertThat(given(path)).isEqualTo(new Given.Neither(Refusal.of("unlock.given.neither", path)));
        }
        Path gone = disk.resolve("borta.varsam");
        assertThat(given(gone)).isEqualTo(new Given.Neither(Refusal.of("unlock.given.missing", gone)));
    }
}
