package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InPiecesTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Background aside = new Background() {
        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            waiting.add(() -> then.accept(work.get()));
        }
    };
    private final InPieces reading = new InPieces(aside);

    private void begin(String name, int pieces) {
        var left = new int[]{pieces};
        reading.begin(() -> --left[0] > 0, () -> told.add(name + " " + left[0]), () -> told.add(name + " done"));
    }

    private void all() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void othersHaveTheirTurnBetweenTwoPieces() {
        begin("log", 3);
        waiting.remove().run();
        aside.run(() -> told.add("a page drawn"));
        aside.run(() -> told.add("another"));
        assertThat(waiting).as("one piece waits before them, the others come behind").hasSize(3);
        all();
        assertThat(told).containsExactly("log 2", "log 1", "a page drawn", "another", "log done");
    }

    @Test
    void whatIsNoLongerWantedEnds() {
        begin("old", 5);
        waiting.remove().run();
        begin("new", 2);
        all();
        assertThat(told).containsExactly("old 4", "new 1", "new done");
        begin("left", 5);
        waiting.remove().run();
        reading.stop();
        all();
        assertThat(told).endsWith("left 4");
    }
}
