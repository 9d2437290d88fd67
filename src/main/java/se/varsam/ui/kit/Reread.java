package se.varsam.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the register again after changes, once for a run of them: what was asked for while a reading waits for its turn
 * is answered by that one.
 *
 * @param <T>
 *            what is read
 */
public final class Reread<T> {
    private final Background background;
    private final Supplier<T> read;
    private final Consumer<? super T> show;
    private final AtomicBoolean waits = new AtomicBoolean();

    /**
     * Nothing is read yet.
     *
     * @param read
     *            reads, aside
     * @param show
     *            gets what was read, on the FX thread
     */
    public Reread(Background background, Supplier<T> read, Consumer<? super T> show) {
        this.background = background;
        this.read = read;
        this.show = show;
    }

    /** Reads soon, with all changes handed in before. */
    public void soon() {
        if (waits.compareAndSet(false, true)) {
            background.run(() -> {
                waits.set(false);
                return read.get();
            }, show);
        }
    }
}
