package se.varsam.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the work at once, for tests of view models without a screen. A fault reaches the test. */
public final class DirectBackground implements Background {
    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        then.accept(work.get());
    }
}
