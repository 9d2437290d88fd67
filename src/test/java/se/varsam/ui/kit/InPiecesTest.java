package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InPiecesTest {
    private final List<String> told = new ArrayList<>();
    private final HeldBackground aside = new HeldBackground(Runnable::run);
    private final InPieces reading = new InPieces(aside);

    private void begin(String name, int pieces) {
        var left = new int[]{pieces};
        reading.begin(() -> --left[0] > 0, () -> told.add(name + " " + left[0]), () -> told.add(name + " done"));
    }

    @Test
    void othersHaveTheirTurnBetweenTwoPieces() {
        begin("log", 3);
        aside.next();
        aside.run(() -> told.add("a page drawn"));
        aside.run(() -> told.add("another"));
        assertThat(aside.size()).as("one piece waits before them, the others come behind").isEqualTo(3);
        aside.all();
        assertThat(told).containsExactly("log 2", "log 1", "a page drawn", "another", "log done");
    }

    @Test
    void whatIsNoLongerWantedEnds() {
        begin("old", 5);
        aside.next();
        begin("new", 2);
        aside.all();
        assertThat(told).containsExactly("old 4", "new 1", "new done");
        begin("left", 5);
        aside.next();
        reading.stop();
        aside.all();
        assertThat(told).endsWith("left 4");
    }
}
