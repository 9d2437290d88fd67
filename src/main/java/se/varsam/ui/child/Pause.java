package se.varsam.ui.child;

/** A wait that starts anew with each key, so that a field is saved once its writer rests. */
interface Pause {
    /** Calls {@code then} on the FX thread when the pause is over, instead of what waited before. */
    void restart(Runnable then);

    /** Calls nothing any longer. */
    void stop();
}
