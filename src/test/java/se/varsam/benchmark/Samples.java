package se.varsam.benchmark;

import java.util.Arrays;
import java.util.function.IntFunction;

/** How long something took, time after time, in nanoseconds; or how much memory, in bytes. Told in millions of them. */
public final class Samples {
    private static final double MILLION = 1e6;
    private static final int ENOUGH = 5;

    private final long[] sorted;

    /** Takes at least five: of fewer nothing can be said. */
    public Samples(long[] values) {
        if (values.length < ENOUGH) {
            throw new IllegalArgumentException("measured only " + values.length + " times");
        }
        this.sorted = Arrays.stream(values).sorted().toArray();
    }

    /** Measures one thing after it has been warmed up; each time may be told apart by its number. */
    public static Samples of(int warm, int times, IntFunction<?> what) {
        return pair(warm, times, what, i -> i)[0];
    }

    /** Measures two things by turns, so that whatever else the computer does falls on both alike. */
    public static Samples[] pair(int warm, int times, IntFunction<?> one, IntFunction<?> other) {
        long[] first = new long[times];
        long[] second = new long[times];
        for (int i = -warm; i < times; i++) {
            long a = time(one, i + warm);
            long b = time(other, i + warm);
            if (i >= 0) {
                first[i] = a;
                second[i] = b;
            }
        }
        return new Samples[]{new Samples(first), new Samples(second)};
    }

    private static long time(IntFunction<?> what, int number) {
        long start = System.nanoTime();
        var unused = what.apply(number);
        return System.nanoTime() - start;
    }

    /** The least, in milliseconds or MB. */
    public double min() {
        return sorted[0] / MILLION;
    }

    /** What half of them did not exceed. */
    public double median() {
        return quantile(0.5);
    }

    /** What 95 of a hundred did not exceed. */
    public double most() {
        return quantile(0.95);
    }

    /** The most. */
    public double max() {
        return sorted[sorted.length - 1] / MILLION;
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    private double quantile(double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / MILLION;
    }
}
