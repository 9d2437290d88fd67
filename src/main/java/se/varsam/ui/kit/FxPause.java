package se.varsam.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause counted by JavaFX; call on the FX thread. */
public final class FxPause implements Pause {
    private final PauseTransition wait;

    private FxPause(Duration length) {
        wait = new PauseTransition(length);
    }

    /** The longest that a typed value stays unsaved: two seconds. */
    public static Pause whileTyping() {
        return new FxPause(Duration.seconds(2));
    }

    /** Before something is drawn anew: long enough to draw a run of changes once. */
    public static Pause beforeDrawing() {
        return new FxPause(Duration.millis(400));
    }

    @Override
    public void restart(Runnable then) {
        wait.setOnFinished(_ -> then.run());
        wait.playFromStart();
    }

    @Override
    public void stop() {
        wait.stop();
    }
}
