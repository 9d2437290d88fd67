package se.varsam.launch;

import java.nio.file.Path;
import java.util.ArrayList;

/**
 * What comes first every time, in the real window: the way in, with something typed, and the welcome. The start-up
 * cache of the packaged program is made of it. What lies behind the way in stays out: the cache would be more than
 * twice as large, and there is time to warm it up while a passphrase is typed (decision 40).
 */
final class FirstMinutes {
    /** The system property that plays it; set where the package is made. */
    private static final String PROPERTY = "varsam.training";

    private final WindowHand hand;
    private final ProgramWindow window;

    private FirstMinutes(ProgramWindow window) {
        this.hand = new WindowHand(window, Path.of(""), new ArrayList<>());
        this.window = window;
    }

    /** Plays it over the window and closes that, where the program was started for it; whether it was. */
    static boolean ofTraining(ProgramWindow window) {
        boolean asked = Boolean.getBoolean(PROPERTY);
        if (asked) {
            Thread.ofPlatform().start(new FirstMinutes(window)::play);
        }
        return asked;
    }

    private void play() {
        ComingClasses.link(); // those of a screen, which is not there where the cache is made
        hand.type("#passphrase", "prov"); // and waits until it is drawn
        hand.choose("#registers", "new"); // the welcome, which is the first window where no register is known
        hand.close();
    }
}
