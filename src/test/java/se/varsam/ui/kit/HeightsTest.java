package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeightsTest {
    private final Heights heights = new Heights();
    private final List<Double> computed = new ArrayList<>();

    private double ask(double width) {
        return heights.of(width, w -> {
            computed.add(w);
            return 2 * w;
        });
    }

    @Test
    void eachWidthIsWorkedOutOnce() {
        assertThat(List.of(ask(10), ask(-1), ask(10), ask(-1))).containsExactly(20.0, -2.0, 20.0, -2.0);
        assertThat(computed).containsExactly(10.0, -1.0);
    }

    @Test
    void afterAChangeAnew() {
        ask(10);
        Heights.forget(heights);
        ask(10);
        assertThat(computed).containsExactly(10.0, 10.0);
    }

    @Test
    void moreWidthsThanAreKeptAreStillRight() {
        for (int width = 0; width < 9; width++) {
            assertThat(ask(width)).isEqualTo(2.0 * width);
        }
        for (int width = 0; width < 9; width++) {
            assertThat(ask(width)).isEqualTo(2.0 * width);
        }
    }
}
