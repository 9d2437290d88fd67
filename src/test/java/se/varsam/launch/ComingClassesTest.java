package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComingClassesTest {
    @Test
    void linksWithoutRunningAnythingAndPassesOverWhatIsMissing() {
        assertThat(ComingClasses.link(Coming.class.getName())).isTrue();
        assertThat(System.getProperty(Coming.RUN, "")).isEmpty();
        assertThat(ComingClasses.link("se.varsam.launch.OfAnOlderProgram")).isFalse();
    }

    /** Tells when it is initialised. */
    private static final class Coming {
        private static final String RUN = "varsam.test.coming";

        static {
            System.setProperty(RUN, "yes");
        }
    }
}
