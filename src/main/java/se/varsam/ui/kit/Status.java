package se.varsam.ui.kit;

/** The quiet line at the bottom of the window. Call on the FX thread. */
public interface Status {
    /** Everything typed so far is on disk: <i>Sparat 14:32</i>. */
    void saved();

    /** The same, and the last change can be taken back from here and with Ctrl+Z. */
    void undoable(String what, Runnable undo);

    /** The same, and what was taken back can be made again with Ctrl+Shift+Z; both run on the FX thread. */
    default void undoable(String what, Runnable undo, Runnable redo) {
        undoable(what, undo);
    }

    /** A short message that asks for nothing, for instance where a file was saved. */
    void told(String text);
}
