package se.varsam.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a node of a scrolled page into sight. */
public record Scrolling(ScrollPane pane) {
    private static final double ABOVE = 48;

    /** Scrolls so that the node stands near the top, unless it is in sight already. */
    public void reveal(Node node) {
        Node content = pane.getContent();
        Bounds shown = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        double top = pane.getVvalue() * hidden;
        boolean inSight = shown.getMinY() >= top
                && shown.getMaxY() <= top + pane.getViewportBounds().getHeight();
        if (hidden > 0 && !inSight) {
            pane.setVvalue(Math.clamp((shown.getMinY() - ABOVE) / hidden, 0, 1));
        }
    }
}
