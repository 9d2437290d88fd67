package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.MovingClock;
import se.varsam.ui.Screens;

/** A register that nobody uses is locked, one that is used is not; after a sleep it is locked before it is seen. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class IdleWatchTest {
    private static final int SLEPT = -1;
    private static final Duration STEP = Duration.ofSeconds(10);

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T13:32:00Z"));
    private final List<Integer> locked = new ArrayList<>();
    private final List<Boolean> lockedWhenLaidOut = new ArrayList<>();
    private final StackPane root = new StackPane(new Pane() {
        @Override
        protected void layoutChildren() {
            lockedWhenLaidOut.add(!locked.isEmpty());
        }
    });
    private Stage stage;
    private int minutes = 10;
    private long nanos;
    private IdleWatch watch;

    @Start
    void start(Stage first) {
        stage = first;
        stage.setScene(new Scene(root));
        stage.show();
    }

    @BeforeEach
    void watch() {
        watch = new IdleWatch(clock, () -> nanos, () -> minutes, new IdleWatch.Locks() {
            @Override
            public void idle(int unused) {
                locked.add(unused);
            }

            @Override
            public void slept() {
                locked.add(SLEPT);
            }
        });
        onFx(() -> watch.moved(null, root.getScene()));
    }

    @AfterEach
    void stop() {
        onFx(() -> watch.moved(root.getScene(), null));
    }

    private static void onFx(Runnable work) {
        Screens.onFx(() -> {
            work.run();
            return work;
        });
    }

    /** Awake: it looks all the while. */
    private void after(Duration time) {
        onFx(() -> {
            for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(STEP)) {
                Duration left = time.minus(gone);
                clock.move(left.compareTo(STEP) < 0 ? left : STEP);
                watch.look();
            }
        });
    }

    private static void use(Node node) {
        onFx(() -> Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false)));
    }

    @Test
    void itLocksAfterTheMinutesSetAndNotBefore() {
        after(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(locked).isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(locked).containsExactly(10);
        minutes = 1;
        after(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(10, 1);
    }

    @Test
    void aKeyBeginsTheWaitAnew() {
        after(Duration.ofMinutes(9));
        use(root);
        after(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
        after(Duration.ofMinutes(1));
        assertThat(locked).containsExactly(10);
    }

    @Test
    void aKeyInADialogCountsToo() {
        var dialog = new StackPane();
        after(Duration.ofMinutes(9));
        onFx(() -> {
            var other = new Stage();
            other.initOwner(stage);
            other.setScene(new Scene(dialog));
            other.show();
        });
        use(dialog);
        after(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
        onFx(() -> dialog.getScene().getWindow().hide());
    }

    @Test
    void afterASleepItIsLockedBeforeTheNextFrame() {
        onFx(() -> {
            lockedWhenLaidOut.clear();
            clock.move(Duration.ofMinutes(2));
            ((Pane) root.getChildren().getFirst()).requestLayout();
        });
        Screens.await(() -> !lockedWhenLaidOut.isEmpty());
        assertThat(lockedWhenLaidOut).containsExactly(true);
        assertThat(locked).containsExactly(SLEPT);
    }

    @Test
    void aKeyIntoAComputerThatJustWokeGoesNowhere() {
        List<KeyEvent> heard = new ArrayList<>();
        onFx(() -> {
            root.setOnKeyPressed(heard::add);
            clock.move(Duration.ofMinutes(2));
            Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
        });
        assertThat(locked).containsExactly(SLEPT);
        assertThat(heard).isEmpty();
    }

    @Test
    void aClockSetBackHindersNothing() {
        onFx(() -> clock.move(Duration.ofHours(-3)));
        nanos = Duration.ofMinutes(10).toNanos();
        after(Duration.ofSeconds(1));
        assertThat(locked).containsExactly(10);
    }

    @Test
    void whereTheFrameIsNotOnShowNothingLocks() {
        stop();
        onFx(() -> clock.move(Duration.ofHours(1)));
        use(root);
        onFx(() -> watch.moved(null, root.getScene()));
        after(Duration.ofMinutes(9));
        assertThat(locked).isEmpty();
    }
}
