package se.varsam.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the work at once, and keeps what is to come after the first picture until it is let go. */
public final class HeldPictures implements Background {
    private final Deque<Runnable> held = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        then.accept(work.get());
    }

    @Override
    public void afterPicture(Runnable then) {
        held.add(then);
    }

    /** All pictures to come have been seen; how many there were. Call on the FX thread. */
    public int allSeen() {
        int pictures = 0;
        for (; !held.isEmpty(); pictures++) {
            held.remove().run();
        }
        return pictures;
    }
}
