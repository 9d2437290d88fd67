package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RereadTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Integer> shown = new ArrayList<>();
    private int stored;

    private final Reread<Integer> reread = new Reread<>(new Background() {
        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            waiting.add(() -> then.accept(work.get()));
        }
    }, () -> stored, shown::add);

    @Test
    void aRunOfChangesIsReadOnce() {
        reread.soon();
        reread.soon();
        stored = 2;
        waiting.remove().run();
        assertThat(waiting).isEmpty();
        assertThat(shown).containsExactly(2);
        stored = 3;
        reread.soon();
        waiting.remove().run();
        assertThat(shown).containsExactly(2, 3);
    }
}
