package se.varsam.launch;

import java.nio.file.Path;
import java.util.ArrayList;

/**
 * What is done most mornings, short, in the real window over a practice register: the passphrase, Översikt, the list, a
 * child's page, one form. The start-up cache of the packaged program is made of it: what it does not touch starts a
 * little slower, what it does takes room in the package.
 */
final class FirstMinutes {
    /** The system property that plays it; set where the package is made. */
    private static final String PROPERTY = "varsam.training";

    private final TourHand hand;
    private final ProgramWindow window;

    private FirstMinutes(ProgramWindow window) {
        this.hand = new TourHand(window, Path.of(""), new ArrayList<>());
        this.window = window;
    }

    /** Plays it over the window and closes that, where the program was started for it. */
    static void ofTraining(ProgramWindow window) {
        if (Boolean.getBoolean(PROPERTY)) {
            Thread.ofPlatform().start(new FirstMinutes(window)::play);
        }
    }

    private void play() {
        hand.close();
    }
}
