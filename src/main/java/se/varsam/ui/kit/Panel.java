package se.varsam.ui.kit;

import java.util.Optional;

import javafx.scene.Parent;

import se.varsam.domain.child.ChildId;

/** A light panel that can lie over every page while one goes on looking. Call on the FX thread. */
public interface Panel {
    /** Its content; neither seen nor reached while the panel is closed. */
    Parent root();

    /** Opens it, about a child where one is looked at; one that is open takes the keyboard. */
    void open(Optional<ChildId> child);

    /** Keeps what is half typed and closes it. */
    void close();
}
