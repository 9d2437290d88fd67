package se.varsam.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void madeOnceWhoeverAsks() {
        var lazy = new Lazy<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(IntStream.range(0, 100).parallel().mapToObj(_ -> lazy.get())).containsOnly(1);
    }

    @Test
    void whatFailsIsTriedAgain() {
        var lazy = new Lazy<Integer>(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("made up");
            }
            return made.get();
        });
        assertThatThrownBy(lazy::get).isInstanceOf(IllegalStateException.class);
        assertThat(lazy.get()).isEqualTo(2);
        assertThat(lazy.get()).isEqualTo(2);
    }
}
