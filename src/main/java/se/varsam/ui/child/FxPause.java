package se.varsam.ui.child;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause counted by JavaFX; two seconds is the longest that a typed value stays unsaved. */
final class FxPause implements Pause {
    private final PauseTransition wait = new PauseTransition(Duration.seconds(2));

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
