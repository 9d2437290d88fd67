package se.varsam.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * What scrolls, without the picture that JavaFX keeps of it. The pictures of a page that was left are held softly:
 * without a graphics card they lie on the heap, some megabytes for each page looked at, until it is full. Scrolling is
 * no slower without them. Named in {@code kit.css}.
 */
public final class PlainScrollPaneSkin extends ScrollPaneSkin {
    /** The skin of one. */
    public PlainScrollPaneSkin(ScrollPane control) {
        super(control);
        getChildren().stream().filter(Node::isCache).forEach(child -> child.setCache(false));
    }
}
