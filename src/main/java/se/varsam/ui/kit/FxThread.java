package se.varsam.ui.kit;

import javafx.application.Platform;

/** The only way to the FX thread. */
final class FxThread {
    private FxThread() {}

    /** Runs at once when already there, otherwise as soon as it is free. */
    static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
