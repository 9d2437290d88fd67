package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {
    @TempDir
    Path disk;

    @Test
    void aSecondStartIsTold() throws Exception {
        var rig = new RegisterRig();
        Path folder = disk.resolve("Enheten.varsam");
        try (var open = rig.create(folder).register()) {
            assertThat(rig.refusal(folder)).isEqualTo("refusal.register.in-use");
            assertThat(OtherProcess.run("open", folder.toString())).isEqualTo("0<refusal.register.in-use>");
            open.work().change(w -> w.settings().leadMonths(2));
        }
        assertThat(OtherProcess.run("open", folder.toString())).isEqualTo("0<>");
    }

    @Test
    void aCreationThatIsKilledLeavesNoHalfRegister() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        assertThat(OtherProcess.run("die", folder.toString())).isEqualTo("9");
        assertThat(folder).doesNotExist();
        assertThat(disk.resolve("Enheten.varsam.part")).isNotEmptyDirectory();
        var rig = new RegisterRig();
        assertThat(rig.refusal(folder)).isEqualTo("refusal.register.unfinished");
        assertThat(rig.refusal(disk.resolve("Enheten.varsam.part"))).isEqualTo("refusal.register.unfinished");
        rig.create(folder).register().close();
        assertThat(rig.refusal(folder)).isEmpty();
        assertThat(disk.toFile().list()).containsExactly("Enheten.varsam");
    }

    @Test
    void whateverAKilledCreationCanLeaveIsCleanedUp() throws Exception {
        Path folder = disk.resolve("Enheten.varsam");
        Path part = disk.resolve("Enheten.varsam.part");
        var rig = new RegisterRig();
        rig.create(folder).register().close();
        Files.move(folder, part);
        for (String name : List.of("register.db-wal", "register.db-journal", "register.db-shm", "keys.json.part")) {
            Files.write(part.resolve(name), new byte[100]);
        }
        rig.create(folder).register().close();
        assertThat(disk.toFile().list()).containsExactly("Enheten.varsam");
    }

    @Test
    void anotherProgramsUnfinishedRegisterIsLeftAlone() throws Exception {
        Path part = disk.resolve("Enheten.varsam.part");
        var rig = new RegisterRig();
        rig.create(disk.resolve("Enheten.varsam")).register().close();
        Files.move(disk.resolve("Enheten.varsam"), part);
        try (var file = FileChannel.open(part.resolve("register.db"), StandardOpenOption.READ,
                StandardOpenOption.WRITE);
                var _ = file.lock(0x40000002L, 510, false)) {
            assertThat(OtherProcess.run("make", disk.resolve("Enheten.varsam").toString())).startsWith("0<go>");
            assertThat(disk.resolve("Enheten.varsam")).doesNotExist();
            assertThat(part.resolve("register.db")).isNotEmptyFile();
        }
    }
}
