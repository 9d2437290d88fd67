package se.varsam.service.port;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The open register. Calls are safe from any thread and run one at a time, in order; they may wait, so never call from
 * the FX thread, nor one inside another. Throws {@link RegisterFault} when the disk refuses: then nothing of the
 * transaction is kept.
 */
public interface UnitOfWork {
    /** Runs a change; committed to disk when this returns, rolled back when {@code work} throws. */
    <T> T write(Function<Work, T> work);

    /** Runs a change that gives nothing back. */
    default void change(Consumer<Work> work) {
        write(w -> {
            work.accept(w);
            return true;
        });
    }

    /** Reads in one consistent view. */
    <T> T read(Function<Work, T> work);

    /** Parts of a change that is under way: on disk when that one is, rolled back with it. */
    static UnitOfWork inside(Work underWay) {
        return new UnitOfWork() {
            @Override
            public <T> T write(Function<Work, T> part) {
                return part.apply(underWay);
            }

            @Override
            public <T> T read(Function<Work, T> part) {
                return part.apply(underWay);
            }
        };
    }
}
