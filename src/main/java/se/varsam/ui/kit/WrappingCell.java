package se.varsam.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell of a list as wide as the list and never wider: its words are wrapped, and it grows downwards. The content is
 * one region, shown as graphic.
 *
 * @param <T>
 *            what a line is of
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** What a scroll bar and the list's borders may take of its width. */
    private static final double SCROLL_BAR = 10;

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getListView() == null || !(getGraphic() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}
