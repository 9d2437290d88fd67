package se.varsam.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * A long piece of work as a screen shows it: how far it has come, and whether the user has stopped it. The work tells
 * from its own thread; the share changes on the FX thread.
 */
public final class Steps {
    /** What a progress bar shows while nobody knows how far. */
    private static final double UNKNOWN = -1;

    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean stopped;

    /** From 0 to 1, or below 0 while it isn't known; nor is it when all steps are done and the work ends. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Tells that {@code done} steps of {@code of} are done; {@code false} when the user has stopped the work. */
    public boolean goesOn(int done, int of) {
        FxThread.run(() -> share.set(done < of ? (double) done / of : UNKNOWN));
        return !stopped;
    }

    /** Stops the work at its next step. */
    public void stop() {
        stopped = true;
    }

    /** Whether the user has stopped it. */
    public boolean isStopped() {
        return stopped;
    }
}
