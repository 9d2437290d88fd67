package se.varsam.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The window's {@link Background}: one worker thread, so that changes reach the register in the order made. */
public final class FxBackground implements Background, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    /** When the second picture begins, the first is laid out and handed over to be painted. */
    private static final int PICTURES = 2;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "varsam-work");
        thread.setDaemon(true);
        return thread;
    });
    private final Consumer<Throwable> faults;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int waiting;

    /**
     * A worker.
     *
     * @param faults
     *            hears, on the FX thread, what nobody else answers for
     */
    public FxBackground(Consumer<Throwable> faults) {
        this.faults = faults;
    }

    @Override
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, () -> {});
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        if (worker.isShutdown()) {
            return; // the window is closing: what a field says when it loses the focus was saved before
        }
        FxThread.run(() -> count(1));
        worker.execute(() -> attempt(work, then, failed));
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the border of a task: nothing beyond it would hear of the fault
    private <T> void attempt(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        try {
            T result = work.get();
            Platform.runLater(() -> {
                count(-1);
                then.accept(result);
            });
        } catch (Throwable fault) {
            Platform.runLater(() -> {
                count(-1);
                failed.run();
                faults.accept(fault);
            });
        }
    }

    /** The same; it is busy until then. At once where it is closed: there is nothing to come after. */
    @Override
    public void afterPicture(Runnable then) {
        if (worker.isShutdown()) {
            then.run();
            return;
        }
        run(() -> true, _ -> {
            count(1);
            new Pictures(PICTURES, () -> {
                try {
                    then.run();
                } finally {
                    count(-1); // not before: what comes next begins in it, and nothing is quiet in between
                }
            }).start();
        });
    }

    /** Waits until so many pictures have begun. */
    private static final class Pictures extends AnimationTimer {
        private final Runnable then;
        private int left;

        Pictures(int left, Runnable then) {
            this.left = left;
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (--left == 0) {
                stop();
                then.run();
            }
        }
    }

    /**
     * Does something on the FX thread once nothing runs or waits: what was handed in is done, and all that followed
     * from it.
     */
    public void whenQuiet(Runnable then) {
        run(() -> true, _ -> {
            if (waiting == 0) {
                then.run();
            } else {
                whenQuiet(then);
            }
        });
    }

    private void count(int step) {
        waiting += step;
        busy.set(waiting > 0);
    }

    /** Lets what was handed in finish, then stops. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
