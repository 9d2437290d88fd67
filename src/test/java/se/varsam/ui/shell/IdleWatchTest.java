package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import se.varsam.MovingClock;
import se.varsam.ui.Screens;

/** A register that nobody uses is locked, one that is used is not; a sleep counts. */
class IdleWatchTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T13:32:00Z"));
    private final List<Integer> locked = new ArrayList<>();
    private final StackPane root = new StackPane();
    private int minutes = 10;
    private IdleWatch watch;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void watch() {
        watch = new IdleWatch(clock, () -> minutes, locked::add);
        Screens.onFx(() -> {
            watch.moved(null, new Scene(root));
            return watch;
        });
    }

    private void after(Duration time) {
        clock.move(time);
        Screens.onFx(() -> {
            watch.look();
            return watch;
        });
    }

    private void use() {
        Screens.onFx(() -> {
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
            return root;
        });
    }

    @Test
    void itLocksAfterTheMinutesSetAndNotBefore() {
        after(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(locked).isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(locked).containsExactly(10);
    }

    @Test
    void aKeyBeginsTheWaitAnew() {
        after(Duration.ofMinutes(9));
        use();
        after(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
        after(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(10);
    }

    @Test
    void aSleepIsFoundOutAndAShorterTimeCountsAtOnce() {
        after(Duration.ofHours(8));
        assertThat(locked).containsExactly(10);
        minutes = 1;
        after(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(10, 1);
    }

    @Test
    void whereTheFrameIsNotOnShowNothingLocks() {
        Scene scene = root.getScene();
        Screens.onFx(() -> {
            watch.moved(scene, null);
            return scene;
        });
        clock.move(Duration.ofHours(1));
        use();
        Screens.onFx(() -> {
            watch.moved(null, scene);
            return scene;
        });
        after(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
    }
}
