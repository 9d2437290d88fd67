package se.varsam.domain.register;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntToLongFunction;

/** Numbers of lines, of which a log may have a million: eight bytes each, or none where each follows on the other. */
public final class LineNumbers extends AbstractList<Long> implements RandomAccess {
    private final IntToLongFunction at;
    private final int size;

    private LineNumbers(IntToLongFunction at, int size) {
        this.at = at;
        this.size = size;
    }

    /** So many, each one less than the one before. */
    public static List<Long> downFrom(long last, int count) {
        return new LineNumbers(index -> last - index, count);
    }

    /** These. */
    public static List<Long> of(long... numbers) {
        long[] kept = Arrays.copyOf(numbers, numbers.length);
        return new LineNumbers(index -> kept[index], kept.length);
    }

    /** Those of several lists, one after the other. */
    public static List<Long> joined(List<List<Long>> parts) {
        long[] kept = parts.stream().flatMapToLong(part -> part.stream().mapToLong(Long::longValue)).toArray();
        return new LineNumbers(index -> kept[index], kept.length);
    }

    /** Whether of numbers that fall each is one less than the one before: told by their ends, however many they are. */
    public static boolean isRun(List<Long> falling) {
        return falling.isEmpty() || falling.getFirst() - falling.getLast() == falling.size() - 1;
    }

    @Override
    public Long get(int index) {
        return at.applyAsLong(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
