package se.varsam.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How often something is measured: as often as asked for, less often when it is slow, once when it is very slow. */
public final class Patience {
    /** What a figure may take, unless five times take longer. */
    private static final long BUDGET = TimeUnit.SECONDS.toNanos(15);
    /** What one time may take, to be measured more than once. */
    private static final long LONG = TimeUnit.SECONDS.toNanos(10);

    private final int warm;
    private final int times;
    private final long begun = System.nanoTime();
    private int done = -1;
    private int cold;

    /**
     * Begins now.
     *
     * @param warm
     *            how often it is done before it is measured
     * @param times
     *            how often it is measured, five at least
     */
    public Patience(int warm, int times) {
        this.warm = warm;
        this.times = times;
    }

    /** Whether it is to be done (once more). */
    public boolean goesOn() {
        done++;
        long taken = System.nanoTime() - begun;
        if (done == cold && cold < warm && (cold == 0 || taken < BUDGET / 2)) {
            cold++;
        }
        if (done == 1 && taken > LONG) {
            cold = 0; // the only one there is
            return false;
        }
        int measured = done - cold;
        return measured < Samples.ENOUGH || measured < times && taken < BUDGET;
    }

    /** What was measured, of all that was done: the first ones warmed it up. */
    public Samples samples(List<Long> all) {
        return all.size() == 1
                ? Samples.once(all.getFirst())
                : new Samples(all.stream().skip(cold).mapToLong(Long::longValue).toArray());
    }
}
