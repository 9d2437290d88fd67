package se.varsam.ui.shell;

import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;

/** Makes the page of a place. */
@FunctionalInterface
public interface Pages {
    /** A new page, which leads on through the navigator and tells through the status line. */
    Screen page(Place place, Navigator navigator, Status status);
}
