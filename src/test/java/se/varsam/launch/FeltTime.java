package se.varsam.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import se.varsam.benchmark.Patience;
import se.varsam.benchmark.Samples;

/**
 * Measures what is done in a window as who does it feels it: from the click or key until nothing is being done aside
 * and everything is laid out, and until that has been painted, which waits for the screen's next picture.
 */
final class FeltTime {
    private static final long PATIENCE_SECONDS = 600;
    private static final String WORKER = "varsam-work";

    private final WindowTools tools;

    FeltTime(WindowTools tools) {
        this.tools = tools;
    }

    /**
     * What was measured.
     *
     * @param laidOut
     *            until it is laid out
     * @param painted
     *            until it is painted
     * @param worked
     *            how long the processor worked until then, for the window and aside: our own work, whatever else the
     *            computer does; the drawing of the picture is not in it
     */
    record Felt(Samples laidOut, Samples painted, Samples worked) {}

    /**
     * Does something on the FX thread time after time.
     *
     * @param before
     *            makes ready and is not measured
     * @param seen
     *            whether what was asked for is on show: otherwise nothing has been measured
     */
    Felt measure(int warm, int times, IntConsumer before, IntConsumer action, BooleanSupplier seen) {
        try {
            return measured(warm, times, before, action, seen);
        } catch (CompletionException e) {
            throw new AssertionError("not done within " + PATIENCE_SECONDS + " seconds, or failed", e);
        }
    }

    /** Does something once: in nanoseconds until it is laid out, until it is painted, and worked until then. */
    long[] once(Runnable before, Runnable action) {
        try {
            once(before);
            return once(action);
        } catch (CompletionException e) {
            throw new AssertionError("not done within " + PATIENCE_SECONDS + " seconds, or failed", e);
        }
    }

    private Felt measured(int warm, int times, IntConsumer ready, IntConsumer action, BooleanSupplier seen) {
        var patience = new Patience(warm, times);
        var laidOut = new ArrayList<Long>();
        var painted = new ArrayList<Long>();
        var worked = new ArrayList<Long>();
        for (int i = 0; patience.goesOn(); i++) {
            int number = i;
            once(() -> ready.accept(number));
            long[] one = once(() -> action.accept(number));
            if (!onFx(seen)) {
                throw new AssertionError("not on show, so not measured");
            }
            laidOut.add(one[0]);
            painted.add(one[1]);
            worked.add(one[2]);
        }
        return new Felt(patience.samples(laidOut), patience.samples(painted), patience.samples(worked));
    }

    private static boolean onFx(BooleanSupplier seen) {
        var answer = new CompletableFuture<Boolean>();
        answer.completeAsync(seen::getAsBoolean, Platform::runLater);
        return result(answer);
    }

    private long[] once(Runnable action) {
        var felt = new CompletableFuture<long[]>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            long worked = worked();
            try {
                action.run();
            } catch (RuntimeException e) {
                felt.completeExceptionally(e);
                return;
            }
            whenIdle(() -> {
                layOut();
                long laidOut = System.nanoTime() - start;
                whenPainted(() -> felt.complete(
                        new long[]{laidOut, System.nanoTime() - start, worked() - worked}));
            });
        });
        return result(felt);
    }

    /** By the window's thread, which asks, and the one for the register, since they began. */
    private static long worked() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime() + Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().equals(WORKER))
                .mapToLong(info -> Math.max(0, threads.getThreadCpuTime(info.getThreadId()))).sum();
    }

    private static <T> T result(CompletableFuture<T> of) {
        return of.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** What comes back from the worker may ask for more. */
    private void whenIdle(Runnable then) {
        tools.background().run(() -> true, _ -> {
            if (tools.isIdle()) {
                then.run();
            } else {
                whenIdle(then);
            }
        });
    }

    private static void layOut() {
        List.copyOf(Window.getWindows()).forEach(window -> {
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
        });
    }

    /** A picture begins when the one before has been drawn. */
    private static void whenPainted(Runnable then) {
        new AnimationTimer() {
            private int pictures;

            @Override
            public void handle(long now) {
                if (++pictures == 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
