package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.ui.Screens;

/** A clock that can't be right, as the user sees it. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class ClockBannerTest {
    @TempDir
    private Path folder;

    private FramePages pages;

    @Start
    void start(Stage stage) {
        pages = new FramePages(stage, folder,
                new Computer(ZoneId.of("America/New_York"), Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void itIsToldQuietlyUntilSeen(FxRobot robot) {
        Screens.await(() -> robot.lookup("#clock-BeforeBuild").tryQuery().isPresent());
        assertThat(robot.lookup("#clock-OtherZoneText").queryLabeled().getText()).contains("America/New_York");
        assertThat(robot.lookup("#clock-BeforeBuildText").queryLabeled().getText()).contains("2026-12-01");
        assertThat(robot.lookup("#field").query().isFocused()).as("takes no keyboard").isTrue();
        pages.screens.picture("frame-clock");
        robot.clickOn("#clock-OtherZoneSeen");
        assertThat(robot.lookup("#clock-OtherZone").query().isVisible()).isFalse();
        assertThat(robot.lookup("#clock-BeforeBuild").query().isVisible()).isTrue();
    }
}
