package se.varsam.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

import org.jspecify.annotations.Nullable;

/**
 * Locks a register that nobody uses: so many minutes after the last key or move of the mouse in the window. A computer
 * that slept longer than that is found out by its clock as soon as it wakes.
 */
final class IdleWatch {
    private final Clock clock;
    private final IntSupplier minutes;
    private final IntConsumer lock;
    private final EventHandler<InputEvent> used = _ -> use();
    private final Timeline seconds = new Timeline();
    private Instant last;

    /**
     * A watch that does not look yet.
     *
     * @param minutes
     *            how long one may wait, asked for each time
     * @param lock
     *            hears that it was longer, with the minutes that had been allowed
     */
    IdleWatch(Clock clock, IntSupplier minutes, IntConsumer lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        this.last = clock.instant();
        seconds.getKeyFrames().add(new KeyFrame(javafx.util.Duration.seconds(1), _ -> look()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    /** Looks in the window that the frame has come to; not where it is not on show. */
    void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(InputEvent.ANY, used);
            seconds.stop();
        }
        if (now != null) {
            now.addEventFilter(InputEvent.ANY, used);
            use();
            seconds.play();
        }
    }

    private void use() {
        last = clock.instant();
    }

    /** Locks when it is time. */
    void look() {
        int most = minutes.getAsInt();
        if (Duration.between(last, clock.instant()).compareTo(Duration.ofMinutes(most)) >= 0) {
            use();
            lock.accept(most);
        }
    }
}
