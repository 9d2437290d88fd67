package se.varsam.ui.kit;

import java.util.ArrayList;
import java.util.List;

/** Remembers what the status line was told. */
public final class FakeStatus implements Status {
    /** How often something was saved, undoable changes included. */
    public int saved;
    /** What can be undone, oldest first. */
    public final List<String> undoable = new ArrayList<>();
    /** Messages. */
    public final List<String> told = new ArrayList<>();
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    @Override
    public void saved() {
        saved++;
    }

    @Override
    public void undoable(String what, Runnable how) {
        undoable(what, how, () -> {});
    }

    @Override
    public void undoable(String what, Runnable how, Runnable again) {
        saved++;
        undoable.add(what);
        undo = how;
        redo = again;
    }

    @Override
    public void told(String text) {
        told.add(text);
    }

    /** Undoes the last change, as the user would. */
    public void undo() {
        undo.run();
    }

    /** Makes again what was undone, as the user would. */
    public void redo() {
        redo.run();
    }
}
