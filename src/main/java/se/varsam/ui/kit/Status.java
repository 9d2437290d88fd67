package se.varsam.ui.kit;

/** The quiet line at the bottom of the window. Call on the FX thread. */
public interface Status {
    /** Everything typed so far is on disk: <i>Sparat 14:32</i>. */
    void saved();

    /** The same, and the last change can be taken back from here and with Ctrl+Z, but not be made again. */
    void undoable(String what, Runnable undo);

    /**
     * The same, and what was taken back can be made again with Ctrl+Shift+Z; both run on the FX thread, also when
     * another page is on show, and tell by {@link #saved} when they are done: never by {@code undoable}.
     */
    default void undoable(String what, Runnable undo, Runnable redo) {
        undoable(what, undo);
    }

    /**
     * The same for a change made in parts, as a field that is saved while one types in it: told one after the other
     * with the same {@code part} they are one change, from before the first to after the last.
     */
    default void undoable(Object part, String what, Runnable undo, Runnable redo) {
        undoable(what, undo, redo);
    }

    /** A short message that asks for nothing, for instance where a file was saved. */
    void told(String text);
}
