package se.varsam.ui.kit;

import javafx.scene.layout.VBox;

/**
 * A column of nodes that works out its heights once for each layout. Parts of long pages are columns: with wrapped text
 * in it, an ordinary box is measured anew by each box that it lies in.
 */
public class Column extends VBox {
    private final Heights least = new Heights();
    private final Heights best = new Heights();

    /** An empty one. */
    protected Column() {}

    @Override
    protected final double computeMinHeight(double width) {
        return least.of(width, super::computeMinHeight);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return best.of(width, super::computePrefHeight);
    }

    @Override
    public final void requestLayout() {
        Heights.forget(least);
        Heights.forget(best);
        super.requestLayout();
    }
}
