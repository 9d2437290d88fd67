package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTextTest {
    @Test
    void tellsPlacesButNeverTexts() {
        var fault = new IllegalStateException("Ahmad Exempelzai", new IllegalArgumentException("Zahra Provzada"));

        assertThat(FaultText.of(fault)).contains("IllegalStateException at se.varsam.launch.FaultTextTest.tells",
                " < java.lang.IllegalArgumentException").doesNotContain("Ahmad", "Zahra");
    }

    @Test
    void endsWhereCausesGoRound() {
        var a = new IllegalStateException("a");
        var b = new IllegalStateException("b", a);
        a.initCause(b);

        assertThat(FaultText.of(a).split(" < ")).hasSize(5);
    }
}
