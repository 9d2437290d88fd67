package se.varsam.ui.kit;

/** A pause that is over when a test says so. */
public final class ManualPause implements Pause {
    private Runnable waiting = () -> {};
    /** How often the wait started anew. */
    public int restarts;

    @Override
    public void restart(Runnable then) {
        restarts++;
        waiting = then;
    }

    @Override
    public void stop() {
        waiting = () -> {};
    }

    /** The pause is over. */
    public void over() {
        Runnable then = waiting;
        stop();
        then.run();
    }
}
