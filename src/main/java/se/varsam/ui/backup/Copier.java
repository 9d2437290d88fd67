package se.varsam.ui.backup;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import se.varsam.service.Progress;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.Steps;

/**
 * Where one window's backups are made and tried, one at a time, on a worker of its own, so that no saving waits for a
 * backup. Pages come and go meanwhile. Call on the FX thread.
 */
public final class Copier implements AutoCloseable {
    private final FxBackground worker;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private Steps steps = new Steps();
    private Runnable waiting = () -> {};

    /** Takes the worker over. */
    public Copier(FxBackground worker) {
        this.worker = worker;
    }

    /** For what only looks at folders. */
    public FxBackground worker() {
        return worker;
    }

    /** Whether something is made or tried, or waits for its turn. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How far it has come, from 0 to 1; below 0 while nobody knows. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /**
     * Makes or tries one; nothing when something runs already.
     *
     * @param then
     *            hears what came of it
     * @param failed
     *            runs after a fault, which is told by the worker
     */
    public <T> void run(Function<Progress, T> work, Consumer<T> then, Runnable failed) {
        if (running.get()) {
            failed.run();
            return;
        }
        running.set(true);
        var now = new Steps();
        steps = now;
        share.bind(now.share());
        worker.run(() -> work.apply(now::goesOn), result -> {
            running.set(false);
            then.accept(result);
            next();
        }, () -> {
            running.set(false);
            failed.run();
            next();
        });
    }

    /** Does something once nothing runs, at once when nothing does. */
    void whenFree(Runnable action) {
        waiting = action;
        next();
    }

    private void next() {
        if (!running.get()) {
            Runnable action = waiting;
            waiting = () -> {};
            action.run();
        }
    }

    /** Stops what runs at its next step; what was left half done is removed. */
    public void stop() {
        steps.stop();
    }

    @Override
    public void close() {
        stop();
        worker.close();
    }
}
