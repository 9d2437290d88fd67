package se.varsam.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

import org.jspecify.annotations.Nullable;

import se.varsam.ui.kit.EveryWindow;

/**
 * Locks a register that nobody uses: so many minutes after the last key or move of the mouse in any window of the
 * program; and one on a computer that slept, before the first frame is drawn after it. Two clocks tell the time that
 * was waited, and the longer one counts: the one on the wall goes on while a computer sleeps, the other one can't be
 * set back.
 */
final class IdleWatch {
    /** It looks many times a second: only a computer that stood still lets so much time pass between two looks. */
    private static final Duration STANDSTILL = Duration.ofSeconds(20);

    private final Clock clock;
    private final LongSupplier nanos;
    private final IntSupplier minutes;
    private final Locks locks;
    private final EveryWindow windows = new EveryWindow(this::use);
    private final Runnable beforeFrame = this::look;
    private final Timeline seconds = new Timeline();
    private Instant used = Instant.EPOCH;
    private Instant looked = Instant.EPOCH;
    private long usedNanos;

    /** What hears that it is time to lock. */
    interface Locks {
        /** Nobody used it for so many minutes, which had been allowed. */
        void idle(int minutes);

        /** The computer slept, or its clock was put ahead. */
        void slept();
    }

    /**
     * A watch that does not look yet.
     *
     * @param nanos
     *            nanoseconds since some moment: a clock that nobody sets
     * @param minutes
     *            how long one may wait, asked for each time
     */
    IdleWatch(Clock clock, LongSupplier nanos, IntSupplier minutes, Locks locks) {
        this.clock = clock;
        this.nanos = nanos;
        this.minutes = minutes;
        this.locks = locks;
        // keeps frames coming where nothing else moves, and looks where a window is not drawn
        seconds.getKeyFrames().add(new KeyFrame(javafx.util.Duration.seconds(1), _ -> look()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    /** Looks in the window that the frame has come to; not where it is not on show. */
    void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(beforeFrame);
            windows.leave();
            seconds.stop();
        }
        if (now != null) {
            begin();
            now.addPreLayoutPulseListener(beforeFrame);
            windows.watch();
            seconds.play();
        }
    }

    private void begin() {
        looked = clock.instant();
        used = looked;
        usedNanos = nanos.getAsLong();
    }

    // what is typed into a computer that just woke must not hide that it slept
    private void use(InputEvent event) {
        if (look()) {
            event.consume();
        } else {
            begin();
        }
    }

    /** Locks when it is time; whether it was. */
    boolean look() {
        Instant now = clock.instant();
        int most = minutes.getAsInt();
        boolean slept = Duration.between(looked, now).compareTo(STANDSTILL) >= 0;
        boolean idle = waited(now).compareTo(Duration.ofMinutes(most)) >= 0;
        looked = now;
        if (slept) {
            begin();
            locks.slept();
        } else if (idle) {
            begin();
            locks.idle(most);
        }
        return slept || idle;
    }

    private Duration waited(Instant now) {
        Duration onTheWall = Duration.between(used, now);
        Duration counted = Duration.ofNanos(nanos.getAsLong() - usedNanos);
        return onTheWall.compareTo(counted) > 0 ? onTheWall : counted;
    }
}
