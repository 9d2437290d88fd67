package se.varsam.store;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntToLongFunction;

/** Numbers of lines, of which a log may have a million: eight bytes each, or none where each follows on the other. */
final class LineNumbers extends AbstractList<Long> implements RandomAccess {
    private final IntToLongFunction at;
    private final int size;

    private LineNumbers(IntToLongFunction at, int size) {
        this.at = at;
        this.size = size;
    }

    /** So many, each one less than the one before. */
    static List<Long> downFrom(long last, int count) {
        return new LineNumbers(index -> last - index, count);
    }

    /** These. */
    static List<Long> of(long[] numbers) {
        long[] kept = Arrays.copyOf(numbers, numbers.length);
        return new LineNumbers(index -> kept[index], kept.length);
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
