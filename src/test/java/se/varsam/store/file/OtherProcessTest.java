package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        rig.create(folder).register().close();
        assertThat(rig.refusal(folder)).isEmpty();
        assertThat(disk.toFile().list()).containsExactly("Enheten.varsam");
    }
}
