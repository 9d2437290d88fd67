package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of screens in one window, opened once for the class; no fault may happen on any thread, no dialog come up. */
@SuppressWarnings("NullAway.Init") // filled before all
abstract class OnScreen {
    @TempDir
    static Path folder;
    /** Opened by the class's own {@code @BeforeAll}. */
    static ScreenRig rig;

    @AfterAll
    static void close() {
        rig.close();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(rig.faults).isEmpty();
        assertThat(rig.dialogs.told).isEmpty();
    }
}
