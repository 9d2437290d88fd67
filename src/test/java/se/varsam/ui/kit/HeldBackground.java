package se.varsam.ui.kit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps work until a test lets it be done: what is seen while something is still being read. */
public final class HeldBackground implements Background {
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
    private final Consumer<Runnable> screen;

    /** Results are handed over by {@code screen}. */
    public HeldBackground(Consumer<Runnable> screen) {
        this.screen = screen;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        held.add(() -> {
            T result = work.get();
            screen.accept(() -> then.accept(result));
        });
    }

    /** How much waits. */
    public int size() {
        return held.size();
    }

    /** Does what waits longest. */
    public void next() {
        held.remove().run();
    }

    /** Does all, and all that follows from it. */
    public void all() {
        while (!held.isEmpty()) {
            next();
        }
    }
}
