package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void onlyLinuxNeedsAServer() {
        assertThat(Display.isThere(Map.of(), "Linux", "")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), "Linux", "")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux", "")).isTrue();
        assertThat(Display.isThere(Map.of(), "Linux", "Headless")).isTrue();
        assertThat(Display.isThere(Map.of(), "Windows 11", "")).isTrue();
        assertThat(Display.isThere(Map.of(), "Mac OS X", "")).isTrue();
    }
}
