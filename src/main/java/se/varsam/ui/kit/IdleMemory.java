package se.varsam.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Gives memory back to the computer while nobody works. The collector grows the heap rather than stop the program to
 * empty it, so that what left pages held would stay with us as long as there is room; emptying it takes some tenths of
 * a second, which nobody feels when the hands are off and nothing is being read.
 */
public final class IdleMemory {
    /** No pause between two key strokes; and long enough for what a page still does when it can be read. */
    static final Duration IDLE = Duration.seconds(1);
    /**
     * So much more than after the last time makes it worth while when hands and work have rested once, in bytes; half
     * as much the second time, and so on.
     */
    static final long GROWN = 48L * 1024 * 1024;
    static final int TURNS = 3;

    private final PauseTransition pause = new PauseTransition(IDLE);
    private final Heap heap;
    private final ObservableBooleanValue[] busy;
    private volatile long left;
    private int turn;

    private IdleMemory(Heap heap, ObservableBooleanValue... busy) {
        this.heap = heap;
        this.busy = busy;
        this.left = heap.size();
        pause.setOnFinished(_ -> idle());
        for (ObservableBooleanValue worker : busy) {
            worker.subscribe(on -> {
                if (!on) {
                    begin();
                }
            });
        }
    }

    /** Watches a window and what works aside for it, for as long as they live; call on the FX thread. */
    public static IdleMemory over(Scene window, ObservableBooleanValue... busy) {
        return over(window, new ProgramHeap(), busy);
    }

    /** The same over another heap. */
    static IdleMemory over(Scene window, Heap heap, ObservableBooleanValue... busy) {
        var idle = new IdleMemory(heap, busy);
        window.addEventFilter(InputEvent.ANY, _ -> idle.begin());
        return idle;
    }

    private void begin() {
        turn = 0;
        pause.playFromStart();
    }

    private void idle() {
        for (ObservableBooleanValue worker : busy) {
            if (worker.get()) {
                return; // when it is done the time begins anew
            }
        }
        turn++;
        if (heap.size() - left >= GROWN / turn) {
            Thread.ofPlatform().daemon().name("varsam-memory").start(() -> {
                heap.empty();
                FxThread.run(() -> left = heap.size());
            });
        } else if (turn < TURNS) {
            pause.playFromStart();
        }
    }

    /** What the heap took after it was emptied last, in bytes. */
    long left() {
        return left;
    }

    /** How long until it collects begins anew. */
    PauseTransition pause() {
        return pause;
    }

    /** What is given back. */
    interface Heap {
        /** What it takes of the computer's memory now, in bytes. */
        long size();

        /** Collects. */
        void empty();
    }

    private static final class ProgramHeap implements Heap {
        @Override
        public long size() {
            return Runtime.getRuntime().totalMemory();
        }

        @Override
        public void empty() {
            System.gc();
        }
    }
}
