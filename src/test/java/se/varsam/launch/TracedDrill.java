package se.varsam.launch;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** The drill of a child that is away, from the first call to the second return, in a process of its own. */
public final class TracedDrill {
    private TracedDrill() {}

    /** Argument: a folder for settings and register. Ends with 0 when the drill went as it should. */
    public static void main(String[] args) throws TimeoutException {
        OnScreen.folder = Path.of(args[0]);
        AwayDrillTest.open();
        new AwayDrillTest().fromTheFirstCallToTheSecondReturn();
        OnScreen.close();
        Runtime.getRuntime().halt(0); // the toolkit's threads would wait for another window
    }
}
