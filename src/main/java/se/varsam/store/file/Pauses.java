package se.varsam.store.file;

import java.time.Duration;

/** Waits, so that trying many passphrases takes long. Tests only note how long. */
@FunctionalInterface
public interface Pauses {
    /** Waits on the calling thread. */
    void pause(Duration time);

    /** Real waiting; an interrupt ends it early and stays set. */
    static Pauses sleeping() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
