package se.varsam.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Gives memory back to the computer while nobody works. The collector grows the heap rather than stop the program to
 * empty it, so that what left pages held would stay with us as long as there is room; emptying it takes some tenths of
 * a second, which nobody feels when the hands are off.
 */
public final class IdleMemory {
    /** Long enough to be no pause between two fields. */
    static final Duration IDLE = Duration.seconds(10);

    private final PauseTransition pause = new PauseTransition(IDLE);

    private IdleMemory(Runnable collect) {
        pause.setOnFinished(_ -> Thread.ofPlatform().daemon().name("varsam-memory").start(collect));
    }

    /** Watches a window for as long as it lives; call on the FX thread. */
    public static IdleMemory over(Scene window) {
        return over(window, System::gc);
    }

    /** The same with another way to collect. */
    static IdleMemory over(Scene window, Runnable collect) {
        var idle = new IdleMemory(collect);
        window.addEventFilter(InputEvent.ANY, _ -> idle.pause.playFromStart());
        return idle;
    }

    /** How long until it collects begins anew. */
    PauseTransition pause() {
        return pause;
    }
}
