package se.varsam.domain.shared;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something made when it is first asked for, once, by whichever thread asks first; the others wait for it. When making
 * it fails, the next who asks tries again.
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** Nothing is made yet. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
