package se.varsam.launch;

import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
    private Display() {}

    /** Whether there is one for this process. */
    static boolean isThere() {
        return isThere(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /**
     * Asks before JavaFX does, which would end in a stack trace.
     *
     * @param system
     *            name of the operating system
     * @param platform
     *            the window toolkit's platform, where one is set
     */
    static boolean isThere(Map<String, String> environment, String system, String platform) {
        boolean needsServer = system.startsWith("Linux") && !platform.equals("Headless");
        return !needsServer || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
