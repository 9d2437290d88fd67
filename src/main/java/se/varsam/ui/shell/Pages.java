package se.varsam.ui.shell;

import java.util.Optional;

import se.varsam.ui.kit.ChildPicker;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;

/** Makes the page of a place. */
@FunctionalInterface
public interface Pages {
    /** A new page, which leads on through the navigator and tells through the status line. */
    Screen page(Place place, Navigator navigator, Status status);

    /** Begins to read what the first page shows, while the frame around it is still being made. */
    default void begin() {}

    /**
     * The panel for a quick note, which lies over every page; empty where there is none.
     *
     * @param picker
     *            finds a child
     * @param changed
     *            runs when a page may show something that was changed in the panel
     */
    default Optional<Panel> panel(Navigator navigator, Status status, ChildPicker picker, Runnable changed) {
        return Optional.empty();
    }
}
