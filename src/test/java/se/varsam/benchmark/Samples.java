package se.varsam.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** How long something took, time after time, in nanoseconds; or how much memory, in bytes. Told in millions of them. */
public final class Samples {
    private static final double MILLION = 1e6;
    /** Of fewer nothing can be said. */
    public static final int ENOUGH = 5;

    private final long[] sorted;

    /** Takes at least {@link #ENOUGH}. */
    public Samples(long[] values) {
        if (values.length < ENOUGH) {
            throw new IllegalArgumentException("measured only " + values.length + " times");
        }
        this.sorted = Arrays.stream(values).sorted().toArray();
    }

    /**
     * Something so slow that it was done once only: its one time is all that is told.
     *
     * @param value
     *            nanoseconds
     */
    public static Samples once(long value) {
        return new Samples(List.of(value));
    }

    private Samples(List<Long> one) {
        this.sorted = one.stream().mapToLong(Long::longValue).toArray();
    }

    /** Measures one thing after it has been warmed up; each time may be told apart by its number. */
    public static Samples of(int warm, int times, IntFunction<?> what) {
        return pair(warm, times, what, i -> i)[0];
    }

    /**
     * Measures two things by turns, so that whatever else the computer does falls on both alike. Of what is slow fewer
     * times than asked for, five at least; what is too slow even for that is measured once, cold.
     */
    public static Samples[] pair(int warm, int times, IntFunction<?> one, IntFunction<?> other) {
        var patience = new Patience(warm, times);
        var ones = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        for (int i = 0; patience.goesOn(); i++) {
            ones.add(time(one, i));
            others.add(time(other, i));
        }
        return new Samples[]{patience.samples(ones), patience.samples(others)};
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
