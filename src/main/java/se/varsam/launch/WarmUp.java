package se.varsam.launch;

import javafx.scene.Scene;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.ui.kit.FxPause;

/**
 * Makes ready what comes next while the passphrase is typed, on a thread that nothing waits for. Begins when the window
 * has its first picture on the screen. What goes wrong here the real use will meet again, and answer for.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    /** When the second picture begins, the first has been handed over to the thread that paints. */
    private static final int PICTURES = 2;

    private final ProgramWindow window;
    private final Scene scene;
    private final Services services;
    private final Runnable pulse = this::pulse;
    private int pictures;

    private WarmUp(ProgramWindow window, Services services) {
        this.window = window;
        this.scene = window.stage().getScene();
        this.services = services;
    }

    /** Begins after the first picture of a window; call on the FX thread. */
    static void after(ProgramWindow window, Services services) {
        window.stage().getScene().addPostLayoutPulseListener(new WarmUp(window, services).pulse);
    }

    private void pulse() {
        if (++pictures == PICTURES) {
            scene.removePostLayoutPulseListener(pulse);
            FxPause.untilPainted().restart(this::begin);
        }
    }

    private void begin() {
        Thread.ofPlatform().daemon().name("varsam-warming").priority(Thread.MIN_PRIORITY)
                .uncaughtExceptionHandler((_, fault) -> LOG.warn("warming up ended early: {}", FaultText.of(fault)))
                .start(() -> {
                    services.warm();
                    Rehearsal.play(window, services, () -> window.session().isEmpty(), System::gc);
                    ComingClasses.link();
                });
    }
}
