package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.shared.Refusal;

class RegisterFolderTest {
    @TempDir
    private Path disk;

    /**
     * No rights of a file system stop an administrator, who may run the tests; but nobody may enter a folder of
     * a packed file as one enters folders.
     */
    @Test
    void aFolderThatMayNotBeEnteredIsNoEmptyOne() throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(disk.resolve("packad.zip"), Map.of("create", "true"))) {
            Path folder = Files.createDirectory(packed.getPath("/Enheten.varsam"));
            assertThat(new RegisterFolder(folder).missing()).map(Refusal::key).contains("refusal.register.denied");
        }
        Path empty = Files.createDirectory(disk.resolve("Enheten.varsam"));
        assertThat(new RegisterFolder(empty).missing()).map(Refusal::key).contains("refusal.register.none");
    }
}
