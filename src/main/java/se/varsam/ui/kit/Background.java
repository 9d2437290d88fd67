package se.varsam.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Work that must not wait on the FX thread. Works run one after the other; the result comes back on the FX thread. A
 * fault is told to the user by the implementation, so that no exception is lost.
 */
public interface Background {
    /** Runs {@code work} aside, then hands its result to {@code then} on the FX thread. */
    <T> void run(Supplier<T> work, Consumer<? super T> then);

    /** The same; after a fault {@code failed} runs on the FX thread, so that no screen waits for ever. */
    default <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
        run(work, then);
    }

    /** Runs {@code work} aside. */
    default void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        }, _ -> {});
    }

    /** Whether something runs or waits; changes on the FX thread. Never, where works are done at once. */
    default ReadOnlyBooleanProperty busy() {
        return new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();
    }

    /**
     * Does something on the FX thread once all that was handed in before is done and the window shows what came of it:
     * for what isn't in sight and needs not be in the first picture.
     */
    default void afterPicture(Runnable then) {
        run(() -> true, _ -> then.run());
    }
}
