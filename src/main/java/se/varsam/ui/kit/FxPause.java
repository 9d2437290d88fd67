package se.varsam.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause counted by JavaFX; call on the FX thread. */
public final class FxPause implements Pause {
    private final PauseTransition wait;

    private FxPause(Duration length) {
        wait = new PauseTransition(length);
    }

    /** Until the layout under way is over: in it nothing may be moved from one place to another. */
    public static Pause untilLaidOut() {
        return new FxPause(Duration.millis(1));
    }

    /** Until what was put in just now has been drawn, before work that nobody waits for. */
    public static Pause untilDrawn() {
        return new FxPause(Duration.millis(100));
    }

    /** Until what was laid out is on the screen: painting the first picture takes a tenth of a second of its thread. */
    public static Pause untilPainted() {
        return new FxPause(Duration.millis(300));
    }

    /** The longest that a typed value stays unsaved: two seconds. */
    public static Pause whileTyping() {
        return new FxPause(Duration.seconds(2));
    }

    /** Before something is drawn anew: long enough to draw a run of changes once. */
    public static Pause beforeDrawing() {
        return new FxPause(Duration.millis(400));
    }

    /**
     * Before a copied text is taken from the clipboard: two minutes, enough to log in to another system and paste, and
     * too short for it to come out in the wrong place after the next meeting.
     */
    public static Pause whilePasting() {
        return new FxPause(Duration.minutes(2));
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
