package se.varsam.ui.kit;

import javafx.scene.Parent;

/** A page in the frame. Made anew each time it is shown. */
public interface Screen {
    /** Its content. */
    Parent root();

    /** Its heading; never a child's name where it could reach the window's title. */
    String title();

    /** Called when the page has come on show: puts the focus where the work starts. */
    default void shown() {}

    /** Called when the page is left: saves what is half typed. */
    default void leave() {}

    /** Called when something that it may show was changed over it, in a panel: reads it anew. */
    default void refresh() {}
}
